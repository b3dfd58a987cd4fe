import type { ReadAudit } from '../reading/reading.model.ts';
import { StackedBar } from '../web/components/stacked-bar.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { VerdictBadge } from '../web/components/verdict-badge.tsx';
import { useTexts } from '../web/page.ts';
import { Questions } from './document-parts.pages.tsx';
import { auditKey, rowKey } from './places.view.ts';
import { RecommendationRow } from './recommendation-row.pages.tsx';
import { isFiltering, matchesFilter, type RowFilter } from './row-filter.view.ts';
import { compareTotals, countStatuses } from './totals.view.ts';
import { useTotalsInWords } from './totals-banner.pages.tsx';

interface AuditSectionProps {
  audit: ReadAudit;
  document: number;
  index: number;
  filter: RowFilter;
  chosen: string | null;
}

/** One audit: whom it examined, how its statuses are distributed, its questions and its recommendations. */
export function AuditSection({ audit, document, index, filter, chosen }: AuditSectionProps) {
  const { read } = useTexts().readingPages;
  const rows = audit.recommendations
    .map((row, r) => ({ row, key: rowKey(document, index, r) }))
    .filter(({ row }) => matchesFilter(row, filter));
  if (rows.length === 0 && isFiltering(filter)) return null;
  const key = auditKey(document, index);
  const about = [
    audit.year !== null && read.year(audit.year),
    audit.auditedBodies.length > 0 && `${read.auditedBodies}: ${audit.auditedBodies.join(', ')}`,
  ].filter(Boolean);
  return (
    <section class="audit" aria-labelledby={key}>
      <h3 id={key}>
        <Verbatim text={audit.title} />
      </h3>
      {about.length > 0 && (
        <p class="sub">
          <Verbatim text={about.join(' · ')} />
        </p>
      )}
      {!isFiltering(filter) && <AuditSummary audit={audit} />}
      {rows.length === 0 ? (
        <p class="empty">{read.noAuditRows}</p>
      ) : (
        <ul class="rows">
          {rows.map(({ row, key: at }, i) => (
            <li key={at}>
              <RowGroup group={row.group} previous={rows[i - 1]?.row.group ?? null} />
              <RecommendationRow row={row} id={at} chosen={chosen === at} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RowGroup({ group, previous }: { group: string | null; previous: string | null }) {
  if (group === null || group === previous) return null;
  return (
    <p class="group">
      <Verbatim text={group} />
    </p>
  );
}

function AuditSummary({ audit }: { audit: ReadAudit }) {
  const { read } = useTexts().readingPages;
  const inWords = useTotalsInWords();
  const counts = countStatuses(audit.recommendations);
  const stated = audit.statedTotals;
  const agrees = stated !== null && compareTotals(stated, counts) === 'agrees';
  return (
    <>
      <StackedBar counts={counts} />
      {stated !== null && (
        <p class={agrees ? 'sub' : 'differs'}>
          {agrees
            ? read.auditAgrees(inWords.stated(stated))
            : read.auditTotals(inWords.stated(stated), inWords.found(counts))}
        </p>
      )}
      {audit.assessment && (
        <div class="assessment">
          <p>
            {read.assessment} <VerdictBadge verdict={audit.assessment.verdict} />
          </p>
          <p>
            <Verbatim text={audit.assessment.text} />
          </p>
        </div>
      )}
      {audit.needsMeeting !== null && (
        <p class="sub">{audit.needsMeeting ? read.needsMeeting.yes : read.needsMeeting.no}</p>
      )}
      <Questions questions={audit.questions} />
    </>
  );
}
