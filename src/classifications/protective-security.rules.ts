import { aspects } from './classification.model.ts';
import { topLevel } from './scale.rules.ts';

/**
 * Whether a level or an answer about harm in what was sent says the top class, as a number or as text. Asked before anything
 * else is done with what was sent, so that it goes nowhere (säkerhetsskyddslagen 2018:585, 2 kap. 5 §).
 */
export function saysTopClass(sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return false;
  const levels = [...aspects, 'harms'].map((name) => Reflect.get(sent, name));
  return levels.some(holdsTop);
}

function holdsTop(value: unknown): boolean {
  if (typeof value === 'number') return value >= topLevel;
  if (typeof value === 'string') return isTopText(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsTop);
}

/** The number in a field or a cell of a level, as in "3", "K3", "3 – allvarlig" or "nivå 3"; null where there is none. */
export function levelNumber(text: string): number | null {
  const digits = /^\D{0,80}?(\d{1,9})/.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What the top class is called where no number stands. */
const topNames = /säkerhetsskydd|protective security/i;

/** Whether it says the top class, or one above it: by its number, and by its name where there is none. */
export const isTopText = (text: string): boolean => {
  const level = levelNumber(text);
  return level === null ? topNames.test(text.normalize('NFC')) : level >= topLevel;
};
