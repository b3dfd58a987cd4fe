import { inRequest, type RequestContext } from '../identity/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { findSubject } from './find-subject.ts';
import { differs, ownTexts } from './kept-paper.rules.ts';
import { findNamedPeople } from './named-people.store.ts';
import { findOpened, type Opened } from './open-paper.ts';
import { withoutNames } from './public-version.rules.ts';
import type { SectionTexts } from './sections.model.ts';
import type { PaperAsked, Subject, SubjectFound } from './subject.model.ts';

/** What only people know of a case; what is left out is what has been kept, or comes from the templates and the register. */
export interface PaperWritten {
  readonly texts?: SectionTexts;
  /** The parts that are to be as in the template, whatever is kept. */
  readonly back?: readonly string[];
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly author?: string;
  readonly chair?: string;
  readonly adjuster?: string;
  readonly isPublic?: boolean;
}

type Refused = Extract<SubjectFound, { ok: false }>;

export type ComposedPaper = { readonly ok: true; readonly paper: Paper; readonly date: string } | Refused;

/**
 * A paper as data, with what somebody has written for it, or else what has been kept. Whoever may know of what it is
 * about may have it; words of their own are refused where they would alter what another has said or decided.
 */
export async function composePaper(
  context: RequestContext,
  asked: PaperAsked,
  written: PaperWritten,
): Promise<ComposedPaper> {
  const found = await findSubject(context, asked);
  if (!found.ok) return found;
  const { subject } = found;
  const { isPublic = false, back = [] } = written;
  const opened = await findOpened(context, asked, subject);
  const date = written.date ?? opened.date;
  const own = ownTexts(asked.kind, written.texts ?? {}, back);
  if (altersWhatIsNotTheirs(subject, opened, written, own)) return { ok: false, refusal: 'forbidden' };
  const paper = subject.compose({
    language: asked.language,
    organisation: asked.organisation,
    date,
    today: swedishDay(context.now()),
    texts: { ...opened.templates(date), ...ownTexts(asked.kind, opened.own, back), ...own },
    isPublic,
    author: written.author ?? opened.author,
    chair: written.chair ?? opened.chair,
    adjuster: written.adjuster ?? opened.adjuster,
  });
  return { ok: true, paper: isPublic ? await nameless(context, paper) : paper, date };
}

/** A decided answer keeps its words and its day; what is another authority's keeps everything. */
function altersWhatIsNotTheirs(
  { rights }: Subject,
  opened: Opened,
  { date, author, chair, adjuster, back = [] }: PaperWritten,
  own: SectionTexts,
): boolean {
  const stands = { ...opened.templates(), ...opened.own };
  const isReworded = differs(own, stands) || back.length > 0 || (date ?? opened.date) !== opened.date;
  if (rights.isFixed && isReworded) return true;
  const isSigned = [author, chair, adjuster].some((name) => name !== undefined && name !== '');
  return !rights.mayAlter && (isReworded || isSigned);
}

/** Without the name of anybody who works here or has done so. */
export async function nameless(context: RequestContext, paper: Paper): Promise<Paper> {
  const people = await inRequest(context, (transaction) =>
    findNamedPeople(transaction, context.requester.organisationId, JSON.stringify(paper)),
  );
  return withoutNames(paper, people, texts[paper.language].papers.official);
}
