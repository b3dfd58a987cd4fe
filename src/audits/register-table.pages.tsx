import type { ComponentChildren } from 'preact';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { AnswerCell, DecisionCell } from './register-answer.pages.tsx';
import type { RegisterSort } from './register-filter.model.ts';
import { linesOf, type RegisterColumnName, type RegisterLine } from './register-lines.view.ts';
import type { ListedAddressee, RegisterRow } from './register-list.model.ts';
import { SortHeader, type Sorting } from './register-sort.pages.tsx';
import { AssessmentTrack, VerificationBadge, WorkBadge } from './register-tracks.pages.tsx';

interface RegisterTableProps {
  rows: readonly RegisterRow[];
  caption: string;
  sorting: Sorting;
  today: string;
}

interface Column {
  name: RegisterColumnName;
  sort?: RegisterSort;
  cell: (addressee: ListedAddressee, today: string) => ComponentChildren;
}

const columns: Column[] = [
  {
    name: 'body',
    sort: 'body',
    cell: ({ bodyName, matter }) => (
      <>
        <Verbatim text={bodyName} />
        {matter?.registryNumber && (
          <span class="line sub">
            <Verbatim text={matter.registryNumber} />
          </span>
        )}
      </>
    ),
  },
  { name: 'state', sort: 'state', cell: (addressee) => <WorkBadge addressee={addressee} /> },
  { name: 'verification', cell: (addressee) => <VerificationBadge addressee={addressee} /> },
  { name: 'assessed', sort: 'status', cell: (addressee) => <AssessmentTrack addressee={addressee} /> },
  {
    name: 'answer',
    sort: 'answerBy',
    cell: ({ matter }, today) => <AnswerCell matter={matter} today={today} />,
  },
  { name: 'decision', sort: 'boardMeeting', cell: ({ matter }) => <DecisionCell matter={matter} /> },
];

/**
 * The columns that a secretary lives by, two or three facts in a cell. A recommendation to several bodies has a line for each;
 * on a narrow screen it is a card. The roles repeat what the elements mean, because a browser forgets it when CSS changes
 * their display.
 */
export function RegisterTable({ rows, caption, sorting, today }: RegisterTableProps) {
  const { register } = useTexts();
  return (
    <div class="register">
      <table role="table" class="by-recommendation">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader name="recommendation" sort="audit" sorting={sorting} />
            {columns.map(({ name, sort }) => (
              <SortHeader key={name} name={name} sort={sort} sorting={sorting} />
            ))}
          </tr>
        </thead>
        {rows.map((row) => {
          const lines = linesOf(row);
          return (
            <tbody key={row.id} role="rowgroup">
              {lines.map((line, index) => (
                <tr key={line.addressee?.bodyId ?? ''} role="row">
                  {index === 0 && (
                    <th scope="rowgroup" role="rowheader" rowSpan={lines.length} class="what">
                      <Recommendation row={row} />
                    </th>
                  )}
                  <Cells line={line} today={today} labels={register.columns} />
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface CellsProps {
  line: RegisterLine;
  today: string;
  labels: Record<RegisterColumnName, string>;
}

function Cells({ line: { addressee }, today, labels }: CellsProps) {
  const { register } = useTexts();
  if (!addressee) {
    return (
      <td role="cell" colSpan={columns.length} class="sub">
        {register.table.nobody}
      </td>
    );
  }
  return (
    <>
      {columns.map(({ name, cell }) => (
        <td key={name} role="cell" data-label={labels[name]} class={`${name}-cell`}>
          <div>{cell(addressee, today)}</div>
        </td>
      ))}
    </>
  );
}

/** What it says, where it stands, and whom else it is addressed to. */
function Recommendation({ row }: { row: RegisterRow }) {
  const { register } = useTexts();
  const others = row.addressees.filter(({ isAskedFor }) => !isAskedFor).map(({ bodyName }) => bodyName);
  return (
    <>
      <a href={`/recommendations/${row.id}`}>
        {row.number && <span class="number">{row.number}</span>} <Verbatim text={row.text} />
      </a>
      <span class="line sub">
        <Verbatim text={row.auditTitle} />
        {row.auditYear && ` · ${row.auditYear}`}
        {row.isSecurity && ` · ${register.table.security}`}
      </span>
      {others.length > 0 && <span class="line sub">{register.table.alsoTo(others.join(', '))}</span>}
    </>
  );
}
