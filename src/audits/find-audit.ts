import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { answersForItself, findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { seenByAsked } from './asked-audit.rules.ts';
import type { AuditShown } from './audit-detail.model.ts';
import { countRounds, findAuditRow, findRecommendationsOf, findRounds } from './audit-detail.store.ts';
import type { AssessedCounts } from './audit-list.model.ts';
import { countAssessed, findAuditBodies } from './audit-list.store.ts';
import { nouns } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { findComingAndGoing } from './history/audit-history.store.ts';
import { mergedHistory, visibleHistory } from './history/change-history.rules.ts';
import { findHistory } from './history/find-history.ts';
import { findShownMatters } from './matters/shown-matters.ts';
import type { Assessed } from './recommendations/recommendation.model.ts';
import {
  mayBeginAuditorsRound,
  mayKeepRegister,
  mayReviewReports,
  registerScope,
} from './register/register.policy.ts';
import { seenMeeting } from './rounds/meeting-bodies.rules.ts';
import { seenOfAudit } from './rounds/own-rounds.rules.ts';
import { draftsSeenOf } from './rounds/round.policy.ts';

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
    if (!found) return undefined;
    const isAsked = !mayKnowOf(requester, found, found.bodyIds);
    if (isAsked && !found.askedIds.some((asked) => scope.bodies.includes(asked))) return undefined;
    if (found.withdrawnAt !== null && !mayKeepRegister(requester, found)) return undefined;
    const { bodyIds, askedIds: _, ...audit } = found;
    const seen = { ...scope, all: scope.all || (scope.security && audit.isSecurity) };
    const mayKeep = mayKeepRegister(requester, audit);
    const work = { ...seen, bodyWork: mayKeep ? 'always' : scope.bodyWork } as const;
    const draftsOf = draftsSeenOf(requester, audit);
    const bodies = await findBodies(transaction, organisationId);
    const bodyNames = new Map(bodies.map((body) => [body.id, body.name]));
    const rounds = (await findRounds(transaction, organisationId, id, { scope: work, today }, draftsOf))
      .filter(({ handedOver }) => handedOver !== 'none')
      .map(({ handedOver, ...round }) => seenMeeting(seenOfAudit(round, handedOver), scope, bodyNames));
    const { matters, handedOver } = await findShownMatters(transaction, {
      requester,
      about: audit,
      auditId: id,
      followUpIds: rounds.map((round) => round.id),
      seen,
      today,
    });
    const counted = await countRounds(transaction, organisationId, id, work, today);
    const countsOf = (roundId: string) => {
      const own = counted.find(({ followUpId }) => followUpId === roundId);
      if (!own) return { counts: none, recommendations: 0 };
      const { followUpId: _, recommendations, ...counts } = own;
      return { counts: { ...none, ...counts }, recommendations };
    };
    const totals = await countAssessed(transaction, { organisationId, scope }, [id]);
    const history = await findHistory(transaction, organisationId, nouns.audit, id);
    const audited = await findAuditBodies(transaction, organisationId, [id]);
    const comingAndGoing = await findComingAndGoing(transaction, organisationId, {
      auditId: id,
      seen,
      withWithdrawn: mayKeep,
    });
    const dispatched = new Set(
      handedOver.filter(({ auditId }) => auditId === id).map(({ bodyId }) => bodyId),
    );
    const own = matters.filter(({ auditId }) => auditId === id);
    const shown: AuditShown = {
      audit,
      isPart: !seen.all,
      isAsked: false,
      auditedBodies: audited.get(id) ?? [],
      matters: own,
      rounds: rounds.map((round) => ({
        ...round,
        ...countsOf(round.id),
        // A round goes over several audits: matters of bodies that this one does not concern stand with the round.
        matters: matters.filter(
          ({ followUpId, bodyId }) => followUpId === round.id && bodyIds.includes(bodyId),
        ),
      })),
      counts: totals.get(id) ?? (none as Record<Assessed, number>),
      recommendations: await findRecommendationsOf(transaction, organisationId, id, seen, shownAtMost),
      history: mergedHistory(
        visibleHistory(scope, audit.isSecurity, history, {
          bodies: dispatched,
          matters: new Set(handedOver.map((matter) => matter.id)),
          heldAssessments: new Set(),
        }),
        comingAndGoing,
      ),
      bodyNames,
      otherBodies: bodies.filter(
        (body) =>
          body.endedOn === null && answersForItself(body) && !own.some(({ bodyId }) => bodyId === body.id),
      ),
      mayKeep,
      mayReadSource: mayReviewReports(requester),
      mayFollowUp: mayWrite(requester) && (mayBeginAuditorsRound(requester) || mayKeep),
    };
    return isAsked ? seenByAsked(shown) : shown;
  });
}
