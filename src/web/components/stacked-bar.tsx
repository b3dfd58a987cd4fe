import { useId } from 'preact/hooks';
import type { Status } from '../../reading/reading.model.ts';
import { formatPercent } from '../numbers.ts';
import { usePage, useTexts } from '../page.ts';
import { StatusBadge } from './status-badge.tsx';

const order: Status[] = ['green', 'yellow', 'red', 'unknown'];
/** A part smaller than this share has no room for its number; the list under the bar has it. */
const roomForNumber = 0.04;

interface StatusBarProps {
  readonly counts: Record<Status, number>;
}

const presentIn = (counts: Record<Status, number>) => order.filter((status) => counts[status] > 0);

/** How the statuses are distributed: number, pattern and colour in each part, and the same as a table below. */
export function StackedBar({ counts }: StatusBarProps) {
  const present = presentIn(counts);
  if (present.length === 0) return null;
  return (
    <div class="distribution">
      <StatusBar counts={counts} />
      <BarTable counts={counts} present={present} />
    </div>
  );
}

/** The bar alone, for where its numbers stand beside it; nothing where there is nothing to tell. */
export function StatusBar({ counts }: StatusBarProps) {
  const { web } = useTexts();
  const present = presentIn(counts);
  if (present.length === 0) return null;
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  const label = web.bar.label(web.list(present.map((status) => web.colours[status](counts[status]))));
  return <Bar counts={counts} present={present} total={total} label={label} />;
}

interface Parts {
  counts: Record<Status, number>;
  present: Status[];
  total: number;
}

function Bar({ counts, present, total, label }: Parts & { label: string }) {
  const id = useId();
  let start = 0;
  return (
    <svg class="bar" width="100%" height="28" role="img" aria-label={label}>
      <BarPatterns id={id} />
      {present.map((status) => {
        const share = counts[status] / total;
        const left = start;
        start += share;
        return (
          <g key={status} class={status}>
            <rect class="ground" x={inPercent(left)} width={inPercent(share)} height="28" />
            {status !== 'green' && (
              <rect
                x={inPercent(left)}
                width={inPercent(share)}
                y="22"
                height="6"
                fill={`url(#${id}-${status})`}
              />
            )}
            {share >= roomForNumber && (
              <text x={inPercent(left + share / 2)} y="17" text-anchor="middle">
                {counts[status]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Sparse lines, dense lines, dots: the parts are told apart in black and white too. */
function BarPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-yellow`} width="10" height="6" patternUnits="userSpaceOnUse" class="yellow">
        <path d="M2 6 6 0" />
      </pattern>
      <pattern id={`${id}-red`} width="4" height="6" patternUnits="userSpaceOnUse" class="red">
        <path d="M2 0v6" />
      </pattern>
      <pattern id={`${id}-unknown`} width="8" height="6" patternUnits="userSpaceOnUse" class="unknown">
        <path d="M3 3h2" />
      </pattern>
    </defs>
  );
}

/** Parts that are alike are told alike, though their whole percents may then add up to 99 or 101. */
function BarTable({ counts, present }: Omit<Parts, 'total'>) {
  const { language } = usePage();
  const { web } = useTexts();
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  return (
    <table class="bar-table">
      <caption class="sr-only">{web.bar.caption}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{web.bar.status}</th>
          <th scope="col">{web.bar.count}</th>
          <th scope="col">{web.bar.share}</th>
        </tr>
      </thead>
      <tbody>
        {present.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StatusBadge status={status} />
            </th>
            <td>{counts[status]}</td>
            <td>{formatPercent(language, counts[status] / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
