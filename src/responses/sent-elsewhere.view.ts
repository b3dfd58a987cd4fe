import type { Texts } from '../texts/index.ts';
import type { SentDays } from './response-shown.model.ts';

/** What is said in the place of an answer whose words are not here. */
export function sentElsewhere(
  words: Texts['responses']['ofMatter'],
  { dispatchedOn, receivedOn }: SentDays,
): string {
  if (receivedOn) return words.receivedElsewhere(receivedOn);
  return dispatchedOn ? words.sentElsewhere(dispatchedOn) : words.none;
}
