import { CompactTable } from '../web/components/compact-table.tsx';
import { useTexts } from '../web/page.ts';
import {
  choiceOf,
  type DatedGroup,
  datedGroups,
  groupNames,
  type MonthCount,
  type Year,
} from './year.model.ts';
import { yearAddress } from './year.view.ts';

/** How many of a group fall in a month. */
const countIn = (group: DatedGroup, { kinds }: MonthCount): number =>
  datedGroups[group].reduce((sum, kind) => sum + kinds[kind], 0);

/** The same as the chart in numbers, by group; each number leads to its days. */
export function YearTable({ shown }: { shown: Year }) {
  const { year: texts } = useTexts();
  const used = groupNames.filter((group) => shown.months.some((each) => countIn(group, each) > 0));
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
        ...used.map((group) => ({
          header: texts.groups[group],
          cell: (each: MonthCount) =>
            countIn(group, each) === 0 ? (
              <span class="none">0</span>
            ) : (
              <a
                href={at(each.month, { kind: shown.filter.kind ?? choiceOf(group) })}
                aria-label={`${texts.groups[group]}, ${nameOf(each)}: ${countIn(group, each)}`}
              >
                {countIn(group, each)}
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
