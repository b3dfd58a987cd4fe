import type { Reading, Status } from '../reading/reading.model.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { auditKey } from './places.view.ts';
import { countStatuses } from './totals.view.ts';

/** The audits of a bundle at a glance, each a way to its section. Nothing for a report about one audit. */
export function AuditOverview({ reading }: { reading: Reading }) {
  const { readingPages, web } = useTexts();
  const { overview } = readingPages.read;
  const rows = reading.documents.flatMap((document, d) =>
    document.audits.map((audit, a) => ({
      ...audit,
      key: auditKey(d, a),
      counts: countStatuses(audit.recommendations),
    })),
  );
  if (rows.length < 2) return null;
  const ofStatus = (status: Status) => ({
    header: web.status[status],
    numeric: true,
    cell: ({ counts }: (typeof rows)[number]) => counts[status] || '–',
  });
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).filter(
    (status) => reading.found[status] > 0,
  );
  return (
    <DataTable
      caption={overview.caption}
      rows={rows}
      columns={[
        {
          header: overview.audit,
          cell: ({ key, title }) => (
            <a href={`#${key}`}>
              <Verbatim text={title} />
            </a>
          ),
        },
        {
          header: overview.bodies,
          cell: ({ auditedBodies }) => <Verbatim text={auditedBodies.join(', ') || '–'} />,
        },
        {
          header: overview.recommendations,
          numeric: true,
          cell: ({ recommendations }) => recommendations.length,
        },
        ...statuses.map(ofStatus),
      ]}
    />
  );
}
