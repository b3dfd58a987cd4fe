import { beginningOf } from '../shared/beginning-of.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { kindInWords } from './duty.view.ts';
import { Moved, WheelBadge } from './duty-parts.pages.tsx';
import type { Wheel } from './index.ts';
import type { WheelItem } from './wheel.model.ts';
import { wheelAddress } from './wheel.view.ts';

/** So much is shown opened at once; of more, the months that come next. */
const mostOpen = 60;
const monthsOpen = 3;

const monthOf = ({ day }: WheelItem): number => Number(day.slice(5, 7));

/** Everything that the wheel shows, what is late first and then month by month, with the way to where one acts on it. */
export function WheelList({ shown }: { shown: Wheel }) {
  const { duties, year: yearTexts } = useTexts();
  const { list: words } = duties;
  const { year, filter, items, matching, today } = shown;
  const nameOf = (month: number) => yearTexts.months[month - 1] ?? '';
  const title = filter.month === null ? words.ofYear(year) : words.ofMonth(nameOf(filter.month), year);
  const late = items.filter(({ standing }) => standing === 'overdue');
  const rest = items.filter(({ standing }) => standing !== 'overdue');
  const now = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : 1;
  const months = [...new Set(rest.map(monthOf))];
  const last = rest.filter((item) => monthOf(item) >= now).length <= mostOpen ? 12 : now + monthsOpen - 1;
  return (
    <section aria-labelledby="list" class="wheel-list">
      <h2 id="list">{title}</h2>
      {filter.month !== null && (
        <p>
          <a href={`${wheelAddress(filter, { year, month: null })}#list`}>{words.wholeYear}</a>
        </p>
      )}
      {items.length < matching && <p class="aside">{words.more(items.length, matching)}</p>}
      {items.length === 0 && <p class="empty">{words.none}</p>}
      {late.length > 0 && <Group name={words.late} items={late} isOpen />}
      {months.map((month) => (
        <Group
          key={month}
          name={nameOf(month)}
          items={rest.filter((item) => monthOf(item) === month)}
          isOpen={filter.month !== null || (now <= month && month <= last)}
        />
      ))}
      {items.some(({ standing }) => standing === 'derived') && <p class="aside">{words.derived}</p>}
    </section>
  );
}

function Group({ name, items, isOpen }: { name: string; items: readonly WheelItem[]; isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary>
        <h3>{name}</h3> <span class="sub">{items.length}</span>
      </summary>
      <ul class="wheel-items">
        {items.map((item) => (
          <Item key={`${item.kind} ${item.id} ${item.day}`} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Item({ item }: { item: WheelItem }) {
  const texts = useTexts();
  const { duties, year } = texts;
  const { day, what, whose, ownerName, standing, moved, mayMove, isSecret, id, to } = item;
  const name = what === null ? year.calendarOf(whose) : beginningOf(what, 120);
  return (
    <li>
      <time class="whole" dateTime={day}>
        {day}
      </time>
      <div>
        <a href={to}>{isSecret ? year.secret : <Verbatim text={name} />}</a>
        <p class="sub">
          {kindInWords(item, texts)}, <bdi>{whose}</bdi>
          {ownerName && (
            <>
              , <bdi>{ownerName}</bdi>
            </>
          )}
        </p>
        <p class="wheel-how">
          <WheelBadge standing={standing} /> <Moved count={moved} />
          {mayMove && (
            <a href={`/year-wheel/duties/${id}/move`} aria-label={`${duties.move}: ${name}`}>
              {duties.move}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
