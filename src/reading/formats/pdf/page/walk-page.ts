import { onWhite } from '../../colour/colour.ts';
import { applyToRect, intersect, type Matrix, multiply, type Rect } from './geometry.ts';
import { type GraphicsState, initialState, moveText } from './graphics-state.ts';
import { hex, isList, isMatrix, numbers, toMatrix } from './operator-args.ts';
import type { PageContent } from './page-content.model.ts';
import type { PageObjects } from './pdf-objects.ts';
import { OPS } from './pdfjs.ts';
import { type Placed, pathBounds, placePath } from './place-path.ts';
import { type DrawnGlyph, placeText, type Turns } from './place-text.ts';

export interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

/** What is found while walking; pictures wait for their pixels under the name they are stored by. */
export interface Walked {
  content: Omit<PageContent, 'pictures'>;
  pictures: (Rect & { name: string | null; inline: unknown; tag: number | null })[];
  turns: Turns;
}

interface Tagged {
  tag: number | null;
  artifact: boolean;
}

type Args = readonly unknown[];
type Handler = (args: Args) => void;

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]); // prettier-ignore
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]); // prettier-ignore
const DEEPEST_NESTING = 500;

/** Replays a page's operators without painting, and notes where everything would stand. */
export function walkPage(
  list: OperatorList,
  page: { number: number; width: number; height: number },
  toPage: Matrix,
  objects: PageObjects,
): Walked {
  const sheet: Rect = { x0: 0, y0: 0, x1: page.width, y1: page.height };
  let state = initialState(toPage, sheet);
  const stack: GraphicsState[] = [];
  const marked: Tagged[] = [];
  const walked: Walked = {
    content: { ...page, chunks: [], rules: [], fills: [], shapes: [] },
    pictures: [],
    turns: [0, 0, 0, 0],
  };
  let clipNext = false;
  /** Groups that are only masks are not seen; this counts how deep in such a group the walk is. */
  let maskDepth = 0;
  const groups: boolean[] = [];

  const origin = (): Tagged => marked.at(-1) ?? { tag: null, artifact: false };
  const save = () => {
    if (stack.length < DEEPEST_NESTING) stack.push({ ...state });
  };
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const transform = (matrix: unknown) => {
    if (isMatrix(matrix)) state.matrix = multiply(state.matrix, toMatrix(matrix));
  };
  const add = (placed: Placed) => {
    walked.content.rules.push(...placed.rules);
    walked.content.fills.push(...placed.fills);
    walked.content.shapes.push(...placed.shapes);
  };
  const unit = (matrix: Matrix) => intersect(applyToRect(matrix, 0, 0, 1, 1), state.clip);
  const addPicture = (matrix: Matrix, name: string | null, inline: unknown = null) => {
    const box = unit(matrix);
    if (box.x1 > box.x0 && box.y1 > box.y0) walked.pictures.push({ ...box, name, inline, tag: origin().tag });
  };
  const addMask = (matrix: Matrix) => {
    const colour = painted(state.fill, state.fillAlpha);
    if (colour) walked.content.shapes.push({ ...unit(matrix), colour, filled: true, tag: origin().tag });
  };
  const repeated = (args: Args, draw: (matrix: Matrix) => void, skewed: boolean) => {
    const [scaleX, b, c, scaleY] = skewed ? [args[1], args[2], args[3], args[4]] : [args[1], 0, 0, args[2]];
    const positions = numbers(args[skewed ? 5 : 3]);
    for (let at = 0; at + 1 < positions.length; at += 2) {
      const place = [scaleX, b, c, scaleY, positions[at], positions[at + 1]].map(Number);
      draw(multiply(state.matrix, toMatrix(place)));
    }
  };

  const handlers: Record<number, Handler> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: ([matrix]) => transform(matrix),
    [OPS.setLineWidth]: ([width]) => {
      state.lineWidth = Number(width);
    },
    [OPS.setGState]: ([entries]) => setAlphas(state, entries),
    [OPS.setFillRGBColor]: ([colour]) => {
      state.fill = hex(colour);
    },
    [OPS.setStrokeRGBColor]: ([colour]) => {
      state.stroke = hex(colour);
    },
    [OPS.setFillTransparent]: () => {
      state.fill = null;
    },
    [OPS.setStrokeTransparent]: () => {
      state.stroke = null;
    },
    [OPS.setFillColorN]: ([kind, name]) => {
      state.fill = patternColour(kind, name, objects);
    },
    [OPS.shadingFill]: ([name]) => {
      const colour = typeof name === 'string' ? objects.gradient(name) : null;
      if (colour) walked.content.shapes.push({ ...state.clip, colour, filled: true, tag: origin().tag });
    },
    [OPS.clip]: () => {
      clipNext = true;
    },
    [OPS.eoClip]: () => {
      clipNext = true;
    },
    [OPS.constructPath]: ([op, data]) => {
      const path = Array.isArray(data) ? numbers(data[0]) : [];
      const paint = Number(op);
      add(
        placePath(path, state.matrix, {
          fill: FILLS.has(paint) ? painted(state.fill, state.fillAlpha) : null,
          stroke: STROKES.has(paint) ? painted(state.stroke, state.strokeAlpha) : null,
          tag: origin().tag,
          clip: state.clip,
        }),
      );
      if (clipNext) state.clip = intersect(state.clip, pathBounds(path, state.matrix));
      clipNext = false;
    },
    [OPS.beginText]: () => {
      state.textMatrix = [1, 0, 0, 1, 0, 0];
      state.x = state.lineX = state.y = state.lineY = 0;
    },
    [OPS.setCharSpacing]: ([value]) => {
      state.charSpacing = Number(value);
    },
    [OPS.setWordSpacing]: ([value]) => {
      state.wordSpacing = Number(value);
    },
    [OPS.setHScale]: ([value]) => {
      state.horizontalScale = Number(value) / 100;
    },
    [OPS.setLeading]: ([value]) => {
      state.leading = -Number(value);
    },
    [OPS.setTextRise]: ([value]) => {
      state.rise = Number(value);
    },
    [OPS.setTextRenderingMode]: ([value]) => {
      state.renderingMode = Number(value) & 3;
    },
    [OPS.setFont]: ([name, size]) => {
      state.font = objects.font(String(name));
      state.fontSize = Math.abs(Number(size));
      state.fontDirection = Number(size) < 0 ? -1 : 1;
    },
    [OPS.moveText]: ([x, y]) => moveText(state, Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = Number(y);
      moveText(state, Number(x), Number(y));
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      if (isMatrix(matrix)) state.textMatrix = toMatrix(matrix);
      state.x = state.lineX = state.y = state.lineY = 0;
    },
    [OPS.nextLine]: () => moveText(state, 0, state.leading),
    [OPS.showText]: ([glyphs]) => {
      const drawn = Array.isArray(glyphs) ? (glyphs as (DrawnGlyph | number)[]) : [];
      for (const chunk of placeText(state, drawn, origin(), walked.turns)) walked.content.chunks.push(chunk);
    },
    [OPS.beginMarkedContent]: ([name]) => marked.push(tagged(name, null, origin())),
    [OPS.beginMarkedContentProps]: ([name, id]) => marked.push(tagged(name, id, origin())),
    [OPS.endMarkedContent]: () => marked.pop(),
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      save();
      transform(matrix);
      const corners = numbers(box);
      const [x0, y0, x1, y1] = corners;
      if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined)
        state.clip = intersect(state.clip, applyToRect(state.matrix, x0, y0, x1, y1));
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: ([group]) => {
      save();
      const isMask = typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
      groups.push(isMask);
      if (isMask) maskDepth += 1;
    },
    [OPS.endGroup]: () => {
      if (groups.pop()) maskDepth -= 1;
      restore();
    },
    [OPS.beginAnnotation]: ([, box, matrix, inner]) => {
      save();
      const corners = numbers(box);
      if (isMatrix(matrix)) transform(matrix);
      if (isMatrix(inner)) transform(inner);
      if (corners.length === 4) state.clip = sheet;
    },
    [OPS.endAnnotation]: restore,
    [OPS.paintImageXObject]: ([name]) => addPicture(state.matrix, String(name)),
    [OPS.paintImageXObjectRepeat]: (args) =>
      repeated(args, (matrix) => addPicture(matrix, String(args[0])), false),
    [OPS.paintInlineImageXObject]: ([picture]) => addPicture(state.matrix, null, picture),
    [OPS.paintInlineImageXObjectGroup]: ([picture, places]) => {
      for (const place of Array.isArray(places) ? places : []) {
        const matrix: unknown = place?.transform;
        if (isMatrix(matrix)) addPicture(multiply(state.matrix, toMatrix(matrix)), null, picture);
      }
    },
    [OPS.paintImageMaskXObject]: () => addMask(state.matrix),
    [OPS.paintSolidColorImageMask]: () => addMask(state.matrix),
    [OPS.paintImageMaskXObjectRepeat]: (args) => repeated(args, addMask, true),
    [OPS.paintImageMaskXObjectGroup]: ([masks]) => {
      for (const mask of Array.isArray(masks) ? masks : [])
        if (isMatrix(mask?.transform)) addMask(multiply(state.matrix, toMatrix(mask.transform)));
    },
  };

  const structural: ReadonlySet<number> = new Set([OPS.beginGroup, OPS.endGroup, OPS.save, OPS.restore]);
  for (const [index, op] of list.fnArray.entries()) {
    const handler = handlers[op];
    if (!handler || (maskDepth > 0 && !structural.has(op))) continue;
    const args = list.argsArray[index];
    handler(op === OPS.transform ? [args] : isList(args) ? args : []);
  }
  return walked;
}

function painted(colour: string | null, alpha: number): string | null {
  return colour === null || alpha === 0 ? null : onWhite(colour, alpha);
}

function patternColour(kind: unknown, name: unknown, objects: PageObjects): string | null {
  if (kind === 'Shading' && typeof name === 'string') return objects.gradient(name);
  // A tiling pattern carries its colour only when it has one colour for all tiles.
  return kind === 'TilingPattern' ? hex(name) : null;
}

function setAlphas(state: GraphicsState, entries: unknown): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (!Array.isArray(entry)) continue;
    if (entry[0] === 'ca') state.fillAlpha = Number(entry[1]);
    if (entry[0] === 'CA') state.strokeAlpha = Number(entry[1]);
  }
}

function tagged(name: unknown, id: unknown, outer: Tagged): Tagged {
  const label = typeof name === 'object' && name !== null && 'name' in name ? name.name : name;
  return {
    tag: typeof id === 'number' ? id : outer.tag,
    artifact: label === 'Artifact' || outer.artifact,
  };
}
