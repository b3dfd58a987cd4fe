import { CompactTable } from '../web/components/compact-table.tsx';
import { useTexts } from '../web/page.ts';
import { datedKinds, type MonthCount, type Year } from './year.model.ts';
import { yearAddress } from './year.view.ts';

/** The same as the chart in numbers, by kind; each number leads to its days. */
export function YearTable({ shown }: { shown: Year }) {
  const { year: texts } = useTexts();
  const used = datedKinds.filter((kind) => shown.months.some(({ kinds }) => kinds[kind] > 0));
  const nameOf = ({ month }: MonthCount) => texts.months[month - 1] ?? '';
  const at = (month: number, changes: Partial<Year['filter']> = {}) =>
    `${yearAddress(shown.filter, { year: shown.year, month, ...changes })}#month`;
  return (
    <CompactTable
      caption={texts.caption(shown.year)}
      of={texts.month}
      name={nameOf}
      rows={shown.months}
      columns={[
        ...used.map((kind) => ({
          header: texts.kinds[kind],
          cell: (each: MonthCount) =>
            each.kinds[kind] === 0 ? (
              <span class="none">0</span>
            ) : (
              <a
                href={at(each.month, { kind })}
                aria-label={`${texts.kinds[kind]}, ${nameOf(each)}: ${each.kinds[kind]}`}
              >
                {each.kinds[kind]}
              </a>
            ),
        })),
        {
          header: texts.all,
          cell: (each: MonthCount) =>
            each.all === 0 ? (
              <span class="none">0</span>
            ) : (
              <a href={at(each.month)} aria-label={texts.barOf(nameOf(each), each.all)}>
                {each.all}
              </a>
            ),
        },
      ]}
    />
  );
}
