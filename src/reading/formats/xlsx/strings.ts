import type { Theme } from '../office/colours.ts';
import type { TextLook } from '../office/inline.ts';
import { childAt, childElements, textOf, type XmlElement } from '../office/xml.ts';
import { readFont } from './styles.ts';

/** A piece of text with what it says about its own look. */
export interface RichText {
  text: string;
  look: Partial<TextLook>;
}

/** The text of an `si` or `is` element: runs, or one plain text; reading aids (`rPh`) are left out. */
export function readRichText(element: XmlElement, theme: Theme): RichText[] {
  return childElements(element).flatMap((child): RichText[] => {
    if (child.name === 't') return [{ text: unescaped(textOf(child)), look: {} }];
    if (child.name !== 'r') return [];
    return [{ text: unescaped(textOf(childAt(child, 't'))), look: readFont(childAt(child, 'rPr'), theme) }];
  });
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
