import { datesIn, yearIn } from './dates.rules.ts';
import { textOf } from './document-titles.ts';
import type { DraftDocument, DraftIssue } from './draft.model.ts';
import { datesOf } from './report-head.ts';
import type { Segment } from './segment.model.ts';

/** Where one document contradicts itself: its dates, and what it says of answers and colours. `reds` counts the red rows of the file. */
export function documentIssues(segment: Segment, document: DraftDocument, reds: number): DraftIssue[] {
  if (segment.kind === 'other' || segment.kind === 'actionPlan') return [];
  return [
    ...reportDates(segment),
    ...lateAnswers(segment),
    ...lettersDates(segment, document),
    ...colourClaims(segment, document, reds),
  ];
}

function reportDates(segment: Segment): DraftIssue[] {
  const { cover, signed } = datesOf(segment.blocks);
  if (!cover || !signed) return [];
  const length = Math.min(cover.date.length, signed.date.length);
  const years = Math.abs((yearIn(cover.date) ?? 0) - (yearIn(signed.date) ?? 0));
  if (
    cover.date.slice(0, length) === signed.date.slice(0, length) ||
    (years === 0 && segment.kind !== 'transmittal' && monthsBetween(cover.date, signed.date) < 3)
  )
    return [];
  return [
    {
      code: 'dates-differ',
      severity: 'warning',
      place: signed.block.place,
      expected: cover.date,
      found: signed.date,
      values: {},
    },
  ];
}

function monthsBetween(one: string, other: string): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return Math.abs(month(one) - month(other));
}

/** An answer that came after the day it was wanted, though the text calls it as directed or in time. */
function lateAnswers(segment: Segment): DraftIssue[] {
  const issues: DraftIssue[] = [];
  for (const [at, block] of segment.blocks.entries()) {
    const text = textOf(block);
    const given =
      /(?:återkopplade|besvarade|svarade|lämnade\p{L}* (?:sitt |ett )?(?:svar|yttrande)|inkom|yttrade sig|behandlades|svaret (?:lämnades|inkom|beslutades|daterat))/iu.exec(
        text,
      );
    if (!given) continue;
    const around = [textOf(segment.blocks[at - 2]), textOf(segment.blocks[at - 1]), text].join(' ');
    const offset = around.length - text.length;
    const wanted = /(?:senast|före|tillhanda|innan)\s(?:den\s)?/giu;
    const asked = [...around.matchAll(wanted)]
      .map(({ index }) => datesIn(around.slice(index, index + 60))[0]?.date)
      .filter((date) => date !== undefined)
      .at(-1);
    const came = datesIn(around).find(({ index }) => index >= offset + given.index)?.date;
    if (!asked || !came || came <= asked) continue;
    const claims = /i linje med|i tid\b|enligt direktiv|inom (?:utsatt|angiven) tid|i enlighet med/iu.exec(
      text.slice(given.index),
    );
    issues.push(
      claims
        ? {
            code: 'late-answer-called-timely',
            severity: 'warning',
            place: block.place,
            expected: asked,
            found: came,
            values: { claim: claims[0] },
          }
        : {
            code: 'late-answer',
            severity: 'note',
            place: block.place,
            expected: asked,
            found: came,
            values: {},
          },
    );
  }
  return issues;
}

/** A letter that was signed on another day than its own. */
function lettersDates(segment: Segment, document: DraftDocument): DraftIssue[] {
  if (segment.kind !== 'transmittal' || document.dated === null) return [];
  return document.signatures
    .filter(({ at }) => at !== null && document.dated?.length === 10 && at.slice(0, 10) !== document.dated)
    .map(({ at, name }) => ({
      code: 'letter-date-signature',
      severity: 'warning',
      place: segment.blocks[0]?.place ?? null,
      expected: document.dated,
      found: at?.slice(0, 10) ?? null,
      values: { name },
    }));
}

/** "What remains is marked yellow" in a document whose own totals have a red. */
function colourClaims(segment: Segment, document: DraftDocument, reds: number): DraftIssue[] {
  const red = Math.max(document.statedTotals?.red ?? 0, reds);
  if (red === 0) return [];
  const block = segment.blocks.find((each) =>
    /(?:kvarstående|kvarvarande|återstående|övriga|resterande)\b.{0,60}(?:markera|bedöm|är)\p{L}*\b.{0,30}\bgul(?:a|t)?\b/iu.test(
      textOf(each),
    ),
  );
  return block
    ? [
        {
          code: 'remaining-called-yellow',
          severity: 'warning',
          place: block.place,
          expected: null,
          found: String(red),
          values: { red },
        },
      ]
    : [];
}
