import type { ComponentChildren } from 'preact';
import { useTexts } from '../web/page.ts';
import type { RequestShown } from './request-shown.model.ts';

const shapes = {
  waits: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.4" />,
  agrees: <path d="m3.9 9.2-3.7-4L1.7 3.8l2.2 2.4L8.4.9l1.5 1.3z" />,
  doubt: <path d="M5 .6 9.8 9.4H.2z" />,
  over: <path d="M1 5h8" stroke="currentColor" stroke-width="1.6" />,
};

/** A shape and words: never a colour alone. */
export function StatusMark({ tone, children }: { tone: keyof typeof shapes; children: ComponentChildren }) {
  return (
    <span class={`handed-mark ${tone}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

const tones = { open: 'waits', answered: 'agrees', withdrawn: 'over' } as const;

/** How a request stands. */
export function RequestState({ request }: { request: RequestShown }) {
  const { handovers: words } = useTexts();
  const { state, isOverdue, wantedBy } = request;
  if (isOverdue && wantedBy) return <StatusMark tone="doubt">{words.overdue(wantedBy)}</StatusMark>;
  return (
    <StatusMark tone={tones[state]}>
      {words.states[state]}
      {state === 'open' && wantedBy && `, ${words.wantedBy(wantedBy)}`}
    </StatusMark>
  );
}
