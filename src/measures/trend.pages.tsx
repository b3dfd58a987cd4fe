import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { Counted } from './measure.model.ts';
import { saysSomething } from './measures.rules.ts';

export interface Point {
  readonly label: string;
  readonly counted: Counted;
}

const width = 640;
const height = 180;
/** On the left the scale has a column of its own, wide enough for its words in the larger letters of a narrow screen. */
const room = { left: 84, right: 44, top: 22, bottom: 26 };
const scaleEnd = 54;

/**
 * A line of shares over time, with every number written at its point. It says nothing that the table beside it does
 * not; a point without data leaves a gap.
 */
export function TrendLine({ points, title }: { points: readonly Point[]; title: string }) {
  const { language } = usePage();
  const { trend } = useTexts().measures;
  const drawn = points
    .map(({ label, counted }, index) => ({
      label,
      x: room.left + (index * (width - room.left - room.right)) / Math.max(1, points.length - 1),
      share: saysSomething(counted) ? counted.part / counted.all : null,
    }))
    .map((point) => ({
      ...point,
      y: room.top + (1 - (point.share ?? 0)) * (height - room.top - room.bottom),
    }));
  const told = drawn.filter(({ share }) => share !== null);
  if (told.length < 2) return <p class="aside">{trend.few}</p>;
  const line = told
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join(' ');
  const floor = height - room.bottom;
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}. ${trend.chart(points[0]?.label ?? '', points.at(-1)?.label ?? '')}`}
    >
      <path
        class="trend-frame"
        d={`M${scaleEnd + 6} ${floor}H${width - room.right}M${scaleEnd + 6} ${room.top}H${width - room.right}`}
      />
      <text class="trend-scale" x={scaleEnd} y={floor + 4} text-anchor="end">
        {formatPercent(language, 0)}
      </text>
      <text class="trend-scale" x={scaleEnd} y={room.top + 4} text-anchor="end">
        {formatPercent(language, 1)}
      </text>
      <path class="trend-line" d={line} />
      {told.map(({ label, x, y, share }) => (
        <g key={label}>
          <circle class="trend-point" cx={x} cy={y} r="4" />
          <text class="trend-value" x={x} y={y < 40 ? y + 18 : y - 9} text-anchor="middle">
            {formatPercent(language, share ?? 0)}
          </text>
        </g>
      ))}
      {drawn.map(({ label, x }, index) =>
        drawn.length <= 10 || index % 2 === 0 ? (
          <text key={label} class="trend-scale" x={x} y={height - 7} text-anchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </svg>
  );
}
