import type { Assessed } from '../audits/recommendations/recommendation.model.ts';
import type { RegisterRow } from '../audits/register/register-list.model.ts';
import { beginningOf } from '../shared/beginning-of.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { StatusShape } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { auditTitle, rowsAt } from './overview.view.ts';

interface OldestProps {
  rows: readonly RegisterRow[];
  /** How many are open in all. */
  open: number;
}

/** Those that have been open longest. */
export function OldestOpen({ rows, open }: OldestProps) {
  const { oldest } = useTexts().overview;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="oldest">
      <h2 id="oldest">{oldest.title}</h2>
      <DataTable
        caption={oldest.caption(rows.length, open)}
        rows={[...rows]}
        columns={[
          { header: oldest.columns.recommendation, cell: (row) => <Named row={row} /> },
          { header: oldest.columns.bodies, cell: bodiesOf },
          { header: oldest.columns.status, cell: ({ assessed }) => <AuditorsStatus status={assessed} /> },
        ]}
      />
      {open > rows.length && (
        <a href={rowsAt({ status: 'open', sort: 'audit', direction: 'asc' })}>{oldest.all}</a>
      )}
    </section>
  );
}

function Named({ row: { id, text, auditTitle: title, auditYear: year, number } }: { row: RegisterRow }) {
  const { oldest } = useTexts().overview;
  return (
    <>
      <a href={`/recommendations/${id}`}>
        <Verbatim text={beginningOf(text, 140)} />
      </a>
      <span class="aside block">
        <Verbatim text={auditTitle(title, year)} />
        {number !== null && ` · ${oldest.number(number)}`}
      </span>
    </>
  );
}

const bodiesOf = ({ addressees }: RegisterRow) => (
  <Verbatim text={addressees.map(({ bodyName }) => bodyName).join(', ')} />
);

function AuditorsStatus({ status }: { status: Assessed }) {
  const { overview, web } = useTexts();
  if (status === 'notAssessed') return <span class="status unknown">{overview.status.notAssessed}</span>;
  return (
    <span class={`status ${status}`}>
      <StatusShape status={status} />
      {web.status[status]}
    </span>
  );
}
