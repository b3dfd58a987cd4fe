import { useId } from 'preact/hooks';
import { StatusBadge } from '../web/components/status-badge.tsx';
import { useTexts } from '../web/page.ts';
import type { AssessedCounts } from './audit-list.model.ts';
import { type Assessed, assessed } from './recommendations/recommendation.model.ts';

/**
 * The auditors' assessment as shape, word and colour; an empty ring where they have not followed it up.
 * @param isNotAssessable an unknown one that they say themselves can't be assessed: no colour of a file is missing
 */
export function AssessedBadge({
  status,
  isNotAssessable = false,
}: {
  status: Assessed;
  isNotAssessable?: boolean | undefined;
}) {
  const { audits } = useTexts();
  if (status !== 'notAssessed') {
    return <StatusBadge status={status} word={isNotAssessable ? audits.notAssessable : undefined} />;
  }
  return (
    <span class="status not-assessed">
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        <circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.2" />
      </svg>
      {audits.assessed.notAssessed}
    </span>
  );
}

/** A part smaller than this share has no room for its number; the sentence for screen readers has it. */
const roomForNumber = 0.1;
const patterns = { yellow: 'M2 6 6 0', red: 'M2 0v6', unknown: 'M3 3h2' } as const;

/** How an audit's recommendations are assessed, on one line of a list: pattern, number and colour. */
export function AssessedBar({ counts }: { counts: AssessedCounts }) {
  const { audits, web } = useTexts();
  const id = useId();
  const present = assessed.filter((status) => counts[status] > 0);
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  if (total === 0) return <>–</>;
  const label = web.bar.label(
    web.list(present.map((status) => audits.assessedCount[status](counts[status]))),
  );
  let start = 0;
  return (
    <svg class="bar small" width="100%" height="22" role="img" aria-label={label}>
      <defs>
        {(['yellow', 'red', 'unknown'] as const).map((status) => (
          <pattern
            key={status}
            id={`${id}-${status}`}
            width={status === 'red' ? 4 : 9}
            height="5"
            patternUnits="userSpaceOnUse"
            class={status}
          >
            <path d={patterns[status]} />
          </pattern>
        ))}
      </defs>
      {present.map((status) => {
        const share = counts[status] / total;
        const [left, width] = [percent(start), percent(share)];
        const middle = percent(start + share / 2);
        start += share;
        return (
          <g key={status} class={status === 'notAssessed' ? 'not-assessed' : status}>
            <rect class="ground" x={left} width={width} height="22" />
            {status in patterns && (
              <rect x={left} width={width} y="17" height="5" fill={`url(#${id}-${status})`} />
            )}
            {share >= roomForNumber && (
              <text x={middle} y="14" text-anchor="middle">
                {counts[status]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The same in words: "3 åtgärdade, 2 delvis åtgärdade". */
export function useAssessedWords(): (counts: AssessedCounts) => string {
  const { audits, web } = useTexts();
  return (counts) => {
    const present = assessed.filter((status) => counts[status] > 0);
    return web.list(present.map((status) => audits.assessedCount[status](counts[status])));
  };
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
