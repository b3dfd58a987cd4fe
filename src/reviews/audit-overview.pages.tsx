import type { Status } from '../reading/reading.model.ts';
import { countStatuses } from '../readings/totals.view.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { useBodyNames, useReview } from './review-context.pages.tsx';
import { bodiesOf, type ShownRow } from './review-page.view.ts';
import { hasJoinedAnother } from './same-audits.rules.ts';

interface AuditOverviewProps {
  rows: readonly ShownRow[];
  /** Those that the filter leaves. */
  shown: readonly ShownRow[];
  /** The page without a filter. */
  whole: string;
}

/** The audits of a bundle at a glance, each a way to its section. Nothing for a report about one audit. */
export function AuditOverview({ rows, shown: left, whole }: AuditOverviewProps) {
  const { readingPages, web } = useTexts();
  const { overview } = readingPages.read;
  const { review } = useReview();
  const namesOf = useBodyNames();
  const shown = review.audits.filter((audit) => !hasJoinedAnother(review, audit));
  if (shown.length < 2) return null;
  const audits = shown.map((audit) => {
    const own = rows.filter(({ row, isIncluded }) => isIncluded && row.auditKey === audit.key);
    return {
      ...audit,
      bodyIds: bodiesOf(audit, own),
      count: own.length,
      checked: own.filter(({ row }) => row.checkedAt !== null).length,
      counts: countStatuses(own.map(({ row }) => row)),
    };
  });
  const ofStatus = (status: Status) => ({
    header: web.status[status],
    numeric: true,
    cell: ({ counts }: (typeof audits)[number]) => counts[status] || '–',
  });
  const isFollowUp = rows.some((row) => row.isFollowUp);
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).filter(
    (status) => isFollowUp && audits.some(({ counts }) => counts[status] > 0),
  );
  return (
    <DataTable
      caption={overview.caption}
      rows={audits}
      columns={[
        {
          header: overview.audit,
          cell: ({ key, title }) => (
            <a href={`${left.some(({ row }) => row.auditKey === key) ? '' : whole}#${key}`}>
              <Verbatim text={title} />
            </a>
          ),
        },
        { header: overview.bodies, cell: ({ bodyIds }) => namesOf(bodyIds).join(', ') || '–' },
        { header: overview.recommendations, numeric: true, cell: ({ count }) => count },
        ...statuses.map(ofStatus),
        {
          header: readingPages.list.columns.checked,
          numeric: true,
          cell: ({ checked, count }) => readingPages.list.checkedOf(checked, count),
        },
      ]}
    />
  );
}
