import type { Transaction } from '../database/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findSubject } from './find-subject.ts';
import type { KeptKey, KeptPaper, PaperRights } from './kept-paper.model.ts';
import { ownTexts } from './kept-paper.rules.ts';
import { findKeptPaper } from './kept-paper.store.ts';
import { findTemplates, findTemplatesAtDecision } from './paper-template.store.ts';
import { filledTexts, templateTexts } from './paper-values.rules.ts';
import type { SectionTexts } from './sections.model.ts';
import type { PaperAsked, Subject, SubjectFound } from './subject.model.ts';

/** A paper as it stands before anybody changes it: what has been kept, and the templates for the rest. */
export interface Opened {
  /** The texts that have been kept, where they are others than the templates'. */
  readonly own: SectionTexts;
  /** The texts of the templates, filled in for that day; for `date` where none is given. */
  templates(day?: string): SectionTexts;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly author: string;
  readonly chair: string;
  readonly adjuster: string;
  readonly kept: KeptPaper | null;
}

/** What the form of a paper is opened with. */
export interface PaperForm extends Opened {
  readonly title: string;
  readonly matters: Subject['matters'];
  readonly rights: PaperRights;
  readonly isPackaged: boolean;
  readonly isProposal: boolean;
}

/** The form of a paper, for whoever may know of what it is about. */
export async function findPaperForm(
  context: RequestContext,
  asked: PaperAsked,
): Promise<{ readonly ok: true; readonly form: PaperForm } | Extract<SubjectFound, { ok: false }>> {
  const found = await findSubject(context, asked);
  if (!found.ok) return found;
  const { title, matters, rights, isPackaged = false, isProposal = false } = found.subject;
  const opened = await findOpened(context, asked, found.subject);
  return { ok: true, form: { ...opened, title, matters, rights, isPackaged, isProposal } };
}

/** Where the texts of a paper are kept. */
export const keyOf = ({ of, kind, language }: PaperAsked, { rights }: Subject): KeptKey => ({
  subject: of,
  subjectId: rights.subjectId,
  kind,
  matter: rights.matter,
  language,
});

/** What a paper is opened with, as far as the requester may see it. */
export const findOpened = (context: RequestContext, asked: PaperAsked, subject: Subject): Promise<Opened> =>
  inRequest(context, (transaction) => openIn(transaction, context.requester.organisationId, asked, subject));

/** The same, within a transaction. */
export async function openIn(
  transaction: Transaction,
  organisationId: string,
  asked: PaperAsked,
  subject: Subject,
): Promise<Opened> {
  const { kind, language } = asked;
  const { rights } = subject;
  // A decided answer is printed with the templates of its day, whatever they have become.
  const own = rights.isFixed
    ? await findTemplatesAtDecision(transaction, organisationId, kind, rights.subjectId)
    : await findTemplates(transaction, organisationId);
  const key = keyOf(asked, subject);
  const kept = rights.seesKept ? await findKeptPaper(transaction, organisationId, key) : undefined;
  // What is written in the administration's letter of whom to send to, the minutes say as well.
  const letter =
    kind === 'extractOfMinutes' && rights.seesKept
      ? await findKeptPaper(transaction, organisationId, { ...key, kind: 'officialLetter' })
      : undefined;
  const recipients = letter?.entry.texts['recipients'];
  // The day of a decided answer is that of the decision, whatever was planned.
  const date = (rights.isFixed ? null : kept?.entry.date) ?? subject.date;
  const { texts = {}, author = '', chair = '', adjuster = '' } = kept?.entry ?? {};
  const templates = (day = date) => ({
    ...filledTexts(templateTexts(kind, language, own), subject.values(day), language),
    ...(recipients === undefined ? {} : { recipients }),
  });
  return { own: ownTexts(kind, texts, []), templates, date, author, chair, adjuster, kept: kept ?? null };
}
