import type { Inline } from '../office/inline.ts';
import { largestSymbol, shapeMarks } from '../office/shape-marks.ts';
import { drawnShapes, vmlShapesOf } from '../office/shapes.ts';
import { descendants, type XmlElement } from '../office/xml.ts';
import { type DocxContext, placeOf } from './context.ts';

/** A drawing in the text becomes marks, for its shapes and pictures, and the contents of its text boxes. */
export function readDrawing(element: XmlElement, context: DocxContext): Inline[] {
  const shapes = [...drawnShapes(element, context.theme), ...vmlShapesOf(element)];
  const extent = descendants(element, 'extent')[0]?.attributes;
  const isLarge = [extent?.cx, extent?.cy].some((side) => Number.parseInt(side ?? '0', 10) > largestSymbol);
  const marks = shapeMarks(isLarge ? [] : shapes, {
    text: alternativeText(element),
    place: placeOf(context),
    pictures: context.pictures,
    pictureOf: (id) => {
      const relation = context.relations.get(id);
      return relation?.type === 'image' ? relation.target : null;
    },
  });
  return [
    ...marks.map((mark): Inline => ({ kind: 'mark', mark })),
    ...descendants(element, 'txbxContent').map((content): Inline => ({ kind: 'box', content })),
  ];
}

/** The text for those who do not see the picture; a file name that Word filled in is none. */
function alternativeText(element: XmlElement): string | null {
  const drawn = descendants(element, 'docPr')[0]?.attributes;
  const vml = [...descendants(element, 'shape'), ...descendants(element, 'oval')][0]?.attributes.alt;
  const text = (drawn?.descr || drawn?.title || vml || '').trim();
  return text === '' || /\.(?:png|jpe?g|gif|bmp|emf|wmf)$/iu.test(text) ? null : text;
}
