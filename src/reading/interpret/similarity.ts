import { sameness } from './prose.ts';

/** How alike two texts are by their words, 0–1 (Dice). Long words count by their stem, since endings change. */
export function similarity(one: string, other: string): number {
  const [first, second] = [stems(one), stems(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const stem of first) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of second) {
    const count = left.get(stem) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(stem, count - 1);
    }
  }
  return (2 * shared) / (first.length + second.length);
}

/** The share of a text's words of weight that another text holds, 0–1; part words count, as Swedish compounds do. */
export function coverage(short: string, long: string): number {
  const words = stems(short).filter((stem) => stem.length > 3 && !common.has(stem));
  if (words.length === 0) return 0;
  const text = sameness(long);
  return words.filter((word) => text.includes(word)).length / words.length;
}

const common = new Set([
  'granskni',
  'kommunen',
  'kommuns',
  'avseende',
  'inom',
  'uppföljn',
  'arbete',
  'uppfölj',
]);

function stems(text: string): string[] {
  return sameness(text)
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, 8));
}
