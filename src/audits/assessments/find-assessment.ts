import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import type { Changed } from '../change.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import {
  type ActionsRow,
  type AddresseeRow,
  findAddresseeRows,
  findRecommendationRow,
} from '../change-actions.store.ts';
import { refuse } from '../change-input.rules.ts';
import { mayInterpret } from '../register/register.policy.ts';
import { refusalAbout } from '../rounds/round.policy.ts';
import { findRoundAssessments, type RoundAssessment } from './change-assessment.store.ts';
import { mayCorrectNow } from './correct.policy.ts';

export interface AssessmentForForms {
  readonly assessment: RoundAssessment;
  readonly recommendation: ActionsRow;
  readonly addressee: AddresseeRow;
}

/** An assessment of any round with what its forms need, for one who may correct or interpret it. Three statements. */
export function findAssessment(
  context: RequestContext,
  id: string,
  purpose: 'correct' | 'interpret',
): Promise<Changed<AssessmentForForms>> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  return inRequest(context, async (transaction) => {
    const [assessment] = isId(id) ? await findRoundAssessments(transaction, organisationId, [id]) : [];
    if (!assessment) return refuse('notFound');
    const { recommendationId, bodyId } = assessment;
    const recommendation = await findRecommendationRow(transaction, organisationId, recommendationId);
    const addressees = await findAddresseeRows(transaction, organisationId, recommendationId, personId);
    const addressee = addressees.find((each) => each.bodyId === bodyId);
    if (!recommendation || !addressee) return refuse('notFound');
    const concerned = addressees.map((each) => each.bodyId);
    if (!mayKnowOf(requester, assessment, concerned)) return refuse('notFound');
    const { round } = assessment;
    const may = purpose === 'correct' ? mayCorrectNow : mayInterpret;
    const isDraft = round.closedAt === null;
    if (!mayWrite(requester) || !may(requester, assessment) || (isDraft && purpose === 'interpret')) {
      return refuse(refusalAbout(requester, round, assessment));
    }
    return { ok: true, assessment, recommendation, addressee };
  });
}
