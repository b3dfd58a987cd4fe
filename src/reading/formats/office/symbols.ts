import { signColours } from '../colour/sign-colours.ts';

/**
 * What the letters of symbol fonts look like, for the signs that reports use. The code is the font's own (0x20–0xff);
 * Word writes it as it is or in the private area from U+F000.
 */
// biome-ignore format: a table is read in rows
const fonts: Record<string, Record<number, string>> = {
  wingdings: {
    0x4a: '☺', 0x4b: '😐', 0x4c: '☹', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '❐', 0x71: '❑',
    0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa1: '○',
    0xa4: '◉', 0xa5: '◎', 0xa7: '▪', 0xa8: '□', 0xab: '★', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑',
    0xe2: '↓', 0xe8: '➔', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
  },
  'wingdings 2': {
    0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x96: '●', 0x97: '●', 0x98: '●',
    0x99: '○', 0xa0: '■', 0xa2: '■', 0xa3: '□',
  },
  'wingdings 3': { 0x70: '▲', 0x71: '▼', 0x72: '△', 0x73: '▽', 0x75: '▶', 0x74: '◀' },
  webdings: { 0x61: '✓', 0x63: '□', 0x67: '■', 0x6e: '●', 0x72: '✗', 0x3d: '●' },
  symbol: { 0x2d: '−', 0xb7: '•', 0xa8: '◆', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xd6: '√' },
};

const sign =
  '[\\u2190-\\u21ff\\u2300-\\u23ff\\u25a0-\\u27bf\\u2b00-\\u2bff\\ufffd\\u{1f300}-\\u{1faff}•]\\ufe0f?';
const onlySigns = new RegExp(`^(?:\\s*${sign})+\\s*$`, 'u');
const eachSign = new RegExp(sign, 'gu');

function tableOf(font: string | null): Record<number, string> | null {
  const name = font?.toLowerCase() ?? '';
  return Object.hasOwn(fonts, name) ? (fonts[name] ?? null) : null;
}

/** Text as its font shows it. A sign that the table lacks becomes U+FFFD, an unknown sign, never a letter. */
export function asShown(text: string, font: string | null): string {
  const table = tableOf(font);
  if (!table) return text.replace(/[\uf020-\uf0ff]/gu, (char) => inPrivateArea(char));
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      if (char.trim() === '') return char;
      if (code < 0x100 || (code >= 0xf000 && code <= 0xf0ff)) return table[code & 0xff] ?? '\ufffd';
      return char;
    })
    .join('');
}

/** Without a font's name the private area holds bullets of Symbol or signs of Wingdings. */
function inPrivateArea(char: string): string {
  const code = char.charCodeAt(0) & 0xff;
  return fonts.symbol?.[code] ?? fonts.wingdings?.[code] ?? '\ufffd';
}

/** True for text of signs (●, ■, ✓) without any letter or digit. */
export function isOnlySigns(text: string): boolean {
  return onlySigns.test(text);
}

export function signsOf(text: string): string[] {
  return text.match(eachSign) ?? [];
}

/** True for a sign whose inside is empty, which no colour fills. */
export function isHollow(text: string): boolean {
  return /^[○◯◌□▢△▽◇☐◎❍]/u.test(text);
}

/** The colour that a sign has in itself, null for the ones that take the text's colour. */
export function ownColour(text: string): string | null {
  return signColours[text.replace('\ufe0f', '')] ?? null;
}
