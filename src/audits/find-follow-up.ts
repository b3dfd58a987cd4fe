import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { MatterShown } from './audit-detail.model.ts';
import { nouns } from './change.model.ts';
import type { HistoryEntry } from './change-history.model.ts';
import { visibleHistory } from './change-history.rules.ts';
import { mayAssessIn } from './correct.policy.ts';
import { findHistory } from './find-history.ts';
import type { FollowUp, Maker } from './follow-up.model.ts';
import {
  type FollowedUpAudit,
  findAuditsOfRound,
  findAuditsToChoose,
  findRound,
} from './follow-up-detail.store.ts';
import { seenOfRound } from './own-rounds.rules.ts';
import { mayAssess, mayInterpret, mayReviewReports, registerScope } from './register.policy.ts';
import { findShownMatters } from './shown-matters.ts';

export interface FollowUpShown {
  readonly round: FollowUp;
  readonly audits: readonly FollowedUpAudit[];
  readonly matters: readonly MatterShown[];
  readonly history: readonly HistoryEntry[];
  /** Names of the bodies that the history tells of. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** May take it out of the register, or put it back. */
  readonly mayWithdraw: boolean;
  readonly mayAsk: boolean;
  readonly mayReadSource: boolean;
}

/** A round with the audits that it goes over; undefined where the requester may see none of them. */
export function findFollowUp(context: RequestContext, id: string): Promise<FollowUpShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  return inRequest(context, async (transaction) => {
    const round = isId(id) ? await findRound(transaction, organisationId, id) : undefined;
    if (!round) return undefined;
    const found = await findAuditsOfRound(transaction, organisationId, id, scope, swedishDay(context.now()));
    const audits = found.filter((audit) => audit.handedOver !== 'none');
    const isHeld = round.madeBy === 'municipality' && scope.bodyWork === 'onceDispatched';
    if (audits.length === 0 && (isHeld || !scope.all)) return undefined;
    const bodies = await findBodies(transaction, organisationId);
    const isSecurity = audits.length > 0 && audits.every((audit) => audit.isSecurity);
    const seen = { ...scope, all: scope.all || (scope.security && isSecurity) };
    const { matters, handedOver } = await findShownMatters(transaction, {
      requester,
      about: { isSecurity, withdrawnAt: round.withdrawnAt },
      auditId: null,
      followUpIds: [id],
      seen,
      today: swedishDay(context.now()),
    });
    const history = await findHistory(transaction, organisationId, nouns.followUp, id);
    const dispatched = new Set(handedOver.map(({ bodyId }) => bodyId));
    return {
      round: seenOfRound(
        round,
        found.map((audit) => audit.handedOver),
      ),
      audits,
      matters,
      history: visibleHistory(scope, isSecurity, history, {
        bodies: dispatched,
        matters: new Set(handedOver.map((matter) => matter.id)),
        heldAssessments: new Set(),
      }),
      bodyNames: new Map(bodies.map((body) => [body.id, body.name])),
      mayWithdraw:
        mayWrite(requester) && round.sourceDraftId === null && mayAssessIn(requester, round, { isSecurity }),
      mayAsk: audits.some((audit) => audit.undecided > 0 && mayInterpret(requester, audit)),
      mayReadSource: mayReviewReports(requester),
    };
  });
}

/** What the form of a new round offers; undefined for those who make none. */
export function findFollowUpChoices(context: RequestContext): Promise<
  | {
      readonly makers: readonly Maker[];
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
      ...(mayAssess(requester) ? (['auditors'] as const) : []),
      ...(mayReviewReports(requester) ? (['municipality'] as const) : []),
    ];
    if (makers.length === 0 || !mayWrite(requester)) return undefined;
    const audits = await findAuditsToChoose(transaction, requester.organisationId, 200);
    const may = audits.filter((audit) => makers.some((madeBy) => mayAssessIn(requester, { madeBy }, audit)));
    return { makers, audits: may };
  });
}
