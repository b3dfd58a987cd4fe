import { Banner } from '../web/components/banner.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { useReview } from './review-context.pages.tsx';

/** The report is in the register: since when and by whom, where it is seen there, and the way back. */
export function ConfirmedNotice() {
  const { confirmed, person, somebody } = useTexts().reviewPages;
  const { listed } = useReview();
  const { id, confirmedAt, confirmedBy } = listed;
  const who = confirmedBy ?? somebody;
  return (
    <>
      <Banner tone="agrees" title={confirmed.title}>
        {confirmed.by(confirmedAt ? person(who, formatMoment(confirmedAt)) : who)}. {confirmed.body}
      </Banner>
      <div class="actions">
        <a class="button" href={`/recommendations?reading=${id}`}>
          {confirmed.see}
        </a>
        <a class="button quiet" href={`/readings/${id}/withdraw`}>
          {confirmed.withdraw}
        </a>
      </div>
    </>
  );
}
