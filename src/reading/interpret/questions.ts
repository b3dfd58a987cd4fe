import type { Colour, ReadQuestion, Verdict } from '../reading.model.ts';
import { verdictIn } from './audits.ts';
import { cutAtLabels } from './labelled.ts';
import { labelOf } from './labels.ts';
import { numberOf } from './listed.ts';
import { isHeadingLike, type Spot } from './outline.ts';
import { proseOf } from './prose.ts';
import { similarity } from './similarity.ts';
import { statusOfMark, statusOfWords, verdictOf } from './status.rules.ts';
import { marksOf, readHead } from './table-head.ts';
import { columnOf, logicalRows } from './table-rows.ts';

type Scale = { status: Colour; words: string }[];

/** Audit questions with their verdicts, each once however often the report repeats it. */
export function readQuestions(spots: Spot[], scale: Scale): ReadQuestion[] {
  const found = [...fromTables(spots, scale), ...fromText(spots, scale)];
  const once: ReadQuestion[] = [];
  for (const question of found) {
    const same = once.find((known) => similarity(known.text, question.text) >= 0.93);
    if (!same) once.push(question);
    else {
      if (same.verdict === 'unknown') same.verdict = question.verdict;
      same.criterion ??= question.criterion;
      same.number ??= question.number;
    }
  }
  return once;
}

function fromTables(spots: Spot[], scale: Scale): ReadQuestion[] {
  return spots.flatMap(({ block }) => {
    const head = block.kind === 'table' ? readHead(block) : null;
    if (block.kind !== 'table' || !head || columnOf(head, 'question') === undefined) return [];
    const column = columnOf(head, 'question');
    return logicalRows(block, head, 'question').flatMap((row): ReadQuestion[] => {
      const textAt = (role: 'status' | 'comment' | 'response' | 'criterion' | 'number'): string =>
        row.cells
          .filter((cell) => head.roles.get(cell.column) === role)
          .map((cell) => proseOf(cell.paragraphs))
          .join('\n');
      const cell = row.cells.find((each) => each.column === column);
      const parts = cutAtLabels(cell?.paragraphs ?? [], 'question', () => false);
      const paragraphs = parts.flatMap((part) => part.paragraphs);
      const text = paragraphs
        .map((paragraph) => paragraph.text)
        .join(' ')
        .trim();
      if (text === '') return [];
      const status = textAt('status') || textAt('response') || textAt('comment');
      const drawn = row.cells
        .filter((each) => each.column !== column)
        .flatMap(marksOf)
        .map(statusOfMark)
        .find((each) => each !== null);
      const said =
        statusOfWords(status, scale) ??
        statusOfWords(status.split(/[.\n,]/u)[0] ?? '', scale) ??
        drawn ??
        null;
      return [
        {
          number: numberOf(textAt('number') || (paragraphs[0]?.marker ?? null)),
          text,
          criterion: textAt('criterion') || null,
          verdict: said ? verdictOf(said) : sentenceVerdict(status),
          place: row.place,
        },
      ]; // prettier-ignore
    });
  });
}

/** Questions in lists and headings, and the words that judge them further down. */
function fromText(spots: Spot[], scale: Scale): ReadQuestion[] {
  const questions: ReadQuestion[] = [];
  let listing = 0;
  let current: ReadQuestion | null = null;
  for (const spot of spots) {
    const { block } = spot;
    if (block.kind === 'table' || spot.kind === 'contents') {
      listing = 0;
      continue;
    }
    const { text } = block;
    if (isHeadingLike(block)) {
      listing = spot.kind === 'questions' && !text.endsWith('?') ? 3 : 0;
      const label = labelOf(text);
      if (text.endsWith('?') && text.length > 15) current = add(questions, block.marker, text, block.place);
      else if (label?.role === 'question' && label.rest.endsWith('?'))
        current = add(questions, text, label.rest, block.place);
      else if (spot.kind !== 'assessment' && spot.kind !== 'observations') current = null;
      continue;
    }
    const label = labelOf(text);
    if (label?.role === 'question' && label.rest !== '') {
      const [question = '', verdict = ''] = split(label.rest);
      current = add(questions, text.slice(0, 30), question, block.place);
      current.verdict = judged(verdict, scale, current.verdict);
      continue;
    }
    if (
      /(?:följande|nedanstående)\b.{0,80}\b(?:revisions|del|kontroll)?fråg(?:or|a|eställningar)\b.{0,60}$|(?:revisions|del)frågor(?:na)?\b.{0,60}:$/iu.test(
        text,
      )
    ) {
      listing = 3;
      continue;
    }
    const [asked = '', answer = ''] = split(text);
    if (
      block.marker === null &&
      asked.length > 12 &&
      asked.length < 200 &&
      /^(?:är|har|finns|sker|görs|genomförs|bedrivs|säkerställ|följs|vidtas|får|\p{Lu}\p{L}+s? )/iu.test(
        asked,
      ) &&
      /^(?:ja|nej|delvis|uppfyllt|delvis uppfyllt|ej uppfyllt)(?!\p{L})/iu.test(answer)
    ) {
      current = add(questions, null, asked, block.place);
      current.verdict = judged(answer, scale, current.verdict);
      continue;
    }
    if (listing > 0) {
      if (
        block.marker !== null ||
        /^(?:är|har|finns|säkerställer|sker|bedriver|hur|vilka|vad|i vilken|om)\b.*\?/iu.test(text)
      ) {
        const [question = '', verdict = ''] = split(text);
        if (
          question.endsWith('?') ||
          (block.marker !== null &&
            /^(?:om|huruvida|att|är|har|finns|säkerställer|hur|vilk|sker)\b/iu.test(question))
        ) {
          const made = add(questions, block.marker, question, block.place);
          made.verdict = judged(verdict, scale, made.verdict);
          listing = 3;
          continue;
        }
      }
      listing -= 1;
    }
    if (
      current &&
      (label?.role === 'status' ||
        statusOfWords(text, scale) !== null ||
        spot.kind === 'assessment' ||
        /^(?:ja|nej|delvis)(?![\p{L}])|revisionsfrågan|kontrollmålet|bedöm(?:er|s|ning)/iu.test(text))
    ) {
      current.verdict = judged(label?.rest || text, scale, current.verdict);
    }
  }
  return questions.filter((question) => question.text.length > 8);
}

function add(
  questions: ReadQuestion[],
  marker: string | null,
  text: string,
  place: ReadQuestion['place'],
): ReadQuestion {
  const number = numberOf(marker) ?? /(?:fråga|fråga nr)\s(\d{1,2})/iu.exec(marker ?? '')?.[1] ?? null;
  const made: ReadQuestion = {
    number,
    text: text.trim(),
    criterion: null,
    verdict: 'unknown',
    place: place ?? null,
  };
  questions.push(made);
  return made;
}

function split(text: string): [string, string] {
  const end = text.lastIndexOf('?');
  return end === -1 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()];
}

function judged(text: string, scale: Scale, before: Verdict): Verdict {
  if (before !== 'unknown' || text === '') return before;
  const said = statusOfWords(text, scale) ?? statusOfWords(text.split(/[.,\n]/u)[0] ?? '', scale);
  return said ? verdictOf(said) : sentenceVerdict(text);
}

function sentenceVerdict(text: string): Verdict {
  if (/^(?:inte|ej|kan inte) bedöm/iu.test(text)) return 'unknown';
  const sentence = text.split(/(?<=[.])\s+/u).find((each) => /bedöm|revisionsfråg|kontrollmål/iu.test(each));
  return sentence ? verdictIn(sentence) : 'unknown';
}
