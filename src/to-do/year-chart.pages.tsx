import { useTexts } from '../web/page.ts';
import type { MonthCount, Year } from './year.model.ts';
import { barAt, chart, yearAddress } from './year.view.ts';

/** A bar for each month, the done part lighter, with its number; each leads to its days. The table below says the same. */
export function YearChart({ shown }: { shown: Year }) {
  const { year: texts } = useTexts();
  const most = Math.max(1, ...shown.months.map(({ all }) => all));
  return (
    <figure class="year-chart">
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="group" aria-label={texts.chart}>
        {shown.months.map((month) => (
          <Month key={month.month} counted={month} most={most} shown={shown} />
        ))}
        <line
          x1="0"
          x2={chart.width}
          y1={chart.height - chart.foot}
          y2={chart.height - chart.foot}
          class="ground-line"
        />
      </svg>
      <figcaption class="aside">{texts.chartNote}</figcaption>
    </figure>
  );
}

interface MonthProps {
  counted: MonthCount;
  most: number;
  shown: Year;
}

/** The words stand beside the link, whose name says the same in full. */
function Month({ counted, most, shown }: MonthProps) {
  const { year: texts } = useTexts();
  const { month, all, done } = counted;
  const name = texts.months[month - 1] ?? '';
  const whole = barAt(month, all / most);
  const part = barAt(month, done / most);
  const isOpen = month === shown.month;
  return (
    <g class={isOpen ? 'month open' : 'month'}>
      <a
        href={`${yearAddress(shown.filter, { year: shown.year, month })}#month`}
        aria-label={texts.barOf(name, all)}
        aria-current={isOpen ? 'true' : undefined}
      >
        <rect
          x={whole.x - whole.width * 0.28}
          y="0"
          width={whole.width * 1.56}
          height={chart.height}
          class="reach"
        />
        <rect x={whole.x} y={whole.y} width={whole.width} height={whole.height} class="all" />
        <rect x={part.x} y={part.y} width={part.width} height={part.height} class="done" />
      </a>
      <g aria-hidden="true">
        {all > 0 && (
          <text x={whole.middle} y={whole.y - 5}>
            {all}
          </text>
        )}
        <text x={whole.middle} y={chart.height - 6} class="name">
          {name.slice(0, 3)}
        </text>
      </g>
    </g>
  );
}
