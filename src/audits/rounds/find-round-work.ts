import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { findAssessmentIn, findRoundAudits } from '../assessments/change-assessment.store.ts';
import { findNames } from '../audit-detail.store.ts';
import { findPromises, type PromiseInRound } from '../promises/promise.store.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import type { Assessment } from '../recommendations/recommendation.model.ts';
import type { ResponseOfBody, RoundOfBody } from '../recommendations/recommendation-detail.model.ts';
import { registerScope } from '../register/register.policy.ts';
import type { RegisterRow } from '../register/register-list.model.ts';
import { type FollowUp, goesOverBody } from './follow-up.model.ts';
import { findRound } from './follow-up-detail.store.ts';
import { mayKnowOfRound, mayWriteInRound, refusalAbout } from './round.policy.ts';
import { countToAssess, findNextLeft } from './round-to-assess.store.ts';
import { findOwnAnswers, type OwnAnswer } from './round-work.store.ts';

/** How many promises and answers of one body's are shown beside a recommendation. */
const shownAtMost = 20;

export interface RoundWork {
  readonly round: FollowUp;
  readonly row: RegisterRow;
  readonly bodyId: string;
  readonly bodyName: string;
  /** What the draft says so far. */
  readonly draft:
    | (Pick<Assessment, 'status' | 'done' | 'remaining' | 'comment'> & {
        readonly version: number;
        readonly assessor: string | null;
      })
    | null;
  /** What earlier rounds said of this body, newest first. */
  readonly earlier: readonly RoundOfBody[];
  /** Answers as read from reports, and the body's own. */
  readonly responses: readonly ResponseOfBody[];
  readonly answers: readonly OwnAnswer[];
  readonly promises: readonly PromiseInRound[];
  readonly left: number;
  readonly all: number;
}

type Refused = { readonly ok: false; readonly refusal: 'notFound' | 'forbidden' };

/** One recommendation and body of a draft, with what whoever assesses it needs beside them. A bounded number of statements. */
export async function findRoundWork(
  context: RequestContext,
  followUpId: string,
  about: { readonly recommendationId: string; readonly bodyId: string },
): Promise<({ readonly ok: true } & RoundWork) | Refused> {
  const { requester } = context;
  const { organisationId } = requester;
  const { recommendationId, bodyId } = about;
  const found = await inRequest(context, async (transaction) => {
    const held = await findOpenDraft(transaction, context, followUpId);
    if (!held.ok) return held;
    if (!isId(recommendationId) || !isId(bodyId)) return notFound;
    if (!goesOverBody(held.round, bodyId)) return notFound;
    const { madeBy } = held.round;
    const today = swedishDay(context.now());
    const draft = await findAssessmentIn(transaction, organisationId, { followUpId, ...about });
    const assessor = draft?.assessorId
      ? await findNames(transaction, organisationId, [draft.assessorId])
      : null;
    const promises = await findPromises(transaction, organisationId, {
      followUpId,
      madeBy,
      isInside: registerScope(requester).bodyWork === 'always',
      today,
      of: about,
      withEarlier: true,
      limit: shownAtMost,
    });
    const asked = { madeBy, today, limit: shownAtMost };
    const answers = await findOwnAnswers(transaction, organisationId, about, asked);
    const counted = await countToAssess(transaction, organisationId, followUpId);
    const name = draft?.assessorId ? (assessor?.get(draft.assessorId) ?? null) : null;
    return { ...held, draft: draft ? { ...draft, assessor: name } : null, promises, answers, ...counted };
  });
  if (!found.ok) return found;
  const detail = await findRecommendation(context, recommendationId);
  const addressee = detail?.row.addressees.find((each) => each.bodyId === bodyId);
  if (!detail || !addressee || !found.auditIds.includes(detail.row.auditId)) return notFound;
  const { auditIds: _, ...work } = found;
  return {
    ...work,
    row: detail.row,
    bodyId,
    bodyName: addressee.bodyName,
    earlier: detail.rounds.filter((round) => round.bodyId === bodyId).toReversed(),
    responses: detail.responses.filter((each) => each.bodyId === bodyId || each.bodyId === null),
  };
}

/** Where to go on: the next one left after this one, else the first that is left; null where none is. */
export function findNextToAssess(
  context: RequestContext,
  followUpId: string,
  about: { readonly recommendationId: string; readonly bodyId: string },
): Promise<{ readonly recommendationId: string; readonly bodyId: string } | null> {
  return inRequest(context, async (transaction) => {
    const held = await findOpenDraft(transaction, context, followUpId);
    if (!held.ok) return null;
    const next = await findNextLeft(transaction, context.requester.organisationId, followUpId, about);
    return next ?? null;
  });
}

const notFound = { ok: false, refusal: 'notFound' } as const;

type Transaction = Parameters<Parameters<typeof inRequest>[1]>[0];

/** The round, for whoever may write in it now. */
export async function findOpenDraft(
  transaction: Transaction,
  { requester }: RequestContext,
  id: string,
): Promise<{ readonly ok: true; readonly round: FollowUp; readonly auditIds: readonly string[] } | Refused> {
  const { organisationId } = requester;
  const round = isId(id) ? await findRound(transaction, organisationId, id) : undefined;
  if (!round) return notFound;
  const over = await findRoundAudits(transaction, organisationId, id);
  if (!mayKnowOfRound(requester, round, over)) return notFound;
  if (!mayWrite(requester) || !mayWriteInRound(requester, round, over)) {
    return { ok: false, refusal: refusalAbout(requester, round, over) };
  }
  return { ok: true, round, auditIds: over.auditIds };
}
