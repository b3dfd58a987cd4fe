import type { Status } from '../../reading/reading.model.ts';
import { useTexts } from '../page.ts';
import { Verbatim } from './verbatim.tsx';

/** A shape, a word, and only then a colour: a status never stands on its colour alone. @param word another than the usual */
export function StatusBadge({ status, word }: { status: Status; word?: string | undefined }) {
  const { web } = useTexts();
  return (
    <span class={`status ${status}`}>
      <StatusShape status={status} />
      {word ?? web.status[status]}
    </span>
  );
}

/** What a round or a report means with a status; said once where it is the usual word. */
export function StatusMeaning({ status, words }: { status: Status; words: string }) {
  const usual = useTexts().web.status[status];
  const isUsual = words.trim().toLowerCase() === usual.toLowerCase();
  return (
    <>
      <StatusBadge status={status} /> {!isUsual && <Verbatim text={words} />}
    </>
  );
}

/** Tick, half circle, triangle, dotted ring: told apart in black and white and by those who see no colours. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
      {shapes[status]}
    </svg>
  );
}

const shapes = {
  green: <path d="m3.9 9.2-3.7-4L1.7 3.8l2.2 2.4L8.4.9l1.5 1.3z" />,
  yellow: (
    <>
      <path d="M5 0a5 5 0 0 1 0 10z" />
      <circle cx="5" cy="5" r="4.4" fill="none" stroke="currentColor" stroke-width="1.2" />
    </>
  ),
  red: <path d="M5 .6 9.8 9.4H.2z" />,
  unknown: (
    <circle
      cx="5"
      cy="5"
      r="4.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-dasharray="2 1.6"
    />
  ),
};
