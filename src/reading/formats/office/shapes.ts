import { drawingColour, hex, type Theme } from './colours.ts';
import { childAt, childElements, descendants, type XmlElement } from './xml.ts';

/** Something drawn on a page or sheet, in English Metric Units (914,400 to an inch) within its group. */
export interface Shape {
  /** Fill as "#rrggbb"; null without one. */
  fill: string | null;
  isRound: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Relation id of its picture, null for a drawn shape. */
  picture: string | null;
  /** How much of the picture is cut away at left, top, right and bottom, as fractions. */
  crop: [number, number, number, number];
}

const perPoint = 12_700;

/** The shapes of a DrawingML tree (`wps:wsp`, `xdr:sp`, `pic:pic`), groups opened. */
export function drawnShapes(element: XmlElement, theme: Theme): Shape[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'wsp' || child.name === 'sp') return [drawnShape(child, theme)];
    if (child.name === 'pic') return [picture(child)];
    return child.name === 'txbxContent' ? [] : drawnShapes(child, theme);
  });
}

function drawnShape(element: XmlElement, theme: Theme): Shape {
  const properties = childAt(element, 'spPr');
  return {
    ...boxOf(properties),
    fill: fillOf(properties, theme) ?? fillOfStyle(element, properties, theme),
    isRound: childAt(properties, 'prstGeom')?.attributes.prst === 'ellipse',
    picture: null,
    crop: [0, 0, 0, 0],
  };
}

function picture(element: XmlElement): Shape {
  const fill = childAt(element, 'blipFill');
  const cut = childAt(fill, 'srcRect')?.attributes ?? {};
  const share = (value: string | undefined) =>
    Math.min(1, Math.max(0, Number.parseInt(value ?? '0', 10) / 100_000 || 0));
  return {
    ...boxOf(childAt(element, 'spPr')),
    fill: null,
    isRound: false,
    picture: childAt(fill, 'blip')?.attributes.embed ?? null,
    crop: [share(cut.l), share(cut.t), share(cut.r), share(cut.b)],
  };
}

function boxOf(properties: XmlElement | null): { x: number; y: number; width: number; height: number } {
  const transform = childAt(properties, 'xfrm');
  const number = (child: string, name: string) =>
    Number.parseInt(childAt(transform, child)?.attributes[name] ?? '0', 10) || 0;
  return {
    x: number('off', 'x'),
    y: number('off', 'y'),
    width: number('ext', 'cx'),
    height: number('ext', 'cy'),
  };
}

function fillOf(properties: XmlElement | null, theme: Theme): string | null {
  const solid = childAt(properties, 'solidFill');
  if (solid) return drawingColour(solid, theme);
  // A gradient shades one colour: its first stop stands for it.
  return drawingColour(childAt(properties, 'gradFill', 'gsLst', 'gs'), theme);
}

/** Without a fill of its own a shape takes the one that its style points to. */
function fillOfStyle(element: XmlElement, properties: XmlElement | null, theme: Theme): string | null {
  if (childElements(properties).some((child) => child.name.endsWith('Fill'))) return null;
  const reference = childAt(element, 'style', 'fillRef');
  return reference && reference.attributes.idx !== '0' ? drawingColour(reference, theme) : null;
}

const vmlShapes = new Set(['shape', 'oval', 'rect', 'roundrect', 'arc', 'polyline']);

/** The shapes of a VML tree (`v:oval`, `v:shape`), which older Word files draw with. */
export function vmlShapesOf(element: XmlElement): Shape[] {
  return childElements(element).flatMap((child) => {
    if (!vmlShapes.has(child.name)) return child.name === 'txbxContent' ? [] : vmlShapesOf(child);
    const style = child.attributes.style ?? '';
    const length = (name: string) =>
      vmlLength(new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)(pt|in|cm|mm|px)?`, 'u').exec(style));
    const isFilled = !/^(?:f|false)$/u.test(child.attributes.filled ?? 't');
    const colour = childAt(child, 'fill')?.attributes.color ?? child.attributes.fillcolor;
    return [
      {
        fill: isFilled ? hex(colour?.replace(/\s*\[.*$/u, '')) : null,
        isRound: child.name === 'oval' || /_t?3$/u.test(child.attributes.type ?? ''),
        x: length('left') || length('margin-left'),
        y: length('top') || length('margin-top'),
        width: length('width'),
        height: length('height'),
        picture: childAt(child, 'imagedata')?.attributes.id ?? null,
        crop: [0, 0, 0, 0],
      },
    ];
  });
}

function vmlLength(found: RegExpExecArray | null): number {
  const unit = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[found?.[2] ?? 'pt'] ?? 1;
  return Math.round(Number.parseFloat(found?.[1] ?? '0') * unit * perPoint) || 0;
}

/** Three round shapes in one group are a traffic light: its lamps from the top, or from the left. */
export function lampsOf(shapes: Shape[]): Shape[] | null {
  const round = shapes.filter((shape) => shape.isRound && shape.picture === null);
  if (round.length !== 3) return null;
  return [...round].sort((one, other) => one.y - other.y || one.x - other.x);
}

/** Texts of the drawing itself, one for each paragraph (`a:p`). */
export function drawnTexts(element: XmlElement): string[] {
  return descendants(element, 'p')
    .map((paragraph) =>
      descendants(paragraph, 't')
        .flatMap((run) => run.children)
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}
