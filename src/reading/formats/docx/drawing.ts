import type { Mark } from '../../blocks.model.ts';
import { saturated } from '../office/colours.ts';
import { litColour } from '../office/lamp.ts';
import { drawnShapes, lampsOf, type Shape, vmlShapesOf } from '../office/shapes.ts';
import { descendants, type XmlElement } from '../office/xml.ts';
import { type DocxContext, placeOf } from './context.ts';
import type { Inline } from './runs.ts';

/** Symbols are small. Larger drawings and pictures (7 cm, in EMU) are illustrations and carry no status. */
const largest = 7 * 360_000;

/** A drawing in the text becomes marks, for its shapes and pictures, and the contents of its text boxes. */
export function readDrawing(element: XmlElement, context: DocxContext): Inline[] {
  const shapes = [...drawnShapes(element, context.theme), ...vmlShapesOf(element)];
  const boxes = descendants(element, 'txbxContent').map((content): Inline => ({ kind: 'box', content }));
  const alternative = alternativeText(element);
  const extent = descendants(element, 'extent')[0]?.attributes;
  const isLarge =
    Number.parseInt(extent?.cx ?? '0', 10) > largest || Number.parseInt(extent?.cy ?? '0', 10) > largest;
  const marks = isLarge ? [] : marksOf(shapes, alternative, context);
  return [...marks.map((mark): Inline => ({ kind: 'mark', mark })), ...boxes];
}

function marksOf(shapes: Shape[], text: string | null, context: DocxContext): Mark[] {
  const place = placeOf(context);
  const lamps = lampsOf(shapes);
  if (lamps) {
    const lit = lamps.map((lamp) => litColour(lamp.fill));
    const colours = lit.filter((colour) => colour !== null);
    return [{ form: 'vector', colours: [...new Set(colours)], lamps: lit, text, place }];
  }
  return shapes.flatMap((shape): Mark[] => {
    if (shape.width > largest || shape.height > largest) return [];
    if (shape.picture !== null) {
      const relation = context.relations.get(shape.picture);
      const mark: Mark = { form: 'image', colours: [], lamps: null, text, place };
      if (relation?.type === 'image')
        context.pictures.push({ mark, part: relation.target, crop: shape.crop });
      return [mark];
    }
    const colours = saturated(shape.fill);
    return colours.length > 0 ? [{ form: 'vector', colours, lamps: null, text, place }] : [];
  });
}

/** The text for those who do not see the picture; a file name that Word filled in is none. */
function alternativeText(element: XmlElement): string | null {
  const drawn = descendants(element, 'docPr')[0]?.attributes;
  const vml = [...descendants(element, 'shape'), ...descendants(element, 'oval')][0]?.attributes.alt;
  const text = (drawn?.descr || drawn?.title || vml || '').trim();
  return text === '' || /\.(?:png|jpe?g|gif|bmp|emf|wmf)$/iu.test(text) ? null : text;
}
