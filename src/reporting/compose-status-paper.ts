import { type Language, texts } from '../texts/index.ts';
import type { Fact, Paper } from './paper.model.ts';
import { audits } from './sections/audits.ts';
import { deadlinesAndAnswers, issues, method } from './sections/closing.ts';
import { fact, type Words } from './sections/parts.ts';
import { summary } from './sections/summary.ts';
import type { StatusPaper } from './status-paper.model.ts';

/** Puts the status paper into words, in the order that a board reads it. Pure. */
export function composeStatusPaper(paper: StatusPaper, language: Language): Paper {
  const words = texts[language].reporting;
  const title = paper.main?.title ?? words.front.untitled;
  return {
    language,
    title,
    kicker: paper.isFirstAudit ? words.firstAudit.kicker : words.front.kicker,
    lede: words.front.scope(paper.audits.length, paper.totals.recommendations),
    facts: frontFacts(paper, words),
    contentsTitle: words.contents,
    footer: words.footer(title),
    pageOf: { page: words.page, of: words.of },
    dated: contentDate(paper),
    blocks: [
      ...summary(paper, words),
      ...audits(paper, words),
      ...deadlinesAndAnswers(paper, words),
      ...issues(paper, words),
      ...method(paper, words),
    ],
  };
}

function frontFacts({ main, source }: StatusPaper, words: Words): Fact[] {
  const { front } = words;
  const pages = source.pages === null ? '' : ` (${front.pages(source.pages)})`;
  return [
    ...(main === null ? [] : [fact(front.kind, words.documentKinds[main.kind], false)]),
    fact(front.dated, main?.dated ?? front.undated, false),
    ...(main?.firm ? [fact(front.firm, main.firm)] : []),
    ...(main?.registryNumber ? [fact(front.registryNumber, main.registryNumber)] : []),
    fact(front.file, `${source.file}${pages}`, false),
  ];
}

/** The main document's date, or else the first that another document in the file bears. */
function contentDate({ main, documents }: StatusPaper): string | null {
  const dates = [main, ...documents].map((document) => wholeDate(document?.dated ?? null));
  return dates.find((date) => date !== null) ?? null;
}

/** A month or a year counts from its first day, since a file's metadata needs a whole date. Null where the calendar has no such day. */
function wholeDate(dated: string | null): string | null {
  if (dated === null) return null;
  const day = `${dated}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
