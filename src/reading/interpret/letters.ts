import type { Block } from '../blocks.model.ts';
import type { ReadDocument } from '../reading.model.ts';
import { bodiesIn } from './bodies.rules.ts';
import { datesIn } from './dates.rules.ts';
import { textOf } from './document-titles.ts';
import { proseOf } from './prose.ts';
import { readHead } from './table-head.ts';
import { columnOf, logicalRows } from './table-rows.ts';

/** By when an answer is wanted, from whom, and whether the date is one that was moved. */
export function deadlinesIn(blocks: Block[], kind: ReadDocument['kind']): ReadDocument['deadlines'] {
  const deadlines: ReadDocument['deadlines'] = [];
  if (!blocks.some((block) => /revis(?:or|ion)|granskning/iu.test(textOf(block)))) return deadlines;
  const everyone = blocks
    .slice(0, 12)
    .flatMap((block) => (textOf(block).length < 120 ? bodiesIn(textOf(block)) : []));
  const own = kind === 'response' || kind === 'other' ? [] : [...new Set(everyone)];
  for (const [at, block] of blocks.entries()) {
    for (const sentence of textOf(block).split(/(?<=[.])\s+(?=\p{Lu})/u)) {
      const wanted =
        /(?:svar|yttrande|återkoppl|redovisning|besvara|yttra sig|tillhanda)/iu.test(sentence) &&
        /(?:senast|före|innan|tillhanda|inom)/iu.test(sentence);
      const extended = /anstånd|uppskov|förlängd (?:svars)?tid|förlängning/iu.test(sentence);
      if (!(wanted || extended) || /(?:ombads|återkopplade|önskades|besvarade|inkom)\b/iu.test(sentence))
        continue;
      const until = extended
        ? /(?:senast|före|innan|tillhanda|till(?: och med)?(?: den)?)[^.]{0,60}$/iu
        : /(?:senast|före|innan|tillhanda|till och med)[^.]{0,60}$/iu;
      const date = datesIn(sentence).find(({ index }) => until.test(sentence.slice(0, index)));
      if (!date) continue;
      const extension = extended || /senarelagd|framflytta/iu.test(sentence);
      const before = blocks
        .slice(Math.max(0, at - 2), at)
        .map(textOf)
        .join(' ');
      const named = bodiesIn(sentence);
      const whom = named.length > 0 ? named : extension ? bodiesIn(before).slice(-1) : own;
      if (
        !deadlines.some(
          (known) => known.date === date.date && known.kind === (extension ? 'extension' : 'response'),
        )
      ) {
        deadlines.push({
          kind: extension ? 'extension' : 'response',
          date: date.date,
          whom,
          place: block.place,
        });
      }
    }
  }
  return deadlines;
}

/** Who signed, and when. Names stand alone above their role, or beside the time of an electronic signature. */
export function signaturesIn(blocks: Block[]): ReadDocument['signatures'] {
  const signatures = new Map<string, string | null>();
  const role =
    /^(?:vice )?ordförande|uppdragsledare|projektledare|certifierad|auktoriserad|revisor\b|sekreterare|direktör|förvaltningschef|\d+:e vice|andre vice|lekmannarevisor|sammankallande|kundansvarig/iu;
  const name = /^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}\.?|von|af|de))?(?:\s\p{Lu}[\p{L}-]+){1,2}$/u;
  const isName = (text: string): boolean =>
    name.test(text) &&
    !/kommun|nämnd|granskning|bedömning|revision|förvaltning|sammanfattning|rekommendation|styrelse|presidium/iu.test(
      text,
    );
  const last = blocks.map(textOf).flatMap(sideBySide);
  for (const [at, text] of last.entries()) {
    const [person, title] = text.split(/,\s|\s{2,}|\t/u);
    const inline =
      title !== undefined && person !== undefined && isName(person) && role.test(title) ? person : null;
    const found = inline ?? (isName(text) ? text : null);
    if (!found || found === found.toUpperCase()) continue;
    const near = last.slice(at + 1, at + 4);
    const time = last
      .slice(at + 1, at + 3)
      .map((line) => /(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)/u.exec(line))
      .find((match) => match);
    const isSigned =
      inline !== null || time !== undefined || near.some((line) => role.test(line) && line.length < 60);
    if (isSigned && (time || at > last.length / 3 || last.length < 40)) {
      const at2 = time ? `${time[1]}T${time[2]}` : null;
      if (!signatures.has(found) || at2) signatures.set(found, at2 ?? signatures.get(found) ?? null);
    }
  }
  return [...signatures].map(([person, at]) => ({ name: person, at }));
}

/** Two signatures on one line: "Rut Sandgren Mats Åkerberg" over "Ordförande Vice ordförande". */
function sideBySide(text: string): string[] {
  const names =
    /^(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{L}-]+)\s(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{L}-]+)$/u.exec(
      text,
    );
  if (names?.[1] && names[2]) return [names[1], names[2]];
  return [text];
}

/** The rows of an action plan: what, who, done by, followed up. */
export function actionsIn(blocks: Block[]): ReadDocument['actions'] {
  return blocks.flatMap((block) => {
    const head = block.kind === 'table' ? readHead(block) : null;
    if (block.kind !== 'table' || !head) return [];
    const what = columnOf(head, 'action') ?? columnOf(head, 'done') ?? columnOf(head, 'recommendation');
    if (
      what === undefined ||
      !['owner', 'due', 'followUpDate'].some((role) => columnOf(head, role as 'owner') !== undefined)
    )
      return [];
    return logicalRows(block, head).flatMap((row): ReadDocument['actions'] => {
      const at = (column: number | undefined): string | null =>
        column === undefined
          ? null
          : row.cells
              .filter((cell) => cell.column === column)
              .map((cell) => proseOf(cell.paragraphs))
              .join('\n') || null;
      const text = at(what)?.replace(/^(?:\d{1,2}[.)]|[-–•])\s+/u, '');
      return text
        ? [
            {
              text,
              owner: at(columnOf(head, 'owner')),
              due: at(columnOf(head, 'due')),
              followUp: at(columnOf(head, 'followUpDate')),
              place: row.place,
            },
          ]
        : [];
    });
  });
}
