import { isSaturatedHex } from '../../colour/colour.ts';
import { readPicture } from '../../colour/picture-colours.ts';
import { area, height, intersect, type Rect, union, width } from '../page/geometry.ts';
import type { Chunk, Fill, PageContent, Shape } from '../page/page-content.model.ts';
import { colourInName, isSymbol } from '../page/symbol-fonts.ts';
import { chunkBox } from '../text/text-line.ts';
import type { RawMark } from './raw-mark.model.ts';

/** A figure is a symbol if its longer side lies between these, in points. */
const SMALLEST = 3;
const LARGEST = 70;
/** A page with more figures than this is a map or a chart. */
const MOST_SHAPES = 3000;

/** Every small figure, picture and symbol sign of a page. Shading of cells is found with the cells. */
export function findMarks(content: PageContent): RawMark[] {
  const shapes = [...content.shapes, ...content.fills.filter(isSmall).map(toShape)];
  const figures = shapes.length > MOST_SHAPES ? [] : joinFigures(shapes).map(toFigure);
  return [...figures, ...content.pictures.flatMap(toPicture), ...content.chunks.flatMap(toSign)];
}

const isSmall = (rect: Rect): boolean => width(rect) <= LARGEST && height(rect) <= LARGEST;
const toShape = (fill: Fill): Shape => ({ ...fill, filled: true, tag: null });

interface Figure extends Rect {
  parts: Shape[];
}

/** Parts drawn on or in each other are one figure: a ball and its outline, a tick on a disc. */
function joinFigures(shapes: Shape[]): Figure[] {
  const figures: Figure[] = [];
  for (const shape of shapes.filter(isSmall)) {
    const index = figures.findLastIndex((figure) => isOn(shape, figure));
    const figure = figures[index];
    if (!figure) figures.push({ ...around(shape), parts: [shape] });
    else Object.assign(figure, union(figure, shape), { parts: [...figure.parts, shape] });
  }
  return figures.filter((figure) => {
    const side = Math.max(width(figure), height(figure));
    return side >= SMALLEST && side <= LARGEST;
  });
}

const around = ({ x0, y0, x1, y1 }: Rect): Rect => ({ x0, y0, x1, y1 });

/** Lamps in a housing stay apart: a part joins a figure only where the smaller fills a good share of the larger. */
function isOn(shape: Shape, figure: Figure): boolean {
  const common = area(intersect(shape, figure));
  const smaller = Math.min(area(shape), area(figure));
  const larger = Math.max(area(shape), area(figure));
  if (smaller === 0) return common >= 0 && larger > 0 && touches(shape, figure);
  return (
    common > 0.3 * smaller && smaller > 0.12 * larger && (smaller > 0.45 * larger || !isLampIn(shape, figure))
  );
}

function isLampIn(shape: Shape, figure: Figure): boolean {
  const [inner, outer] = area(shape) < area(figure) ? [shape, figure] : [figure, shape];
  const long = Math.max(width(outer), height(outer));
  const short = Math.min(width(outer), height(outer));
  return long > 1.8 * short && Math.max(width(inner), height(inner)) < 0.6 * long;
}

function touches(a: Rect, b: Rect): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}

function toFigure({ parts, ...box }: Figure): RawMark {
  const bySize = parts.toSorted((a, b) => area(b) - area(a));
  const lit = bySize.filter((part) => part.filled && isSaturatedHex(part.colour)).map((part) => part.colour);
  const outlined = bySize
    .filter((part) => !part.filled && isSaturatedHex(part.colour))
    .map((part) => part.colour);
  return {
    ...box,
    form: 'vector',
    colours: [...new Set([...lit, ...outlined])],
    lamps: null,
    text: null,
    tag: parts.find((part) => part.tag !== null)?.tag ?? null,
    lit: lit[0] ?? null,
  };
}

function toPicture({ pixels, tag, ...box }: PageContent['pictures'][number]): RawMark[] {
  if (!pixels) return [];
  const { colours, lamps } = readPicture(pixels);
  return [{ ...around(box), form: 'image', colours, lamps, text: null, tag, lit: colours[0] ?? null }];
}

function toSign(chunk: Chunk): RawMark[] {
  const named = colourInName(chunk.text);
  if (!named && !isSymbol(chunk.text) && !chunk.font.symbolic) return [];
  const colour = named ?? (isSaturatedHex(chunk.colour) ? chunk.colour : null);
  const colours = colour ? [colour] : [];
  return [
    {
      ...chunkBox(chunk),
      form: 'glyph',
      colours,
      lamps: null,
      text: chunk.text,
      tag: chunk.tag,
      lit: colour,
    },
  ];
}
