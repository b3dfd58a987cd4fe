import { beginningOf } from '../../shared/beginning-of.ts';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { Standing } from './register-answer.pages.tsx';
import { linesOf, type RegisterColumn, type RegisterLine, registerColumns } from './register-lines.view.ts';
import type { RegisterRow } from './register-list.model.ts';
import { addressFrom } from './register-return.view.ts';
import { SortHeader, type Sorting } from './register-sort.pages.tsx';
import { shownOfText } from './register-table.pages.tsx';
import { AssessmentTrack, VerificationBadge, WorkBadge } from './register-tracks.pages.tsx';

interface WideTableProps {
  rows: readonly RegisterRow[];
  caption: string;
  sorting: Sorting;
  today: string;
}

/** The recommendation has its number, and the assessment says who has interpreted it. */
const within = new Set(['number', 'interpreted', 'interpretedBy', 'security']);

/** Whose it is and its three tracks stand first, in sight without scrolling; what few reports have stands last. */
const inSight = ['body', 'assessed', 'state', 'verification'];
const placeOf = ({ name }: RegisterColumn): number => {
  if (name === 'group') return inSight.length + 1;
  const place = inSight.indexOf(name);
  return place === -1 ? inSight.length : place;
};

/**
 * Every column by itself, but those of which this page's rows have nothing, in a region that scrolls both ways with its
 * header and its first column in sight.
 */
export function WideTable({ rows, caption, sorting, today }: WideTableProps) {
  const texts = useTexts();
  const { address } = usePage();
  const columns = registerColumns(texts, today).filter(({ name }) => !within.has(name));
  const first = columns.find(({ name }) => name === 'recommendation');
  const lines = rows.flatMap(linesOf);
  const others = columns
    .filter((column) => column !== first && lines.some((line) => column.value(line) !== null))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  if (!first) return null;
  return (
    <div class="register wide-register" role="region" aria-label={texts.register.table.region} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[first, ...others].map(({ name, sort }) => (
              <SortHeader key={name} name={name} sort={sort} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.row.id} ${line.addressee?.bodyId}`}>
              <th scope="row">
                <a href={addressFrom(address, line.row.id)}>
                  {line.row.number && <span class="number">{line.row.number}</span>}{' '}
                  <Verbatim text={beginningOf(line.row.text, shownOfText)} />
                </a>
              </th>
              {others.map((column) => (
                <td
                  key={column.name}
                  class={`${column.name}-cell ${column.kind}`}
                  data-label={texts.register.columns[column.name]}
                >
                  <Value column={column} line={line} today={today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ column, line, today }: { column: RegisterColumn; line: RegisterLine; today: string }) {
  const { addressee } = line;
  if (addressee && column.name === 'state') return <WorkBadge addressee={addressee} />;
  if (addressee && column.name === 'verification') return <VerificationBadge addressee={addressee} />;
  if (addressee && column.name === 'assessed') return <AssessmentTrack addressee={addressee} />;
  if (addressee?.matter && column.name === 'standing')
    return <Standing matter={addressee.matter} today={today} />;
  const value = column.value(line);
  if (value === null) return null;
  return column.kind === 'text' ? <Verbatim text={String(value)} /> : <>{value}</>;
}
