import type { OutMark } from './blocks.ts';
import { colourOf } from './colours.ts';
import { circlePicture, lampsPicture } from './picture.ts';

/** The picture of a mark that is drawn as an image: a circle or three lamps. */
export function markPicture(mark: OutMark, seed: number): Buffer {
  const colour = colourOf(mark, seed);
  return mark.kind === 'lamps'
    ? lampsPicture(mark.status === 'red' ? 0 : mark.status === 'yellow' ? 1 : 2, colour)
    : circlePicture(colour);
}
