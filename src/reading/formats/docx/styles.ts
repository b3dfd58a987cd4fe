import type { Theme } from '../office/colours.ts';
import { plainLook, type TextLook } from '../office/inline.ts';
import { childAt, childrenNamed, type XmlElement } from '../office/xml.ts';
import { isOn, readLook } from './look.ts';

export interface ListReference {
  /** `w:numId`; "0" takes the paragraph out of its list. */
  list: string;
  /** 0-based; null where only the list's own links to styles tell it. */
  level: number | null;
}

/** A style with everything it inherits. */
export interface Style {
  id: string;
  name: string;
  /** 1–9, null for running text. */
  headingLevel: number | null;
  numbering: ListReference | null;
  /** True where a page begins before each of its paragraphs. */
  beginsPage: boolean;
  look: Partial<TextLook>;
}

export interface Styles {
  /** The look of text that says nothing of its own. */
  base: TextLook;
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Partial<TextLook>;
}

const noStyle: Style = { id: '', name: '', headingLevel: null, numbering: null, beginsPage: false, look: {} };

/** Reads styles.xml; a style takes from the one it is based on whatever it does not say itself. */
export function readStyles(xml: XmlElement | null, theme: Theme): Styles {
  const elements = new Map(
    childrenNamed(xml, 'style').map((element) => [element.attributes.styleId ?? '', element]),
  );
  const resolved = new Map<string, Style>();
  const resolve = (id: string, above: ReadonlySet<string>): Style => {
    const known = resolved.get(id);
    const element = elements.get(id);
    if (known) return known;
    if (!element || above.has(id)) return noStyle;
    const parent = childAt(element, 'basedOn')?.attributes.val;
    const base = parent === undefined ? noStyle : resolve(parent, new Set([...above, id]));
    const style = readStyle(id, element, base, theme);
    resolved.set(id, style);
    return style;
  };
  const defaultId =
    [...elements.values()].find(
      ({ attributes }) =>
        attributes.type === 'paragraph' && /^(?:1|true|on)$/u.test(attributes.default ?? ''),
    )?.attributes.styleId ?? '';
  return {
    base: { ...plainLook, ...readLook(childAt(xml, 'docDefaults', 'rPrDefault', 'rPr'), theme) },
    paragraph: (id) => resolve(id ?? defaultId, new Set()),
    character: (id) => (id === undefined ? {} : resolve(id, new Set()).look),
  };
}

function readStyle(id: string, element: XmlElement, base: Style, theme: Theme): Style {
  const name = childAt(element, 'name')?.attributes.val ?? id;
  const properties = childAt(element, 'pPr');
  const outline = childAt(properties, 'outlineLvl');
  const pageBreak = childAt(properties, 'pageBreakBefore');
  return {
    id,
    name,
    headingLevel: outline ? levelOf(outline) : (levelByName(name) ?? base.headingLevel),
    beginsPage: pageBreak ? isOn(pageBreak.attributes.val) : base.beginsPage,
    numbering: readListReference(properties) ?? base.numbering,
    look: { ...base.look, ...readLook(childAt(element, 'rPr'), theme) },
  };
}

/** `w:outlineLvl` counts from 0; 9 is running text. */
export function levelOf(element: XmlElement | null): number | null {
  const level = Number.parseInt(element?.attributes.val ?? '', 10);
  return level >= 0 && level <= 8 ? level + 1 : null;
}

/** Word keeps its own names in English; other programs write them as their user reads them. */
function levelByName(name: string): number | null {
  const level = /^(?:heading|rubrik|überschrift|overskrift)\s*([1-9])$/iu.exec(name)?.[1];
  if (level !== undefined) return Number.parseInt(level, 10);
  return /^title$/iu.test(name) ? 1 : null;
}

export function readListReference(properties: XmlElement | null): ListReference | null {
  const numbering = childAt(properties, 'numPr');
  const list = childAt(numbering, 'numId')?.attributes.val;
  if (list === undefined) return null;
  const level = Number.parseInt(childAt(numbering, 'ilvl')?.attributes.val ?? '', 10);
  return { list, level: Number.isNaN(level) ? null : Math.min(8, Math.max(0, level)) };
}
