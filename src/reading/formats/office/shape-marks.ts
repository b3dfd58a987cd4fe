import type { Place } from '../../../shared/place.ts';
import type { Mark } from '../../blocks.model.ts';
import { litLamps } from '../colour/lit-lamps.ts';
import { saturated } from './colours.ts';
import type { AwaitedPicture } from './pictures.ts';
import { lampsOf, type Shape } from './shapes.ts';

/** Symbols are small. Larger drawings and pictures (7 cm, in EMU) are illustrations and carry no status. */
export const largestSymbol = 7 * 360_000;

export interface DrawnAt {
  /** Alternative text, which goes with every mark of the drawing. */
  text: string | null;
  place: Place;
  /** Part of the picture that a relation id leads to. */
  pictureOf: (relation: string) => string | null;
  /** Takes the pictures whose colours are still to be read. */
  pictures: AwaitedPicture[];
}

/** Shapes and pictures as marks; three round shapes together are one mark with lamps. */
export function shapeMarks(shapes: Shape[], { text, place, pictureOf, pictures }: DrawnAt): Mark[] {
  const small = shapes.filter(({ width, height }) => width <= largestSymbol && height <= largestSymbol);
  const lamps = lampsOf(small);
  if (lamps) {
    const lit = litLamps(lamps.map((lamp) => lamp.fill));
    const colours = lit.filter((colour) => colour !== null);
    return [{ form: 'vector', colours: [...new Set(colours)], lamps: lit, text, place }];
  }
  return small.flatMap((shape): Mark[] => {
    if (shape.picture !== null) {
      const part = pictureOf(shape.picture);
      const mark: Mark = { form: 'image', colours: [], lamps: null, text, place };
      if (part !== null) pictures.push({ mark, part, crop: shape.crop });
      return [mark];
    }
    const colours = saturated(shape.fill);
    return colours.length > 0 ? [{ form: 'vector', colours, lamps: null, text, place }] : [];
  });
}
