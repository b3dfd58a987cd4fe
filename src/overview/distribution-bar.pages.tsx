import type { Assessed } from '../audits/recommendations/recommendation.model.ts';
import type { Distribution } from '../audits/register/register-overview.model.ts';
import { useTexts } from '../web/page.ts';
import { type Choice, rowsAt, statuses } from './overview.view.ts';

interface Segment {
  status: Assessed;
  count: number;
  left: number;
  share: number;
}

function segmentsOf({ assessed, recommendations }: Distribution): Segment[] {
  let left = 0;
  return statuses.flatMap((status) => {
    const count = assessed[status];
    if (count === 0) return [];
    const share = count / recommendations;
    const segment = { status, count, left, share };
    left += share;
    return [segment];
  });
}

const inPercent = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * A stacked bar beside its numbers. It says nothing that the numbers do not, so it is hidden from screen readers and
 * left out when tabbing; with a mouse each part leads to its rows. Needs `BarPatterns` once on the page.
 */
export function DistributionBar({ counted, choice }: { counted: Distribution; choice: Choice }) {
  return (
    <svg class="bar thin" width="100%" height="18" aria-hidden="true">
      {segmentsOf(counted).map(({ status, left, share }) => (
        <a key={status} href={rowsAt({ ...choice, status })} tabIndex={-1} class={status}>
          <Part status={status} left={inPercent(left)} width={inPercent(share)} />
        </a>
      ))}
    </svg>
  );
}

function Part({ status, left, width }: { status: Assessed; left: string; width: string }) {
  return (
    <>
      <rect class="ground" x={left} width={width} height="18" />
      {status !== 'green' && <rect x={left} width={width} y="11" height="7" fill={`url(#bar-${status})`} />}
    </>
  );
}

/** What each part of the bars means, in words beside a piece of it. Stands once, before the first of them. */
export function BarLegend() {
  const { overview } = useTexts();
  return (
    <div class="bar-legend">
      <p>{overview.auditors.legend}</p>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <svg class="bar thin" width="32" height="18" aria-hidden="true">
              <g class={status}>
                <Part status={status} left="0" width="32" />
              </g>
            </svg>
            {overview.legend[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sparse lines, dense lines, dots, and nothing: the parts are told apart in black and white too. */
export function BarPatterns() {
  return (
    <svg width="0" height="0" class="bar-patterns" aria-hidden="true">
      <defs>
        <pattern id="bar-yellow" width="10" height="7" y="11" patternUnits="userSpaceOnUse" class="yellow">
          <path d="M2 7 6 0" />
        </pattern>
        <pattern id="bar-red" width="4" height="7" y="11" patternUnits="userSpaceOnUse" class="red">
          <path d="M2 0v7" />
        </pattern>
        <pattern id="bar-unknown" width="8" height="7" y="11" patternUnits="userSpaceOnUse" class="unknown">
          <path d="M3 3h2" />
        </pattern>
        <pattern id="bar-notAssessed" width="8" height="7" y="11" patternUnits="userSpaceOnUse" />
      </defs>
    </svg>
  );
}
