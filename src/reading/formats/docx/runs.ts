import type { Inline, TextLook } from '../office/inline.ts';
import { asShown } from '../office/symbols.ts';
import { childAt, childElements, childrenNamed, textOf, type XmlElement } from '../office/xml.ts';
import { type DocxContext, placeOf } from './context.ts';
import { readDrawing } from './drawing.ts';
import { isOn, readLook } from './look.ts';

/** Removed by a tracked change, or no part of what is printed. */
const skipped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'instrText',
  'rt',
]);

/** The pieces of a paragraph in order: what Word prints with all tracked changes accepted, field codes left out. */
export function readInlines(paragraph: XmlElement, look: TextLook, context: DocxContext): Inline[] {
  const out: Inline[] = [];
  const walk = (element: XmlElement, current: TextLook): void => {
    for (const child of childElements(element)) {
      if (skipped.has(child.name) || isPlaceholder(child)) continue;
      if (child.name === 'r') {
        const properties = childAt(child, 'rPr');
        const style = context.styles.character(childAt(properties, 'rStyle')?.attributes.val);
        walk(child, { ...current, ...style, ...readLook(properties, context.theme) });
      } else out.push(...(readPiece(child, current, context) ?? []));
      if (isWrapper(child)) walk(child, current);
    }
  };
  walk(paragraph, look);
  return out.filter((inline) => inline.kind !== 'text' || isShown(inline, context));
}

function isShown(inline: { text: string; look: TextLook }, context: DocxContext): boolean {
  const { hidden, struck } = inline.look;
  if (!hidden && !struck) return true;
  if (inline.text.trim() === '') return false;
  if (hidden) context.hiddenAt ??= placeOf(context);
  else context.struckAt ??= placeOf(context);
  return false;
}

// biome-ignore format: a table is read in rows
const pieces = new Set([
  'r', 't', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'symEx', 'drawing', 'pict',
  'object', 'fldChar', 'txbxContent',
]);

/** Links, content controls, insertions, fields, ruby text: they only hold what is printed. */
function isWrapper(element: XmlElement): boolean {
  return !pieces.has(element.name);
}

function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'sdt' && childAt(element, 'sdtPr', 'showingPlcHdr') !== null;
}

function readPiece(element: XmlElement, look: TextLook, context: DocxContext): Inline[] | null {
  const { name, attributes } = element;
  const text = (value: string): Inline[] => [{ kind: 'text', text: value, look }];
  if (name === 't') return text(asShown(textOf(element), look.font));
  if (name === 'tab' || name === 'ptab') return text('\t');
  if (name === 'noBreakHyphen') return text('-');
  if (name === 'cr') return [{ kind: 'break' }];
  if (name === 'br') return [{ kind: attributes.type === 'page' ? 'pageBreak' : 'break' }];
  if (name === 'sym') return text(asShown(character(attributes.char), attributes.font ?? null));
  if (name === 'symEx') return text(character(attributes.char));
  if (name === 'fldChar') return text(formFieldText(element));
  if (name === 'drawing' || name === 'pict' || name === 'object') return readDrawing(element, context);
  return null;
}

function character(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** The old form fields keep what was chosen or ticked in their settings, not in the text. */
function formFieldText(field: XmlElement): string {
  const data = childAt(field, 'ffData');
  const list = childAt(data, 'ddList');
  if (list) {
    const chosen = Number.parseInt(childAt(list, 'result')?.attributes.val ?? '0', 10);
    return childrenNamed(list, 'listEntry')[chosen]?.attributes.val ?? '';
  }
  const box = childAt(data, 'checkBox');
  if (!box) return '';
  const state = childAt(box, 'checked') ?? childAt(box, 'default');
  return state && isOn(state.attributes.val) ? '☒' : '☐';
}
