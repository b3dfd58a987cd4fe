import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { mayWrite } from '../identity/index.ts';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { addAddress } from './evidence.view.ts';
import { EvidenceTable } from './evidence-list.pages.tsx';
import { findEvidenceOf, type ListedEvidence } from './index.ts';

export interface EvidenceOfRecommendationShown {
  readonly recommendationId: string;
  readonly evidence: readonly ListedEvidence[];
  /** The addressed bodies that the requester may add evidence for. */
  readonly addFor: readonly { readonly bodyId: string; readonly bodyName: string }[];
}

/** The evidence of a recommendation that the requester may see. @param addressees of the recommendation */
export async function loadEvidenceOfRecommendation(
  context: SignedInApp,
  recommendationId: string,
  addressees: readonly { readonly bodyId: string; readonly bodyName: string }[] = [],
): Promise<EvidenceOfRecommendationShown | undefined> {
  const { requester } = context;
  const evidence = await findEvidenceOf(context, { noun: 'recommendation', nounId: recommendationId });
  const addFor = addressees.filter(({ bodyId }) => mayWrite(requester) && mayWriteForBody(requester, bodyId));
  const inForce = evidence.filter(({ withdrawnAt }) => !withdrawnAt);
  if (inForce.length === 0 && addFor.length === 0) return undefined;
  return { recommendationId, evidence: inForce, addFor };
}

/** What shows that the work has been done, and where more of it is added. */
export function EvidenceOfRecommendation({ shown }: { shown: EvidenceOfRecommendationShown }) {
  const { evidence: words } = useTexts();
  const { recommendationId, evidence, addFor } = shown;
  return (
    <section id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.title}</h2>
      {evidence.length === 0 ? (
        <p class="empty">{words.noneToAdd}</p>
      ) : (
        <>
          <p class="sub">{words.wallNote}</p>
          <EvidenceTable evidence={evidence} withPlaces />
        </>
      )}
      {addFor.length > 0 && (
        <p class="actions">
          {addFor.map(({ bodyId, bodyName }) => (
            <a
              key={bodyId}
              class="button quiet"
              href={addAddress({ noun: 'recommendation', nounId: recommendationId, bodyId })}
            >
              {addFor.length > 1 ? `${words.add}: ${bodyName}` : words.add}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
