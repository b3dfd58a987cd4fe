import { beginningOf } from '../shared/beginning-of.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { dayOf } from './handover-list.pages.tsx';
import { findHandoversOfRecommendation } from './index.ts';
import type { HandoversOfRecommendationShown } from './of-recommendation.ts';
import { RequestState } from './request-state.pages.tsx';

/** Undefined where there is nothing for this requester to see or do. */
export const loadHandoversOfRecommendation = (context: SignedInApp, recommendationId: string) =>
  findHandoversOfRecommendation(context, recommendationId);

/** What the auditors have asked and been given about the recommendation, with the ways to ask and to hand over. */
export function HandoversOfRecommendation({ shown }: { shown: HandoversOfRecommendationShown | undefined }) {
  const { handovers: texts } = useTexts();
  if (!shown) return null;
  const words = texts.ofRecommendation;
  const { requests, handovers, mayAsk, mayHandOver, recommendationId } = shown;
  return (
    <section class="handed-about">
      <h2>{words.title}</h2>
      {requests.length + handovers.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="handed-lines">
        {requests.map((request) => (
          <li key={request.id}>
            <a href={`/handovers/requests/${request.id}`}>{texts.requestKinds[request.kind]}</a>,{' '}
            {dayOf(request.askedAt)}, {request.bodyName} <RequestState request={request} />
            {request.text && (
              <div>
                <Verbatim text={beginningOf(request.text, 200)} />
              </div>
            )}
          </li>
        ))}
        {handovers.map((handover) => {
          const title = texts.handoverOf(handover.items.length);
          return (
            <li key={handover.id}>
              {handover.mayOpen ? <a href={`/handovers/${handover.id}`}>{title}</a> : title},{' '}
              {dayOf(handover.at)}, {texts.handover.title(handover.bodyName)}
              {handover.mayOpen && (
                <div class="sub">
                  {handover.items.slice(0, 5).map((item, index) => (
                    <div key={index}>
                      {texts.item.nouns[item.noun]}: <Verbatim text={beginningOf(item.title, 120)} />
                    </div>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class="actions">
        {mayAsk.map(({ id, name }) => (
          <a
            key={id}
            class="button quiet"
            href={`/handovers/requests/new?recommendation=${recommendationId}&body=${id}`}
          >
            {words.askBody(name)}
          </a>
        ))}
        {mayHandOver.map(({ id, name }) => (
          <a
            key={id}
            class="button quiet"
            href={`/handovers/new?body=${id}&recommendation=${recommendationId}`}
          >
            {mayHandOver.length > 1 ? words.handOverFor(name) : words.handOver}
          </a>
        ))}
      </p>
    </section>
  );
}
