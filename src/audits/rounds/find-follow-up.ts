import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { findBodies } from '../../organisation/index.ts';
import { isId } from '../../shared/entry.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { findRoundAudits } from '../assessments/change-assessment.store.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import type { MatterShown } from '../audit-detail.model.ts';
import { findNames } from '../audit-detail.store.ts';
import { nouns } from '../change.model.ts';
import type { HistoryEntry } from '../history/change-history.model.ts';
import { visibleHistory } from '../history/change-history.rules.ts';
import { findHistory } from '../history/find-history.ts';
import { findShownMatters } from '../matters/shown-matters.ts';
import { findPromises, type PromiseInRound } from '../promises/promise.store.ts';
import {
  layAuditedBy,
  mayAssess,
  mayBeginAuditorsRound,
  mayInterpret,
  mayReviewReports,
  registerScope,
} from '../register/register.policy.ts';
import type { FollowUp, Maker } from './follow-up.model.ts';
import {
  type FollowedUpAudit,
  findAuditsOfRound,
  findAuditsToChoose,
  findLeftOut,
  findRound,
  type LeftOut,
} from './follow-up-detail.store.ts';
import { seenMeeting } from './meeting-bodies.rules.ts';
import { seenOfAudit, seenOfRound } from './own-rounds.rules.ts';
import { maySeeRound, mayWriteInRound } from './round.policy.ts';
import { countToAssess } from './round-to-assess.store.ts';

export interface FollowUpShown {
  readonly round: FollowUp;
  readonly audits: readonly FollowedUpAudit[];
  readonly matters: readonly MatterShown[];
  readonly history: readonly HistoryEntry[];
  /** Names of the bodies that the history tells of. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** True where who asks sees some of its bodies only: what is counted is theirs. */
  readonly isPart: boolean;
  /** May take it out of the register, or put it back. */
  readonly mayWithdraw: boolean;
  readonly mayAsk: boolean;
  readonly mayReadSource: boolean;
  /** May write in it: it is a draft of theirs. */
  readonly mayWrite: boolean;
  /** Name of the body that made a round of the municipality's own. */
  readonly madeByBody: string | null;
  readonly closedBy: string | null;
  /** Recommendations and bodies left in the draft; null once it is closed, and for everybody but its makers. */
  readonly left: number | null;
  /** Those that were left out when it closed, the first of them. */
  readonly leftOut: readonly LeftOut[];
  /** What it says became of promises, broken ones first, the first of them. */
  readonly promises: readonly PromiseInRound[];
}

/** How many promises, and how many of those left out, the page of a round shows. */
const shownAtMost = 200;

/** A round with the audits that it goes over; undefined where the requester may see none of them. */
export function findFollowUp(context: RequestContext, id: string): Promise<FollowUpShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  return inRequest(context, async (transaction) => {
    const round = isId(id) ? await findRound(transaction, organisationId, id) : undefined;
    if (!round) return undefined;
    const over = await findRoundAudits(transaction, organisationId, id);
    if (!maySeeRound(requester, round, over)) return undefined;
    const isMaker = mayAssessIn(requester, round, over);
    const today = swedishDay(context.now());
    const found = await findAuditsOfRound(transaction, organisationId, id, scope, today, isMaker);
    const audits = found.filter((audit) => audit.handedOver !== 'none');
    const isHeld = round.madeBy === 'municipality' && scope.bodyWork === 'onceDispatched';
    if (audits.length === 0 && (isHeld || !scope.all)) return undefined;
    const bodies = await findBodies(transaction, organisationId);
    const bodyNames = new Map(bodies.map((body) => [body.id, body.name]));
    const isSecurity = audits.length > 0 && audits.every((audit) => audit.isSecurity);
    const seen = { ...scope, all: scope.all || (scope.security && isSecurity) };
    const { matters, handedOver } = await findShownMatters(transaction, {
      requester,
      about: round,
      auditId: null,
      followUpIds: [id],
      seen,
      today: swedishDay(context.now()),
    });
    const history = await findHistory(transaction, organisationId, nouns.followUp, id);
    const dispatched = new Set(handedOver.map(({ bodyId }) => bodyId));
    const whole = audits.length > 0 && audits.every((audit) => audit.handedOver === 'all');
    // A round of lay auditors goes over their company alone.
    const isOfOneSeen = round.madeBy === 'auditors' && seen.visible.includes(round.madeByBodyId ?? '');
    const isPart = !seen.all && !isOfOneSeen;
    const ofBodies = seen.all ? null : scope.visible;
    const names = await findNames(transaction, organisationId, round.closedBy ? [round.closedBy] : []);
    const mayWriteIn = mayWrite(requester) && mayWriteInRound(requester, round, over);
    const promises = await findPromises(transaction, organisationId, {
      followUpId: id,
      madeBy: round.madeBy,
      isInside: scope.bodyWork === 'always',
      today: swedishDay(context.now()),
      of: null,
      judgedOnly: !mayWriteIn,
      bodies: ofBodies,
      limit: shownAtMost,
    });
    return {
      round: seenOfRound(
        round,
        found.map((audit) => audit.handedOver),
      ),
      audits: audits.map((audit) => seenMeeting(seenOfAudit(audit, audit.handedOver), scope, bodyNames)),
      matters,
      isPart,
      history: visibleHistory(scope, isSecurity, toldOf(history, { isMaker, isPart }), {
        bodies: dispatched,
        matters: new Set(handedOver.map((matter) => matter.id)),
        heldAssessments: new Set(),
      }),
      bodyNames,
      mayWithdraw: mayWrite(requester) && round.closedAt === null && isMaker,
      mayAsk: audits.some((audit) => audit.undecided > 0 && mayInterpret(requester, audit)),
      mayReadSource: mayReviewReports(requester),
      mayWrite: mayWriteIn,
      madeByBody: bodies.find((body) => body.id === round.madeByBodyId)?.name ?? null,
      closedBy: (round.closedBy && names.get(round.closedBy)) || null,
      left: mayWriteIn ? (await countToAssess(transaction, organisationId, id)).left : null,
      leftOut: whole
        ? await findLeftOut(transaction, organisationId, id, {
            auditIds: audits.map((audit) => audit.id),
            bodies: ofBodies,
            limit: shownAtMost,
          })
        : [],
      // Until every body has handed its part over, the municipality's own judgements of promises are its own.
      promises: whole ? promises : [],
    };
  });
}

const inDraft: readonly string[] = ['changeRound', 'assessInDraft', 'noteOutcome'];

/**
 * What happened while the round was a draft is its makers' own, and which ones were left out is told by `leftOut`. How many
 * there are of all bodies is not told beside what is counted of some.
 */
const toldOf = (
  history: readonly HistoryEntry[],
  { isMaker, isPart }: { readonly isMaker: boolean; readonly isPart: boolean },
): HistoryEntry[] =>
  history
    .filter(({ verb }) => isMaker || !inDraft.includes(verb))
    .map((entry) => {
      const { leftOutOf: _, ...after } = entry.after;
      if (!isPart) return { ...entry, after };
      const { assessments: _all, leftOut: _left, ...ofPart } = after;
      return { ...entry, after: ofPart };
    });

/** What the form of a new round offers; undefined for those who make none. */
export function findFollowUpChoices(context: RequestContext): Promise<
  | {
      readonly makers: readonly Maker[];
      /** The companies that the requester is lay auditor of: a round can be made for one of them. */
      readonly companies: readonly { readonly id: string; readonly name: string }[];
      /** Whether they make rounds of the municipality's auditors' too. */
      readonly forMunicipality: boolean;
      readonly audits: readonly {
        readonly id: string;
        readonly title: string;
        readonly year: number | null;
      }[];
    }
  | undefined
> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const makers: Maker[] = [
      ...(mayBeginAuditorsRound(requester) ? (['auditors'] as const) : []),
      ...(mayReviewReports(requester) ? (['municipality'] as const) : []),
    ];
    if (makers.length === 0 || !mayWrite(requester)) return undefined;
    const layAudited = layAuditedBy(requester);
    const isLayAlone = !mayAssess(requester) && !mayReviewReports(requester);
    const ofBodies = isLayAlone ? layAudited : null;
    const audits = await findAuditsToChoose(transaction, requester.organisationId, ofBodies, 200);
    const bodies = layAudited.length > 0 ? await findBodies(transaction, requester.organisationId) : [];
    const may = audits.filter((audit) =>
      makers.some((madeBy) => isLayAlone || mayAssessIn(requester, { madeBy, madeByBodyId: null }, audit)),
    );
    return {
      makers,
      audits: may,
      companies: bodies.filter(({ id }) => layAudited.includes(id)).map(({ id, name }) => ({ id, name })),
      forMunicipality: mayAssess(requester),
    };
  });
}
