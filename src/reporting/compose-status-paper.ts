import { type Language, texts } from '../texts/index.ts';
import type { Fact, Paper } from './paper.model.ts';
import { audits } from './sections/audits.ts';
import { deadlinesAndAnswers, issues, method } from './sections/closing.ts';
import { fact, type Words } from './sections/parts.ts';
import { answers, registerMethod, sourceFacts } from './sections/register.ts';
import { summary } from './sections/summary.ts';
import type { StatusPaper } from './status-paper.model.ts';

/** Puts the status paper into words, in the order that a board reads it. Pure. */
export function composeStatusPaper(paper: StatusPaper, language: Language): Paper {
  const words = texts[language].reporting;
  const title = paper.register
    ? words.register.title(paper.register.organisation)
    : (paper.main?.title ?? words.front.untitled);
  return {
    language,
    title,
    kicker: kickerOf(paper, words),
    lede: words.front.scope(paper.audits.length, paper.totals.recommendations),
    facts: frontFacts(paper, words),
    contentsTitle: words.contents,
    footer: words.footer(title),
    pageOf: { page: words.page, of: words.of },
    dated: contentDate(paper),
    blocks: [
      ...summary(paper, words),
      ...audits(paper, words),
      ...(paper.register
        ? [...answers(paper.register, words), ...registerMethod(paper, paper.register, words)]
        : [...deadlinesAndAnswers(paper, words), ...issues(paper, words), ...method(paper, words)]),
    ],
  };
}

function kickerOf({ isFirstAudit, register }: StatusPaper, words: Words): string {
  if (register) return words.register.kicker;
  return isFirstAudit ? words.firstAudit.kicker : words.front.kicker;
}

function frontFacts({ main, source, register }: StatusPaper, words: Words): Fact[] {
  const { front } = words;
  if (register) return sourceFacts(register, words);
  const pages = source?.pages ? ` (${front.pages(source.pages)})` : '';
  return [
    ...(main === null ? [] : [fact(front.kind, words.documentKinds[main.kind], false)]),
    fact(front.dated, main?.dated ?? front.undated, false),
    ...(main?.firm ? [fact(front.firm, main.firm)] : []),
    ...(main?.registryNumber ? [fact(front.registryNumber, main.registryNumber)] : []),
    ...(source ? [fact(front.file, `${source.file}${pages}`, false)] : []),
  ];
}

/** The main document's date, or else the first that another document in the file bears. */
function contentDate({ main, documents, register }: StatusPaper): string | null {
  if (register) return register.takenOn;
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
