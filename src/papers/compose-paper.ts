import { inRequest, type RequestContext } from '../identity/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { findSubject } from './find-subject.ts';
import { findNamedPeople } from './named-people.store.ts';
import { findTemplates } from './paper-template.store.ts';
import { filledTexts, templateTexts } from './paper-values.rules.ts';
import { withoutNames } from './public-version.rules.ts';
import type { SectionTexts } from './sections.model.ts';
import type { PaperAsked, Subject, SubjectFound } from './subject.model.ts';

/** What only people know of a case; what is left out is taken from the templates and the register. */
export interface PaperWritten {
  readonly texts?: SectionTexts;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly author?: string;
  readonly chair?: string;
  readonly adjuster?: string;
  readonly isPublic?: boolean;
}

type Refused = Extract<SubjectFound, { ok: false }>;

export type ComposedPaper = { readonly ok: true; readonly paper: Paper; readonly date: string } | Refused;

/** A paper as data, with what somebody has written for it. Whoever may know of what it is about may have it. */
export async function composePaper(
  context: RequestContext,
  asked: PaperAsked,
  written: PaperWritten,
): Promise<ComposedPaper> {
  const found = await findSubject(context, asked);
  if (!found.ok) return found;
  const { subject } = found;
  const { isPublic = false, author = '', chair = '', adjuster = '' } = written;
  const date = written.date ?? subject.date;
  const given = await textsOf(context, asked, subject, date);
  const paper = subject.compose({
    language: asked.language,
    organisation: asked.organisation,
    date,
    today: swedishDay(context.now()),
    texts: { ...given, ...written.texts },
    isPublic,
    author,
    chair,
    adjuster,
  });
  return { ok: true, paper: isPublic ? await nameless(context, paper) : paper, date };
}

/** What the form of a paper is opened with. */
export interface PaperForm {
  readonly title: string;
  readonly date: string;
  readonly matters: Subject['matters'];
  readonly texts: SectionTexts;
}

export async function findPaperForm(
  context: RequestContext,
  asked: PaperAsked,
): Promise<{ readonly ok: true; readonly form: PaperForm } | Refused> {
  const found = await findSubject(context, asked);
  if (!found.ok) return found;
  const { title, date, matters } = found.subject;
  return {
    ok: true,
    form: { title, date, matters, texts: await textsOf(context, asked, found.subject, date) },
  };
}

async function textsOf(context: RequestContext, asked: PaperAsked, subject: Subject, date: string) {
  const { kind, language } = asked;
  const own = await inRequest(context, (transaction) =>
    findTemplates(transaction, context.requester.organisationId, kind),
  );
  return filledTexts(templateTexts(kind, language, own), subject.values(date), language);
}

/** Without the name of anybody who works here or has done so. */
async function nameless(context: RequestContext, paper: Paper): Promise<Paper> {
  const people = await inRequest(context, (transaction) =>
    findNamedPeople(transaction, context.requester.organisationId, JSON.stringify(paper)),
  );
  return withoutNames(paper, people, texts[paper.language].papers.official);
}
