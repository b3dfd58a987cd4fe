import type { Block, Paragraph } from '../../blocks.model.ts';
import { splitHeadingNumber } from './paragraph.ts';

const longestHeading = 120;

/**
 * Headings that the author made by hand: short, without a style, in larger letters than the text around.
 * The largest become level 1, and so on down.
 */
export function findHandMadeHeadings(blocks: Block[], sizes: ReadonlyMap<Paragraph, number>): Block[] {
  const body = bodySize(blocks, sizes);
  if (body === null) return blocks;
  const candidates = new Map<Block, number>();
  for (const block of blocks) {
    const size = block.kind === 'paragraph' ? sizes.get(block) : undefined;
    if (size !== undefined && block.kind === 'paragraph' && looksLikeHeading(block, size, body))
      candidates.set(block, size);
  }
  const steps = [...new Set(candidates.values())].sort((one, other) => other - one);
  return blocks.map((block) => {
    const size = candidates.get(block);
    if (size === undefined || block.kind !== 'paragraph') return block;
    const number = block.marker === null ? splitHeadingNumber(block.text) : block;
    return {
      kind: 'heading',
      level: Math.min(9, steps.indexOf(size) + 1),
      text: number.text,
      marker: number.marker,
      ...(block.afterBreak ? { afterBreak: true } : {}),
      place: block.place,
    };
  });
}

function looksLikeHeading(block: Paragraph, size: number, body: number): boolean {
  return (
    block.text.length > 0 &&
    block.text.length <= longestHeading &&
    /\p{L}/u.test(block.text) &&
    !/[.,;:]$/u.test(block.text) &&
    block.marks.length === 0 &&
    (block.bold ? size >= body + 2 : size >= body * 1.25)
  );
}

/** The size that most letters have, those in tables left out. */
function bodySize(blocks: Block[], sizes: ReadonlyMap<Paragraph, number>): number | null {
  const letters = new Map<number, number>();
  for (const block of blocks) {
    const size = block.kind === 'paragraph' ? sizes.get(block) : undefined;
    if (size !== undefined && block.kind === 'paragraph')
      letters.set(size, (letters.get(size) ?? 0) + block.text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
