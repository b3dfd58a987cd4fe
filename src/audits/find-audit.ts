import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Matter } from './audit.model.ts';
import type { AuditShown, MatterShown } from './audit-detail.model.ts';
import {
  countRounds,
  findAuditRow,
  findMatters,
  findRecommendationsOf,
  findRounds,
} from './audit-detail.store.ts';
import type { AssessedCounts } from './audit-list.model.ts';
import { countAssessed } from './audit-list.store.ts';
import { nouns } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { visibleHistory } from './change-history.rules.ts';
import { doubtsOf } from './change-matter.rules.ts';
import { findHistory } from './find-history.ts';
import type { Assessed } from './recommendation.model.ts';
import {
  mayAssess,
  mayKeepMatter,
  mayKeepRegister,
  mayReviewReports,
  registerScope,
} from './register.policy.ts';

/** How many recommendations the page of an audit shows; the register shows the rest. */
const shownAtMost = 200;

const none: AssessedCounts = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 };

/** An audit with everything about it that the requester may see; undefined where they may not know of it. */
export function findAudit(context: RequestContext, id: string): Promise<AuditShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const found = isId(id) ? await findAuditRow(transaction, organisationId, id) : undefined;
    if (!found || !mayKnowOf(requester, found, found.bodyIds)) return undefined;
    const { bodyIds, ...audit } = found;
    const seen = { ...scope, all: scope.all || (scope.security && audit.isSecurity) };
    const rounds = await findRounds(transaction, organisationId, id);
    const all = await findMatters(
      transaction,
      organisationId,
      id,
      rounds.map((round) => round.id),
    );
    const isHandedOver = ({ dispatchedOn }: Matter) =>
      seen.bodyWork === 'always' || (dispatchedOn !== null && dispatchedOn <= today);
    const matters = all
      // A round goes over several audits: the matters of bodies that this one does not concern stand with the others.
      .filter(({ bodyId }) => bodyIds.includes(bodyId) && (seen.all || seen.bodies.includes(bodyId)))
      .map((matter): MatterShown => {
        // What a board has planned or decided is its own until it has sent the answer.
        const shown = isHandedOver(matter) ? matter : { ...matter, boardMeeting: null, minuteItem: null };
        const mayChange = !audit.withdrawnAt && mayKeepMatter(requester, audit, matter.bodyId);
        return { ...shown, doubts: doubtsOf(shown, today), mayChange };
      });
    const counted = await countRounds(transaction, organisationId, id, seen);
    const countsOf = (roundId: string): AssessedCounts => {
      const own = counted.filter(({ followUpId }) => followUpId === roundId);
      return { ...none, ...Object.fromEntries(own.map(({ status, n }) => [status, n])) };
    };
    const totals = await countAssessed(transaction, { organisationId, scope }, [id]);
    const bodies = await findBodies(transaction, organisationId);
    const history = await findHistory(transaction, organisationId, nouns.audit, id);
    const dispatched = new Set(all.filter(isHandedOver).map(({ bodyId }) => bodyId));
    return {
      audit,
      matters: matters.filter(({ auditId }) => auditId === id),
      rounds: rounds.map((round) => ({
        ...round,
        counts: countsOf(round.id),
        matters: matters.filter(({ followUpId }) => followUpId === round.id),
      })),
      counts: totals.get(id) ?? (none as Record<Assessed, number>),
      recommendations: await findRecommendationsOf(transaction, organisationId, id, seen, shownAtMost),
      history: visibleHistory(scope, audit.isSecurity, history, dispatched),
      bodyNames: new Map(bodies.map((body) => [body.id, body.name])),
      otherBodies: bodies.filter(
        (body) =>
          body.endedOn === null && !all.some(({ auditId, bodyId }) => auditId === id && bodyId === body.id),
      ),
      mayKeep: mayKeepRegister(requester, audit),
      mayReadSource: mayReviewReports(requester),
      mayAssess: mayAssess(requester),
    };
  });
}
