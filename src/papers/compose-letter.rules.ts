import type { Block, Fact, Paper } from '../reporting/paper.model.ts';
import { type Language, texts } from '../texts/index.ts';
import type { AuditData, ResponseData } from './paper-data.model.ts';
import type { PaperKind } from './paper-template.model.ts';
import type { SectionTexts } from './sections.model.ts';

/** What every paper is composed with, beside what it is about. */
export interface PaperSetting {
  readonly language: Language;
  readonly organisation: string;
  /** YYYY-MM-DD: the day that the paper bears; empty for minutes of a meeting whose day nobody knows. */
  readonly date: string;
  /** YYYY-MM-DD: what is late is told of this day. */
  readonly today: string;
  /** The texts of its parts, filled in. */
  readonly texts: SectionTexts;
  readonly isPublic: boolean;
  /** Names that only people know; empty where nobody wrote them. */
  readonly author: string;
  readonly chair: string;
  readonly adjuster: string;
}

interface Letter {
  readonly kind: PaperKind;
  /** What the paper calls itself, where it is not yet what its kind is called. */
  readonly kindInWords?: string;
  readonly title: string;
  readonly body: string | null;
  readonly facts: Fact[];
  readonly recipient?: string[];
  readonly marks?: string[];
  readonly blocks: Block[];
}

/** A paper under the municipality's letterhead. */
export function letter(
  setting: PaperSetting,
  { kind, kindInWords, title, body, facts, recipient, marks, blocks }: Letter,
): Paper {
  const { language, organisation, date, isPublic } = setting;
  const words = texts[language].papers;
  const called = kindInWords ?? words.kinds[kind];
  return {
    language,
    title,
    kicker: called,
    lede: '',
    facts: [],
    contentsTitle: '',
    footer: words.footer(organisation, title),
    pageOf: { page: words.page, of: '' },
    dated: date || null,
    letterhead: {
      organisation,
      body,
      kind: called,
      facts,
      recipient: recipient ?? [],
      marks: [...(isPublic ? [words.marks.public] : []), ...(marks ?? [])],
    },
    blocks,
  };
}

/** The audits in a sentence: by name where there are two at most. */
export function auditsInWords(
  audits: readonly Pick<AuditData, 'title' | 'year'>[],
  language: Language,
): string {
  const words = texts[language].papers;
  if (audits.length > 2) return words.manyAudits(audits.length);
  return audits.map(({ title, year }) => words.onward(`”${title}”`, year)).join(` ${words.and} `);
}

/** What a response answers: the audits or rounds of its matters. One about a round is not named by its audits. */
export function aboutInWords({ matters, audits }: ResponseData, language: Language): string {
  const titles = [...new Set(matters.map(({ about }) => about))];
  if (titles.length === 0) return auditsInWords(audits, language);
  return auditsInWords(
    titles.map((title) => ({ title, year: audits.find((audit) => audit.title === title)?.year ?? null })),
    language,
  );
}
