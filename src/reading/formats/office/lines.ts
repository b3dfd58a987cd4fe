import type { Mark } from '../../blocks.model.ts';
import type { Inline, TextLook } from './inline.ts';

/** A paragraph's text up to a line break that the author set. */
export interface Line {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Largest letters in it, in half-points. */
  size: number | null;
  /** Highlighter over at least half of its text. */
  behind: string | null;
  marks: Mark[];
  beginsPage: boolean;
  endsWithPageBreak: boolean;
}

/**
 * Parts the pieces of a paragraph at its line breaks. A break in the middle of a sentence is only layout and is
 * taken away. In a table of contents a tab is printed as a leader.
 */
export function linesOf(inlines: Inline[], isContents: boolean): Line[] {
  const parts: { inlines: Inline[]; beginsPage: boolean }[] = [{ inlines: [], beginsPage: false }];
  for (const inline of inlines) {
    if (inline.kind === 'break' || inline.kind === 'pageBreak')
      parts.push({ inlines: [], beginsPage: inline.kind === 'pageBreak' });
    else parts.at(-1)?.inlines.push(inline);
  }
  const lines: Line[] = [];
  for (const part of parts) {
    const line = lineOf(part.inlines, part.beginsPage, isContents);
    const last = lines.at(-1);
    if (last && isEmpty(last))
      lines[lines.length - 1] = { ...line, beginsPage: last.beginsPage || line.beginsPage };
    else if (last && isEmpty(line)) last.endsWithPageBreak ||= line.beginsPage;
    else if (last && !line.beginsPage && goesOn(last, line)) {
      last.text = `${last.text} ${line.text}`;
      last.marks.push(...line.marks);
    } else lines.push(line);
  }
  return lines;
}

function isEmpty(line: Line): boolean {
  return line.text === '' && line.marks.length === 0;
}

function goesOn(before: Line, after: Line): boolean {
  return (
    before.text !== '' &&
    before.bold === after.bold &&
    !/[.:;!?,]$/u.test(before.text) &&
    /^[\p{Ll}(]/u.test(after.text) &&
    !/^\p{L}\)/u.test(after.text)
  );
}

function lineOf(inlines: Inline[], beginsPage: boolean, isContents: boolean): Line {
  const texts = inlines.filter((inline) => inline.kind === 'text');
  const visible = texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const every = (test: (look: TextLook) => boolean) =>
    visible.length > 0 && visible.every(({ look }) => test(look));
  const sizes = visible.flatMap(({ look }) => (look.size === null ? [] : [look.size]));
  const raw = texts.map(({ text }) => text).join('');
  return {
    text: tidy(isContents ? raw.replace(/\t(?=\d+\s*$)/u, ' ..... ') : raw),
    bold: every((look) => look.bold),
    italic: every((look) => look.italic),
    size: sizes.length > 0 ? sizes.reduce((most, size) => Math.max(most, size)) : null,
    behind: behindMost(texts),
    marks: inlines.flatMap((inline) => (inline.kind === 'mark' ? [inline.mark] : [])),
    beginsPage,
    endsWithPageBreak: false,
  };
}

/** Spaces of all kinds become one space; a soft hyphen is where a word may be broken, not a part of it. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('\u2011', '-')
    .trim()
    .normalize('NFC');
}

function behindMost(texts: { text: string; look: TextLook }[]): string | null {
  const lengths = new Map<string | null, number>();
  for (const { text, look } of texts)
    lengths.set(look.behind, (lengths.get(look.behind) ?? 0) + text.trim().length);
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const found = [...lengths].find(([colour, length]) => colour !== null && length * 2 >= all && length > 0);
  return found?.[0] ?? null;
}
