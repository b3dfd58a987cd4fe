import type { Place } from '../../../shared/place.ts';
import type { Mark, Paragraph } from '../../blocks.model.ts';
import { splitMarker } from '../../split-marker.ts';
import { signColours } from '../colour/sign-colours.ts';

const glyphPattern = new RegExp(`(?:${Object.keys(signColours).join('|')})\\uFE0F?`, 'gu');
const image = /!\[([^\]]*)\]\([^)]*\)|<img\b[^>]*?(?:alt="([^"]*)")?[^>]*>/giu;

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  auml: 'ä',
  aring: 'å',
  ouml: 'ö',
  Auml: 'Ä',
  Aring: 'Å',
  Ouml: 'Ö',
  sect: '§',
  bull: '•',
  ndash: '–',
};

/** Cuts a piece of text at the tags that converters leave to end a paragraph. */
export function pieces(raw: string): string[] {
  return raw
    .split(/<\/p>|<p\b[^>]*>|<br\s*\/?>|<\/li>|<\/?ul>|<\/?ol>|<\/?div\b[^>]*>/iu)
    .map((piece) => piece.replace(/<li\b[^>]*>/giu, '- '))
    .filter((piece) => piece.trim() !== '');
}

/** One paragraph of marked-up text: tags, emphasis, images and bullets become fields of their own. */
export function readInline(raw: string, place: Place): Paragraph {
  const marks: Mark[] = [];
  const isItalic =
    /^\s*(?:[-–]\s*)?(?:<i>|<em>|\*(?!\*|\s)|_(?!_))[\s\S]*(?:<\/i>|<\/em>|[^*\s]\*|[^_]_)[\s.]*$/iu.test(
      raw,
    );
  const isBold = /^\s*(?:<b>|<strong>|\*\*|__)[\s\S]*(?:<\/b>|<\/strong>|\*\*|__)[\s.:]*$/iu.test(raw);
  let text = raw
    .replace(image, (_all, alt: string | undefined, htmlAlt: string | undefined) => {
      marks.push(mark('image', [], (alt ?? htmlAlt ?? '').trim() || null, place));
      return ' ';
    })
    .replace(/<[a-z/][^<>]{0,200}>/giu, '')
    .replace(/&(\w+);/gu, (all, name: string) => entities[name] ?? all)
    .replace(glyphPattern, (found) => {
      marks.push(mark('glyph', [signColours[found.replace('\uFE0F', '')] ?? ''], null, place));
      return ' ';
    });
  text = text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\d_])/gu, '$1')
    .replace(/\u00ad/gu, '')
    .replace(/\\([-*_.#|>])/gu, '$1');
  const split = splitMarker(text);
  return {
    kind: 'paragraph',
    text: split.text
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim()
      .normalize('NFC'),
    marker: split.marker,
    italic: isItalic,
    bold: isBold,
    marks,
    place,
  };
}

function mark(form: Mark['form'], colours: string[], text: string | null, place: Place): Mark {
  return { form, colours, lamps: null, text, place };
}
