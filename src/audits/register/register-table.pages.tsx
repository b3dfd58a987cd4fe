import type { ComponentChildren } from 'preact';
import { beginningOf } from '../../shared/beginning-of.ts';
import {
  Card,
  CardCell,
  CardTable,
  CardTableHead,
  CardTableRow,
  CardTitle,
} from '../../web/components/card-table.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { AnswerCell, DecisionCell } from './register-answer.pages.tsx';
import type { RegisterSort } from './register-filter.model.ts';
import { linesOf, type RegisterColumnName, type RegisterLine } from './register-lines.view.ts';
import type { ListedAddressee, RegisterRow } from './register-list.model.ts';
import { addressFrom } from './register-return.view.ts';
import { SortHeader, type Sorting } from './register-sort.pages.tsx';
import { AssessmentTrack, VerificationBadge, WorkBadge } from './register-tracks.pages.tsx';

/** Enough to know it again; the whole stands on its page, and in what is taken home. */
export const shownOfText = 140;

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
 * on a narrow screen it is a card.
 */
export function RegisterTable({ rows, caption, sorting, today }: RegisterTableProps) {
  return (
    <div class="register">
      <CardTable class="by-recommendation" caption={caption}>
        <CardTableHead>
          <SortHeader name="recommendation" sort="audit" sorting={sorting} />
          {columns.map(({ name, sort }) => (
            <SortHeader key={name} name={name} sort={sort} sorting={sorting} />
          ))}
        </CardTableHead>
        {rows.map((row) => {
          const lines = linesOf(row);
          return (
            <Card key={row.id}>
              {lines.map((line, index) => (
                <CardTableRow key={line.addressee?.bodyId ?? ''}>
                  {index === 0 && (
                    <CardTitle rows={lines.length} class="what">
                      <Recommendation row={row} />
                    </CardTitle>
                  )}
                  <Cells line={line} today={today} />
                </CardTableRow>
              ))}
            </Card>
          );
        })}
      </CardTable>
    </div>
  );
}

function Cells({ line: { addressee }, today }: { line: RegisterLine; today: string }) {
  const { register } = useTexts();
  if (!addressee) {
    return (
      <CardCell over={columns.length} class="sub">
        {register.table.nobody}
      </CardCell>
    );
  }
  return (
    <>
      {columns.map(({ name, cell }) => (
        <CardCell key={name} label={register.columns[name]}>
          <div>{cell(addressee, today)}</div>
        </CardCell>
      ))}
    </>
  );
}

/** What it says, where it stands, and whom else it is addressed to. */
function Recommendation({ row }: { row: RegisterRow }) {
  const { address } = usePage();
  const { register } = useTexts();
  const others = row.addressees.filter(({ isAskedFor }) => !isAskedFor).map(({ bodyName }) => bodyName);
  return (
    <>
      <a href={addressFrom(address, row.id)}>
        {row.number && <span class="number">{row.number}</span>}{' '}
        <Verbatim text={beginningOf(row.text, shownOfText)} />
      </a>
      <span class="line sub of-audit">
        <Verbatim text={row.auditTitle} /> {row.auditYear && <span class="whole">· {row.auditYear}</span>}
      </span>
      {others.length > 0 && <span class="line sub">{register.table.alsoTo(others.join(', '))}</span>}
    </>
  );
}
