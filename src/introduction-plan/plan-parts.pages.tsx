import { StatusShape } from '../web/components/status-badge.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { BenefitShown, OutcomeShown, Progress } from './benefit.model.ts';
import type { PhaseShown, PhaseState } from './phase.model.ts';
import { outcomeInWords, stateInWords } from './plan.view.ts';

const ring = <circle class="line" cx="5" cy="5" r="4.2" />;
/** A shape for each: no days, waiting, on its way, over its time, done. */
const shapes: Record<PhaseState, preact.JSX.Element> = {
  notPlanned: <path class="line" d="M1 5h8" />,
  coming: ring,
  underWay: (
    <>
      {ring}
      <path d="M5 .8a4.2 4.2 0 0 1 0 8.4z" />
    </>
  ),
  late: <path d="M5 .6 9.6 9.2H.4z" />,
  done: <path class="line thick" d="m1 5.4 2.8 2.8L9 2" />,
};

/** A shape, a word, and only then a colour. */
export function PhaseStateBadge({
  phase,
  today,
}: {
  phase: Pick<PhaseShown, 'state' | 'doneOn' | 'toOn'>;
  today: string;
}) {
  return (
    <span class={`phase-state phase-${phase.state}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {shapes[phase.state]}
      </svg>
      {stateInWords(phase, today, useTexts())}
    </span>
  );
}

const tones = { reached: 'green', nearer: 'green', unchanged: 'unknown', farther: 'red' } as const;

/** Where the latest outcome is on its way to the target; nothing where the numbers do not tell. */
export function ProgressBadge({ progress }: { progress: Progress | null }) {
  const { benefits } = useTexts().introductionPlan;
  if (progress === null) return <>–</>;
  const tone = tones[progress];
  return (
    <span class={`status ${tone}`}>
      {progress === 'nearer' ? (
        <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
          <path d="M0 4h5V1l5 4-5 4V6H0z" fill="currentColor" />
        </svg>
      ) : (
        <StatusShape status={tone} />
      )}
      {benefits.progress[progress]}
    </span>
  );
}

/** The outcome with its day. */
export function Outcome({ outcome }: { outcome: OutcomeShown }) {
  const { language } = usePage();
  const texts = useTexts();
  return (
    <>
      <bdi class="verbatim">{outcomeInWords(outcome, texts, language)}</bdi>{' '}
      <span class="sub nowrap">{outcome.onDay}</span>
    </>
  );
}

/** The latest outcome, or that there is none. */
export function Latest({ benefit: { state, outcomes } }: { benefit: BenefitShown }) {
  const { benefits } = useTexts().introductionPlan;
  const [latest] = outcomes;
  return latest ? <Outcome outcome={latest} /> : <span class="sub">{benefits.states[state]}</span>;
}
