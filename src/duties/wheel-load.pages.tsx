import {
  HeatBody,
  HeatCell,
  HeatColumn,
  HeatFoot,
  HeatHead,
  HeatRow,
  HeatTable,
} from '../web/components/heat-table.tsx';
import { useTexts } from '../web/page.ts';
import type { Wheel } from './index.ts';
import { loadOf, wheelAddress } from './wheel.view.ts';

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** How much falls in each month with each body; each number leads to what it is. */
export function WheelLoad({ shown }: { shown: Wheel }) {
  const texts = useTexts();
  const { load: words } = texts.duties;
  const { year, filter, bodies, months } = shown;
  const nameOf = (month: number) => texts.year.months[month - 1] ?? '';
  const most = Math.max(1, ...bodies.map(({ all }) => all));
  const rows = new Map(bodies.map(({ bodyId, whose }) => [bodyId, whose]));
  const countOf = (body: string, month: number) =>
    bodies.find((each) => each.bodyId === body && each.month === month)?.all ?? 0;
  const cell = (count: number, name: string, to: string) =>
    count === 0 ? (
      <span class="heat-none">–</span>
    ) : (
      <a href={to} aria-label={name}>
        <b>{count}</b>
      </a>
    );
  return (
    <section aria-labelledby="load">
      <h2 id="load">{words.title}</h2>
      <HeatTable caption={words.caption(year)} label={words.label}>
        <HeatHead>
          <HeatColumn>{words.body}</HeatColumn>
          {twelve.map((month) => (
            <HeatColumn key={month}>{nameOf(month).slice(0, 3)}</HeatColumn>
          ))}
        </HeatHead>
        <HeatBody>
          {[...rows].map(([id, whose]) => (
            <HeatRow
              key={id}
              name={<a href={wheelAddress(filter, { year, body: id })}>{<bdi>{whose}</bdi>}</a>}
            >
              {twelve.map((month) => {
                const count = countOf(id, month);
                const to = `${wheelAddress(filter, { year, body: id, month })}#list`;
                return (
                  <HeatCell key={month} label={nameOf(month)} class={`load-${loadOf(count, most)}`}>
                    {cell(count, words.cell(whose, nameOf(month), count), to)}
                  </HeatCell>
                );
              })}
            </HeatRow>
          ))}
        </HeatBody>
        <HeatFoot>
          <HeatRow name={words.total}>
            {months.map(({ month, all }) => (
              <HeatCell key={month} label={nameOf(month)}>
                {cell(
                  all,
                  words.cell(words.total, nameOf(month), all),
                  `${wheelAddress(filter, { year, month })}#list`,
                )}
              </HeatCell>
            ))}
          </HeatRow>
        </HeatFoot>
      </HeatTable>
    </section>
  );
}
