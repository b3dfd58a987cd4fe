import { mayKnowOf } from '../audits/change.policy.ts';
import { findReferredTo } from '../audits/index.ts';
import { mayWriteForBody, registerScope } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type ReferralShown, shown } from './list-referrals.ts';
import {
  type AnswerOfRecommendation,
  findAbout,
  findAnswersTo,
  type SentInMatter,
} from './of-recommendation.store.ts';
import { mayKnowOfReferral } from './referral.policy.ts';
import { findReferralRowsOf } from './referral-list.store.ts';
import { mayMarkPromise, responseScope } from './response.policy.ts';
import type { ShownCommitment } from './response-shown.model.ts';
import { findPromisesOfAnswers, findPromisesOfItems } from './shown-commitment.store.ts';
import { withStanding } from './with-standing.ts';

/** What has been answered to a recommendation, promised and referred, as far as the requester may know. */
export interface AnswersOfRecommendation {
  readonly recommendationId: string;
  readonly answers: readonly (AnswerOfRecommendation & {
    readonly commitments: readonly ShownCommitment[];
  })[];
  /** Promises that were taken out of answers read from reports. */
  readonly marked: readonly (ShownCommitment & { readonly mayNote: boolean; readonly mayUnmark: boolean })[];
  readonly referrals: readonly ReferralShown[];
  /** Names of addressed bodies whose answers the requester sees only once they are handed over, if at all. */
  readonly hiddenFor: readonly string[];
  /** What bodies have sent to the requester's hands as an auditor that no answer here tells: all of it, or of this. */
  readonly sent: readonly (SentInMatter & { readonly bodyName: string })[];
  /** Bodies of the recommendation that the requester may ask others for. */
  readonly mayReferFor: readonly { readonly bodyId: string; readonly bodyName: string }[];
  /** Answers read from reports that the requester may take promises out of, with the body whose answer it is. */
  readonly mayMark: readonly {
    readonly readResponseId: string;
    readonly bodyId: string;
    readonly bodyName: string;
  }[];
}

/** Whether every decided answer of the body is the requester's to see. */
const seesAllOf = (
  { bodies, decided }: ReturnType<typeof responseScope>,
  bodyId: string,
  { isSecurity }: { readonly isSecurity: boolean },
) => bodies.includes(bodyId) || decided === 'all' || (decided === 'security' && isSecurity);

/** Undefined where the requester may not know of the recommendation. Eight statements at most. */
export function findAnswers(
  context: RequestContext,
  recommendationId: string,
): Promise<AnswersOfRecommendation | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const about = isId(recommendationId)
      ? await findAbout(transaction, organisationId, recommendationId, today)
      : undefined;
    if (!about) return undefined;
    const asked = await findReferredTo(transaction, organisationId, recommendationId);
    const concerned = [...about.addressees, ...asked].map(({ bodyId }) => bodyId);
    if (!mayKnowOf(requester, about, concerned)) return undefined;

    const { all, security, visible, bodyWork } = registerScope(requester);
    const told = { inside: bodyWork === 'always' };
    const scope = responseScope(requester);
    const found = await findAnswersTo(transaction, organisationId, { recommendationId, scope, today });
    const promises = await findPromisesOfItems(
      transaction,
      organisationId,
      told,
      found.map(({ id }) => id),
    );
    const seesAll = all || (security && about.isSecurity);
    const read = about.read.filter(({ bodyId }) => seesAll || (bodyId !== null && visible.includes(bodyId)));
    const marked = await findPromisesOfAnswers(
      transaction,
      organisationId,
      told,
      read.map(({ id }) => id),
    );
    const referrals = await findReferralRowsOf(transaction, organisationId, recommendationId);
    const asking = referrals.filter((each) => mayKnowOfReferral(requester, each));
    const writes = mayWrite(requester);
    const mayMarkFor = (bodyId: string) => writes && mayMarkPromise(requester, about, bodyId);
    return {
      recommendationId,
      answers: found.map((answer) => ({
        ...answer,
        commitments: promises
          .filter(
            ({ itemId, recommendationId: of }) =>
              itemId === answer.id && (of ?? recommendationId) === recommendationId,
          )
          .map((each) => withStanding(each, requester, today, { replacedBy: answer.supersededBy })),
      })),
      marked: marked.map((each) => ({
        ...withStanding(each, requester, today),
        mayNote: mayMarkFor(each.bodyId),
        // What a closed round has judged stays.
        mayUnmark: each.outcome === null && mayMarkFor(each.bodyId),
      })),
      referrals: asking.map((each) => shown(each, requester)),
      hiddenFor: about.addressees
        .filter(({ bodyId }) => !seesAllOf(scope, bodyId, about))
        // Whoever was asked knows by whom; no others that it is addressed to are named.
        .filter(
          ({ bodyId }) =>
            all || visible.includes(bodyId) || asking.some((each) => each.fromBodyId === bodyId),
        )
        .map(({ bodyName }) => bodyName),
      sent: about.addressees.flatMap(({ bodyId, bodyName, sent }) => {
        const isToThem = bodyWork === 'onceDispatched' && (all || visible.includes(bodyId));
        const isTold = found.some((answer) => answer.bodyId === bodyId);
        return sent && isToThem && !isTold ? { bodyName, ...sent } : [];
      }),
      mayReferFor: about.addressees.filter(({ bodyId }) => writes && mayWriteForBody(requester, bodyId)),
      mayMark: read.flatMap(({ id, bodyId }) =>
        about.addressees
          .filter((each) => (bodyId === null || each.bodyId === bodyId) && mayMarkFor(each.bodyId))
          .map((each) => ({ readResponseId: id, ...each })),
      ),
    };
  });
}
