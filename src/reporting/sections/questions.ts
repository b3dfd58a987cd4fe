import type { Block, Cell, Part } from '../paper.model.ts';
import type { PaperQuestion } from '../status-paper.model.ts';
import { column, own, quoted, table, type Words } from './parts.ts';

/** The auditors' questions with their verdicts. */
export function questionTable(caption: string, questions: PaperQuestion[], words: Words): Block[] {
  const { columns, criterion: label } = words.questions;
  return table(
    caption,
    [column(columns.number, 13), column(columns.question), column(columns.verdict, 36)],
    questions.map(({ number, text, criterion, verdict }): Cell[] => [
      quoted(number, words),
      [...quoted(text, words), ...labelled(label, criterion)],
      own(words.verdicts[verdict]),
    ]),
  );
}

/** The source's own words under a label; nothing where it has none. */
export const labelled = (label: string, text: string | null): Part[] =>
  text === null || text === '' ? [] : [{ type: 'labelled', label, text, quoted: true }];
