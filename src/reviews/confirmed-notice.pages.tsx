import { Banner } from '../web/components/banner.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { KnownAudit } from './recognise.rules.ts';
import { useReview } from './review-context.pages.tsx';

/** The report is in the register: since when and by whom, where it is seen there, and the way back. */
export function ConfirmedNotice({ mayWithdraw }: { mayWithdraw: boolean }) {
  const { confirmed, person, somebody } = useTexts().reviewPages;
  const { listed } = useReview();
  const { id, confirmedAt, confirmedBy } = listed;
  const [only, ...more] = useEnteredAudits();
  const who = confirmedBy ?? somebody;
  return (
    <>
      <Banner tone="agrees" title={confirmed.title}>
        {confirmed.by(confirmedAt ? person(who, formatMoment(confirmedAt)) : who)}. {confirmed.body}
      </Banner>
      <div class="actions">
        {only && more.length === 0 && (
          <a class="button" href={`/recommendations?audit=${only.id}`}>
            {confirmed.see}
          </a>
        )}
        {mayWithdraw && (
          <a class="button quiet" href={`/readings/${id}/withdraw`}>
            {confirmed.withdraw}
          </a>
        )}
      </div>
      {only && more.length > 0 && <AuditLinks audits={[only, ...more]} />}
    </>
  );
}

/** The audits of the register that the report is about: those that it brought and those that were there. */
function useEnteredAudits(): KnownAudit[] {
  const { review, audits, entered } = useReview();
  const followedUp = review.audits.filter(({ included }) => included).flatMap(({ auditId }) => auditId ?? []);
  const ids = new Set([...followedUp, ...(entered?.auditIds ?? [])]);
  return audits.filter(({ id }) => ids.has(id));
}

function AuditLinks({ audits }: { audits: readonly KnownAudit[] }) {
  const { confirmed } = useTexts().reviewPages;
  return (
    <nav class="entered-audits" aria-label={confirmed.see}>
      <p>{confirmed.see}:</p>
      <ul>
        {audits.map(({ id, title }) => (
          <li key={id}>
            <a href={`/recommendations?audit=${id}`}>
              <Verbatim text={title} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
