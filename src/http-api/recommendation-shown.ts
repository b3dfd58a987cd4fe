import { findRecommendation } from '../audits/index.ts';
import type { RecommendationDetail } from '../audits/recommendations/recommendation-detail.model.ts';
import type { SignedInApp } from '../web/request.ts';
import { historyEntrySchema } from './audits.schema.ts';
import { addresseeSchema, recommendationDetailSchema } from './recommendation-detail.schema.ts';
import { only, sent } from './sent.ts';

/** A recommendation as the API tells it; null where there is none that who asks may know of. */
export async function recommendationShown(context: SignedInApp, id: string) {
  const found = await findRecommendation(context, id);
  return found ? sent(detailOf(found)) : null;
}

/** What the page tells, with the versions that changes name. */
function detailOf({ row, facts, rounds, responses, matters, history, actions }: RecommendationDetail) {
  const addressees = row.addressees.map((addressee) => {
    const own = actions?.bodies.find(({ bodyId }) => bodyId === addressee.bodyId);
    // A version rises with work that is not to be seen yet: only who may do something about that work needs it.
    const mayDo = own?.commands ?? [];
    const more = { version: own && mayDo.length > 0 ? own.version : null, mayDo };
    return only(addresseeSchema, { ...addressee, ...more });
  });
  return only(recommendationDetailSchema, {
    ...row,
    addressees,
    version: actions?.version ?? null,
    withdrawnAt: facts.withdrawnAt,
    assessments: rounds,
    responses,
    matters,
    history: history.map((entry) => only(historyEntrySchema, entry)),
  });
}
