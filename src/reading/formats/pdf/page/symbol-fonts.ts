import { signColours } from '../../colour/sign-colours.ts';
import type { Font } from './page-content.model.ts';

const SYMBOL_FONT = /wingding|webding|zapfdingbat|dingbat|symbol|marlett|fontawesome|icon/i;

export function isSymbolFont(name: string): boolean {
  return SYMBOL_FONT.test(name);
}

/** What the letters of Wingdings show (Microsoft's own table), for those met in reports. */
const WINGDINGS: Record<string, string> = {
  l: '●',
  m: '○',
  n: '■',
  o: '□',
  q: '❑',
  r: '❒',
  t: '◆',
  u: '◆',
  v: '❖',
  w: '◆',
  x: '☒',
  '§': '▪',
  '¨': '◻',
  '¡': '○',
  '¤': '◉',
  '=': '⚫',
  ü: '✓',
  û: '✗',
  ý: '☒',
  þ: '☑',
  Ø: '➢',
  à: '→',
  è: '➔',
  J: '☺',
  K: '😐',
  L: '☹',
  C: '👍',
  D: '👎',
  '«': '★',
  P: '⚑',
  O: '⚐',
}; // prettier-ignore

const PRIVATE_USE = /[\uf000-\uf0ff]/;

/**
 * The character that a glyph shows. Symbol fonts are often stored under the private range U+F000–F0FF,
 * whose low byte is the letter typed; a bullet of Symbol ("") is told from Wingdings by the font's name.
 */
export function symbolText(unicode: string, font: Font): string {
  // Called for every letter: ordinary fonts leave at once.
  if (!font.symbolic && unicode < '\uf000') return unicode;
  const isPrivate = PRIVATE_USE.test(unicode);
  if (!isPrivate && !font.symbolic) return unicode;
  const code = unicode.codePointAt(0) ?? 0;
  const letter = isPrivate ? String.fromCharCode(code & 0xff) : unicode;
  if (/wingding/i.test(font.name)) return WINGDINGS[letter] ?? unicode;
  if (isPrivate) return letter === '·' ? '•' : (WINGDINGS[letter] ?? '•');
  return letter === '·' ? '•' : unicode;
}

/** Signs that stand alone as a status or a bullet: geometric figures, ticks, crosses, dingbats, faces, flags, emoji. */
const SYMBOL =
  /^[\u2022\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}\uf000-\uf8ff]+$/u;
/** Asks for the coloured form of the character before it. */
const EMOJI_FORM = '\ufe0f';

export function isSymbol(text: string): boolean {
  return text.length < 12 && SYMBOL.test(text.replaceAll(EMOJI_FORM, ''));
}

/** The colour that a character has in its very name ("large green circle"), whatever the pen was. */
export function colourInName(text: string): string | null {
  const first = [...text][0];
  return first === undefined ? null : (signColours[first] ?? null);
}
