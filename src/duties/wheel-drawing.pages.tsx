import { beginningOf } from '../shared/beginning-of.ts';
import type { Texts } from '../texts/index.ts';
import { useTexts } from '../web/page.ts';
import { kindInWords } from './duty.view.ts';
import { wheelShapes } from './duty-parts.pages.tsx';
import type { Wheel } from './index.ts';
import { type WheelItem, wheelStandings } from './wheel.model.ts';
import {
  loadOf,
  monthMiddle,
  monthPath,
  type Placed,
  placeAt,
  placeOnWheel,
  wheel as size,
  turnOf,
  wheelAddress,
} from './wheel.view.ts';

const half = size.size / 2;
/** The shapes are drawn ten wide. */
const scale = 1.7;

/**
 * The year as a wheel: twelve months with their load, and a mark for each thing on its day. The marks are for the
 * pointer; the list beside says the same, and is what one reads and goes through with the keys.
 */
export function WheelDrawing({ shown }: { shown: Wheel }) {
  const texts = useTexts();
  const { wheel: words } = texts.duties;
  const { year, months, drawn, today } = shown;
  const total = months.reduce((sum, { all }) => sum + all, 0);
  const most = Math.max(...months.map(({ all }) => all));
  const heaviest = texts.year.months[months.findIndex(({ all }) => all === most)] ?? '';
  const placed = placeOnWheel(drawn);
  const isThisYear = today.startsWith(String(year));
  return (
    <figure class="wheel">
      <svg
        viewBox={`${-half} ${-half} ${size.size} ${size.size}`}
        role="group"
        aria-labelledby="wheel-name"
        aria-describedby="wheel-about"
      >
        <title id="wheel-name">{words.figure(year)}</title>
        <desc id="wheel-about">{words.about(total, heaviest)}</desc>
        <circle class="wheel-field" r={size.ring} />
        {months.map(({ month, all }) => (
          <Month key={month} month={month} count={all} load={loadOf(all, most)} shown={shown} />
        ))}
        <circle class="wheel-hub" r={size.inner - 22} />
        <text class="wheel-year" y="-2" aria-hidden="true">
          {year}
        </text>
        <text class="wheel-total" y="22" aria-hidden="true">
          {words.inAll(total)}
        </text>
        {isThisYear && <Today turn={turnOf(today)} word={words.today} />}
        <g class="wheel-marks" aria-hidden="true">
          {placed.map((each, index) => (
            <Mark key={index} placed={each} texts={texts} />
          ))}
        </g>
      </svg>
      <figcaption>
        <Legend
          shown={shown}
          notPlaced={drawn.length - placed.length}
          tooMany={drawn.length === 0 && total > 0}
        />
      </figcaption>
    </figure>
  );
}

interface MonthProps {
  month: number;
  count: number;
  load: number;
  shown: Wheel;
}

function Month({ month, count, load, shown: { year, filter } }: MonthProps) {
  const texts = useTexts();
  const name = texts.year.months[month - 1] ?? '';
  const middle = monthMiddle(year, month, (size.ring + size.rim) / 2);
  const start =
    (Date.UTC(year, month - 1, 1) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
  const [from, to] = [placeAt(start, size.inner - 22), placeAt(start, size.rim)];
  const isOpen = filter.month === month;
  return (
    <g class={isOpen ? 'wheel-month open' : 'wheel-month'}>
      <a
        href={`${wheelAddress(filter, { year, month: isOpen ? null : month })}#list`}
        aria-label={texts.duties.wheel.month(name, count)}
        aria-current={isOpen ? 'true' : undefined}
      >
        <path class={`load-${load}`} d={monthPath(year, month, size.ring, size.rim)} />
      </a>
      <line class="wheel-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text x={middle.x} y={middle.y} aria-hidden="true">
        <tspan x={middle.x} dy="-0.2em">
          {name.slice(0, 3)}
        </tspan>
        <tspan x={middle.x} dy="1.1em" class="wheel-count">
          {count}
        </tspan>
      </text>
    </g>
  );
}

function Today({ turn, word }: { turn: number; word: string }) {
  const [from, to] = [placeAt(turn, size.inner - 22), placeAt(turn, size.ring)];
  return (
    <line class="wheel-today" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      <title>{word}</title>
    </line>
  );
}

function Mark({ placed: { item, x, y }, texts }: { placed: Placed<WheelItem>; texts: Texts }) {
  const { standing, moved, mayMove, id, to } = item;
  return (
    <a href={mayMove ? `/year-wheel/duties/${id}/move` : to} tabIndex={-1} class={`wheel-${standing}`}>
      <title>{inWords(item, texts)}</title>
      <circle class="reach" cx={x} cy={y} r={size.apart / 2 - 0.5} />
      {moved > 0 && <circle class="wheel-moved" cx={x} cy={y} r={size.apart / 2 - 2} />}
      <g transform={`translate(${x - 5 * scale} ${y - 5 * scale}) scale(${scale})`}>
        {wheelShapes[standing]}
      </g>
    </a>
  );
}

function inWords(item: WheelItem, texts: Texts): string {
  const { duties } = texts;
  const { day, what, whose, standing, moved, isSecret } = item;
  const about = isSecret ? texts.year.secret : beginningOf(what ?? '', 100);
  const parts = [day, kindInWords(item, texts), about, whose, duties.wheelStandings[standing]];
  if (moved > 0) parts.push(duties.moved(moved));
  return parts.filter(Boolean).join(', ');
}

interface LegendProps {
  shown: Wheel;
  notPlaced: number;
  tooMany: boolean;
}

function Legend({ shown: { drawn }, notPlaced, tooMany }: LegendProps) {
  const { duties } = useTexts();
  const { wheel: words } = duties;
  const used = wheelStandings.filter((standing) => drawn.some((item) => item.standing === standing));
  return (
    <>
      {used.length > 0 && (
        <ul class="wheel-legend" aria-label={words.legend}>
          {used.map((standing) => (
            <li key={standing} class={`wheel-${standing}`}>
              <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
                {wheelShapes[standing]}
              </svg>
              {duties.wheelStandings[standing]}
            </li>
          ))}
        </ul>
      )}
      <p class="aside">
        {words.load} {tooMany && words.tooMany}{' '}
        {notPlaced > 0 && <span class="wheel-not-placed">{words.notPlaced(notPlaced)}</span>}
      </p>
    </>
  );
}
