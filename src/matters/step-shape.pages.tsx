import { StatusShape } from '../web/components/status-badge.tsx';
import { useTexts } from '../web/page.ts';
import type { StepStanding } from './plan.model.ts';
import type { StepCell } from './step-cells.view.ts';

/** Which shape says how a step stands; the word stands beside it. */
export const toneOf: Record<StepStanding, 'green' | 'yellow' | 'red' | 'unknown'> = {
  done: 'green',
  doneLate: 'yellow',
  passed: 'unknown',
  ahead: 'unknown',
  atRisk: 'yellow',
  late: 'red',
  unplanned: 'unknown',
};

/** Shape, word and colour of a step's standing. */
export function StandingBadge({ standing }: { standing: StepStanding }) {
  const { matters } = useTexts();
  return (
    <span class={`status ${toneOf[standing]}`}>
      <StatusShape status={toneOf[standing]} />
      {matters.standings[standing]}
    </span>
  );
}

/** A step in a column of the list: its day when it is done (or what says more, as its paragraph), else the day planned. */
export function StepDay({ cell, more }: { cell: StepCell | null; more?: string | null }) {
  const { matters } = useTexts();
  if (!cell) return <>{matters.none}</>;
  const { done, planned, standing } = cell;
  if (standing === 'done' || standing === 'doneLate') {
    return (
      <span class="step-day done">
        {standing === 'doneLate' && (
          <>
            <StatusShape status="yellow" /> <span class="sr-only">{matters.standings.doneLate}: </span>
          </>
        )}
        <span class="nowrap">{more ? <bdi>{more}</bdi> : (done ?? matters.dayUnknown)}</span>
      </span>
    );
  }
  if (standing === 'passed' || planned === null) return <>{matters.none}</>;
  return (
    <span class={`step-day ${standing}`}>
      {standing === 'late' && (
        <>
          <StatusShape status="red" /> <span class="sr-only">{matters.standings.late}: </span>
        </>
      )}
      <span class="step-plan">{matters.plan}</span> <span class="nowrap">{planned}</span>
    </span>
  );
}
