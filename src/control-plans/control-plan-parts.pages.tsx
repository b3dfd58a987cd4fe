import { useTexts } from '../web/page.ts';
import type { ControlPlanState, ControlResult } from './control-plan.model.ts';

const ring = <circle class="line" cx="5" cy="5" r="4.2" />;
const planShapes: Record<ControlPlanState, preact.JSX.Element> = {
  draft: ring,
  decided: <circle cx="5" cy="5" r="4.8" />,
  reported: <rect x="1" y="1" width="8" height="8" rx="1" />,
};
const resultShapes: Record<ControlResult, preact.JSX.Element> = {
  inOrder: <path class="line" d="m1.5 5.5 2.5 2.5 4.5-6" />,
  deviation: <path d="M5 .8 9.6 9.2H.4z" />,
  notDone: (
    <>
      {ring}
      <path class="line" d="m2 8 6-6" />
    </>
  ),
};

function Shape({ children }: { children: preact.JSX.Element }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
      {children}
    </svg>
  );
}

/** Draft, decided, reported. */
export function PlanState({ state }: { state: ControlPlanState }) {
  const { states } = useTexts().controlPlans;
  return (
    <span class={`action-state control-plan-${state}`}>
      <Shape>{planShapes[state]}</Shape>
      {states[state]}
    </span>
  );
}

/** What a control showed. */
export function ResultBadge({ result }: { result: ControlResult }) {
  const { results } = useTexts().controlPlans;
  return (
    <span class={`action-state control-${result}`}>
      <Shape>{resultShapes[result]}</Shape>
      {results[result]}
    </span>
  );
}

/** A control whose day has passed. */
export function LateMark() {
  const { late } = useTexts().controlPlans;
  return <span class="action-late">{late}</span>;
}
