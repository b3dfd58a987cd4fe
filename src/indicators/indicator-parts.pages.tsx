import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { type Shown, trendInWords, valueInWords } from './figure-words.view.ts';
import type { Indicator } from './indicator.model.ts';
import {
  type Cell,
  type ListedIndicator,
  type Standing,
  standings,
  type TrendPoint,
} from './indicator-figure.model.ts';

/** The words and the numbers of the page. */
export function useShown(): Shown {
  const { language } = usePage();
  return { texts: useTexts(), language };
}

/** A shape for each, apart from those of the three tracks: a dot in its ring, an empty ring struck out, a gap, a line. */
const shapes: Record<Standing, preact.JSX.Element> = {
  onTarget: (
    <>
      <circle class="line" cx="5" cy="5" r="4.2" />
      <circle cx="5" cy="5" r="2.2" />
    </>
  ),
  offTarget: (
    <>
      <circle class="line" cx="5" cy="5" r="4.2" />
      <path class="line" d="m2 8 6-6" />
    </>
  ),
  missing: <circle class="line" cx="5" cy="5" r="4.2" stroke-dasharray="2 1.6" />,
  noTarget: <path class="line" d="M1 5h8" />,
};

export function StandingShape({ standing }: { standing: Standing }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
      {shapes[standing]}
    </svg>
  );
}

/** How a value stands: shape, word and only then colour. @param word another than the usual */
export function IndicatorStanding({ standing, word }: { standing: Standing; word?: string }) {
  const { standings: words } = useTexts().indicators;
  return (
    <span class={`action-state indicator-${standing}`}>
      <StandingShape standing={standing} />
      {word ?? words[standing]}
    </span>
  );
}

/** How many bodies stand in each way; of one alone, how it stands. */
export function Standings({ indicator: { counts, standing, cells } }: { indicator: ListedIndicator }) {
  const { counts: words } = useTexts().indicators;
  if (cells.length === 0) return <span class="sub">–</span>;
  if (cells.length === 1) return <IndicatorStanding standing={standing} />;
  return (
    <ul class="plain">
      {standings
        .filter((each) => counts[each] > 0)
        .map((each) => (
          <li key={each}>
            <IndicatorStanding standing={each} word={words[each](counts[each])} />
          </li>
        ))}
    </ul>
  );
}

export function IndicatorName({ indicator: { id, name } }: { indicator: Pick<Indicator, 'id' | 'name'> }) {
  return (
    <a href={`/indicators/${id}`}>
      <Verbatim text={name} />
    </a>
  );
}

/** A value, or in words that there is none. */
export function Value({
  cell: { value, onDay },
  indicator,
}: {
  cell: Pick<Cell, 'value' | 'onDay'>;
  indicator: Pick<Indicator, 'unit'>;
}) {
  const shown = useShown();
  const { value: words } = shown.texts.indicators;
  if (value !== null) return <b class="indicator-value">{valueInWords(value, indicator, shown)}</b>;
  return <span class="indicator-none">{onDay === null ? words.neverMeasured : words.missing}</span>;
}

/** When the next measurement is due, and whether that has passed. */
export function Due({ due }: { due: Pick<Cell, 'dueOn' | 'isOverdue' | 'onDay'> }) {
  const { due: words } = useTexts().indicators;
  const { dueOn, isOverdue, onDay } = due;
  if (isOverdue && onDay === null) return <span class="action-late">{words.never}</span>;
  if (dueOn === null) return isOverdue ? <span class="action-late">{words.some}</span> : null;
  return (
    <span class={isOverdue ? 'action-late' : 'sub'}>
      <WholeDays text={isOverdue ? words.overdue(dueOn) : words.next(dueOn)} />
    </span>
  );
}

const width = 96;
const height = 28;
const room = 4;

/** A small picture of the latest measurements, with what it shows in words under it. */
export function SmallTrend({
  points,
  indicator,
}: {
  points: readonly TrendPoint[];
  indicator: Pick<Indicator, 'unit' | 'target'>;
}) {
  const shown = useShown();
  const words = trendInWords(points, indicator, shown);
  if (words === null) return <span class="sub">{shown.texts.indicators.trend.none}</span>;
  return (
    <div class="small-trend">
      <Line points={points} target={indicator.target} />
      <span class="sub">{words}</span>
    </div>
  );
}

function Line({ points, target }: { points: readonly TrendPoint[]; target: number | null }) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const all = target === null ? values : [...values, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const first = Date.parse(points[0]?.onDay ?? '');
  const span = Date.parse(points.at(-1)?.onDay ?? '') - first || 1;
  const y = (value: number) => height - room - ((value - low) / (high - low || 1)) * (height - 2 * room);
  const x = (onDay: string) => room + ((Date.parse(onDay) - first) / span) * (width - 2 * room);
  const drawn = points.map(({ onDay, value }, index) => {
    if (value === null) return '';
    const isStart = index === 0 || points[index - 1]?.value === null;
    return `${isStart ? 'M' : 'L'}${x(onDay).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  const last = points.findLast(({ value }) => value !== null);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {target !== null && <path class="small-trend-target" d={`M0 ${y(target).toFixed(1)}H${width}`} />}
      <path class="small-trend-line" d={drawn.join('')} />
      {points.map(
        ({ onDay, value }) =>
          value !== null && (
            <circle key={onDay} cx={x(onDay)} cy={y(value)} r={onDay === last?.onDay ? 2.8 : 1.5} />
          ),
      )}
    </svg>
  );
}

/** The list, and the same by administration. */
export function IndicatorTabs({ here }: { here: 'list' | 'byBody' }) {
  const { tabs } = useTexts().indicators;
  return (
    <nav class="sub-nav" aria-label={tabs.label}>
      <ul>
        <li>
          <a href="/indicators" aria-current={here === 'list' ? 'page' : undefined}>
            {tabs.list}
          </a>
        </li>
        <li>
          <a href="/indicators/by-body" aria-current={here === 'byBody' ? 'page' : undefined}>
            {tabs.byBody}
          </a>
        </li>
      </ul>
    </nav>
  );
}
