import { changing, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Changed, nouns } from '../change.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import { type QuestionSent, questionSent } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { mayInterpret } from '../register/register.policy.ts';
import { refusalAbout } from '../rounds/round.policy.ts';
import { findRoundAssessments, updateAskedOn } from './change-assessment.store.ts';
import { isUnreadColour } from './unread-colour.rules.ts';

/** Notes the day on which the question about unknown colours was sent to the auditors. All, or none. */
export function markQuestionSent(context: RequestContext, input: QuestionSent): Promise<Changed> {
  return changing(context, async ({ transaction, organisationId, requester, record }) => {
    const parsed = parseInput(questionSent, input);
    if (!parsed.ok) return parsed;
    const { askedOn } = parsed.value;
    const ids = [...new Set(parsed.value.assessmentIds)];
    const assessments = await findRoundAssessments(transaction, organisationId, ids);
    const mayKnow = assessments.filter(
      (each) => each.round.closedAt !== null && mayKnowOf(requester, each, [each.bodyId]),
    );
    if (mayKnow.length < ids.length) return refuse('notFound');
    const notTheirs = assessments.filter((each) => !mayInterpret(requester, each));
    if (notTheirs.length > 0) {
      const isUnknown = notTheirs.some((each) => refusalAbout(requester, each.round, each) === 'notFound');
      return refuse(isUnknown ? 'notFound' : 'forbidden');
    }
    if (assessments.some(({ status }) => status !== 'unknown')) {
      return refuseField('assessmentIds', 'notUnknown');
    }
    if (!assessments.every(isUnreadColour)) return refuseField('assessmentIds', 'assessorsOwn');
    if (askedOn && askedOn > swedishDay(context.now())) return refuseField('askedOn', 'inFuture');

    const changed = assessments.filter((each) => each.askedOn !== askedOn);
    if (changed.length === 0) return { ok: true };
    await updateAskedOn(
      transaction,
      organisationId,
      changed.map(({ id }) => id),
      askedOn,
    );
    await record(
      ...changed.map(({ id, recommendationId, bodyId, askedOn: before }) => ({
        noun: nouns.recommendation,
        nounId: recommendationId,
        verb: 'ask',
        before: { assessmentId: id, bodyId, askedOn: before },
        after: { assessmentId: id, bodyId, askedOn },
      })),
    );
    return { ok: true };
  });
}
