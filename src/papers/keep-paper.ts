import { z } from 'zod';
import { changing, type RequestContext } from '../identity/index.ts';
import { type Changed, parseChange, refuse } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';
import { findSubject } from './find-subject.ts';
import { differs, keptOf, ownTexts } from './kept-paper.rules.ts';
import { saveKeptPaper } from './kept-paper.store.ts';
import { keyOf, type Opened, openIn } from './open-paper.ts';
import { type PaperEntry, paperEntry } from './paper-input.model.ts';
import { holdResponse } from './response-data.store.ts';
import type { PaperAsked, Subject } from './subject.model.ts';

/** `back`: the parts that are to be as in the template. `version`: of what was kept when it was opened; 0 for nothing. */
const keptEntry = paperEntry.extend({
  back: z.array(z.string().max(40)).max(20).default([]),
  version: z.int().nonnegative(),
});
type KeptEntry = z.output<typeof keptEntry>;

type PaperKept = Changed<{ readonly version: number }>;

/** Keeps what somebody has filled in for one paper, for those who may keep its texts. */
export async function keepPaper(
  context: RequestContext,
  asked: PaperAsked,
  input: unknown,
): Promise<PaperKept> {
  const found = await findSubject(context, asked);
  // What is too large to be printed is too large to be written for.
  if (!found.ok) return refuse(found.refusal === 'tooMany' ? 'forbidden' : found.refusal);
  const { subject } = found;
  const { rights } = subject;
  return changing<{ readonly version: number }, FormFault>(context, async (change) => {
    const { transaction, organisationId, requester, author, record } = change;
    if (!rights.keeps) return refuse('forbidden');
    const parsed = parseChange(keptEntry, input, []);
    if (!parsed.ok) return parsed;
    if (subject.response && !(await holdResponse(transaction, organisationId, subject.response))) {
      return refuse('stale');
    }
    const opened = await openIn(transaction, organisationId, asked, subject);
    const version = opened.kept?.version ?? 0;
    if (version !== parsed.value.version) return refuse('stale');
    if (rights.isFixed && isReworded(asked, opened, parsed.value)) return refuse('forbidden');
    const entry = entryOf(asked, subject, opened, parsed.value);
    const key = keyOf(asked, subject);
    const kept = { entry, version: version + 1, keptBy: requester.personId, keptAt: author.at };
    if (!(await saveKeptPaper(transaction, organisationId, key, kept))) return refuse('stale');
    await record({
      noun: 'keptPaper',
      // The register as a whole has no id of its own.
      nounId: asked.of === 'register' ? organisationId : asked.id,
      verb: 'keep',
      before: opened.kept && { ...key, ...opened.kept.entry },
      after: { ...key, ...entry },
    });
    return { ok: true, version: kept.version };
  });
}

/** The words and the day of a decided answer are no longer anybody's to change: only who signs it is. */
function isReworded({ kind }: PaperAsked, opened: Opened, { texts, back, date }: KeptEntry): boolean {
  const stands = { ...opened.templates(), ...opened.own };
  return (
    differs(ownTexts(kind, texts, []), stands) || back.length > 0 || (date ?? opened.date) !== opened.date
  );
}

function entryOf(
  { kind }: PaperAsked,
  { rights, date }: Subject,
  opened: Opened,
  wanted: KeptEntry,
): PaperEntry {
  const { back, texts: written, date: day, author, chair, adjuster, isPublic } = wanted;
  const entry = { texts: written, date: day, author, chair, adjuster, isPublic };
  if (!rights.isFixed) {
    const texts = [opened.templates(), opened.templates(entry.date ?? date)];
    return keptOf(kind, entry, back, { texts, date });
  }
  // Kept before the decision, they stand as they were.
  const { texts = {}, date: was = null } = opened.kept?.entry ?? {};
  return { ...entry, texts, date: was, isPublic: false };
}
