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
