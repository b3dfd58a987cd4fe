import type { ComponentChildren } from 'preact';
import type { Assessed } from '../audits/recommendations/recommendation.model.ts';
import type { Distribution } from '../audits/register/register-overview.model.ts';
import { CompactTable } from '../web/components/compact-table.tsx';
import { useTexts } from '../web/page.ts';
import { DistributionBar } from './distribution-bar.pages.tsx';
import { type Choice, interpretedOf, rowsAt, statuses } from './overview.view.ts';

export interface DistributionRow {
  /** What the row is about, in words. */
  readonly name: string;
  /** The same as it is shown. */
  readonly shown: ComponentChildren;
  readonly choice: Choice;
  readonly counted: Distribution;
}

interface TableProps {
  caption: string;
  of: string;
  rows: readonly DistributionRow[];
}

/** One line for each board, audit or year: its bar, and the same in numbers that lead to their rows. */
export function DistributionTable({ caption, of, rows }: TableProps) {
  const { overview } = useTexts();
  const { columns } = overview.auditors;
  return (
    <CompactTable
      caption={caption}
      of={of}
      name={({ shown }) => shown}
      rows={rows}
      columns={[
        {
          header: columns.distribution,
          kind: 'bar-cell',
          cell: ({ counted, choice }) => <DistributionBar counted={counted} choice={choice} />,
        },
        ...statuses.map((status) => ({
          header: overview.status[status],
          cell: (row: DistributionRow) => <Count row={row} status={status} />,
        })),
        {
          header: columns.all,
          cell: ({ counted, choice, name }) => (
            <a href={rowsAt(choice)} aria-label={overview.rowsOf(counted.recommendations, columns.all, name)}>
              {counted.recommendations}
            </a>
          ),
        },
      ]}
    />
  );
}

function Count({ row: { name, choice, counted }, status }: { row: DistributionRow; status: Assessed }) {
  const { overview } = useTexts();
  const count = counted.assessed[status];
  const interpreted = status === 'unknown' ? interpretedOf(counted) : 0;
  if (count === 0) return <span class="none">0</span>;
  return (
    <>
      <a
        href={rowsAt({ ...choice, status })}
        aria-label={overview.rowsOf(count, overview.statusOf[status], name)}
      >
        {count}
      </a>{' '}
      {interpreted > 0 && (
        <a class="aside" href={rowsAt({ ...choice, unknown: 'interpreted' })}>
          {overview.auditors.interpreted(interpreted)}
        </a>
      )}
    </>
  );
}
