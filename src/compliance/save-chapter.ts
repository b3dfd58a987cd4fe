import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findChapterSteps } from './assessment.store.ts';
import type { DraftAnswer } from './compliance.model.ts';
import {
  type Changed,
  type ChapterInput,
  chapterInput,
  faults,
  faultsOfAnswer,
  selfAssessmentNoun,
} from './compliance-input.model.ts';
import {
  clearDrafts,
  type DraftRow,
  type DraftStep,
  findDraftSteps,
  findDrafts,
  saveDraftStep,
  saveDrafts,
} from './draft.store.ts';
import { holdSitting } from './held-sitting.ts';
import { dividedFor } from './inheritance.rules.ts';
import { findAsked } from './requirement-in-force.store.ts';
import { selfAssessmentWorkflow } from './self-assessment.rules.ts';
import { updateSelfAssessment } from './self-assessment.store.ts';
import { type GivenAnswer, stampOf, withLastTime } from './sitting.rules.ts';
import { findOwnStandings } from './standing.store.ts';

/**
 * Saves what has been answered of a chapter, to be gone on with another day. Told so where somebody else has saved in the
 * same chapter since it was seen. Thirteen statements at most, however many answers there are.
 */
export function saveChapter(
  context: RequestContext,
  id: string,
  chapter: string,
  input: ChapterInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdSitting(change, id);
    if (!held.ok) return held;
    const { unit, asked, state } = held;
    const requirements = await findAsked(transaction, organisationId, asked, chapter);
    if (requirements.length === 0) return refuse('notFound');
    const parsed = parseChange(chapterInput, input, faults);
    if (!parsed.ok) return parsed;
    if (!selfAssessmentWorkflow[state].save) return refuseField('seen', 'assessmentClosed');
    const { seen, answers, asLastTime } = parsed.value;

    const own = new Set(dividedFor(unit, requirements).own.map((each) => each.id));
    const drafts = (await findDrafts(transaction, organisationId, id)).filter((each) =>
      own.has(each.requirementId),
    );
    const step = (await findDraftSteps(transaction, organisationId, id)).find(
      (each) => each.chapter === chapter,
    );
    if (seen !== stampOf(drafts, step)) return refuse('stale');
    const outside = answers.findIndex(({ requirementId }) => !own.has(requirementId));
    if (outside >= 0) return refuseField(`answers.${outside}.requirementId`, 'notAskedOfUnit');

    const lastOf = new Map(
      (await findOwnStandings(transaction, organisationId, unit)).map((last) => [last.requirementId, last]),
    );
    const today = swedishDay(change.now());
    const filled = withLastTime(completed(answers, drafts, own, asLastTime), asLastTime, lastOf, today);
    const wrong = filled.flatMap((answer, index) =>
      faultsOfAnswer(answer, today).map(({ field, code }) => ({ field: `answers.${index}.${field}`, code })),
    );
    if (wrong.length > 0) return refuse({ invalid: wrong });

    const changed = filled.filter((answer) => isChanged(answer, draftOf(drafts, answer.requirementId)));
    const given = changed
      .filter(hasResult)
      .map((answer) => ({ ...answer, ...by(change), selfAssessmentId: id }));
    const taken = changed.filter((answer) => !hasResult(answer));
    await saveDrafts(transaction, organisationId, given);
    const takenIds = taken.map(({ requirementId }) => requirementId);
    await clearDrafts(transaction, organisationId, id, takenIds);
    const last = { ...unit, guidelineId: asked.guidelineId };
    const { maturity, maturityNote } = parsed.value;
    const isStepAsLastTime = asLastTime === 'all' && !step && (maturity ?? null) === null;
    const steps = await saveStep(change, id, chapter, step, {
      maturity: isStepAsLastTime ? await lastMaturity(change, last, chapter) : maturity,
      maturityNote,
    });
    if (changed.length === 0 && !steps) return { ok: true };
    await updateSelfAssessment(transaction, organisationId, id);
    await change.record({
      noun: selfAssessmentNoun,
      nounId: id,
      verb: 'saveChapter',
      before: {
        chapter,
        answers: changed.map((each) => plain(draftOf(drafts, each.requirementId))),
        ...steps?.before,
      },
      after: { chapter, answers: changed, ...steps?.after },
    });
    return { ok: true };
  });
}

const by = ({ requester, now }: Changing) => ({ by: requester.personId, at: now() });
const hasResult = (answer: GivenAnswer): answer is GivenAnswer & Pick<DraftAnswer, 'result'> =>
  answer.result !== null;
const draftOf = (drafts: readonly DraftRow[], id: string) =>
  drafts.find(({ requirementId }) => requirementId === id);
const plain = (draft: DraftRow | undefined) => {
  if (!draft) return null;
  const { requirementId, result, reason, validTo } = draft;
  return { requirementId, result, reason, validTo };
};

/** What was sent, and what `asLastTime` concerns beside it, as it is saved. */
function completed(
  answers: readonly GivenAnswer[],
  drafts: readonly DraftRow[],
  own: ReadonlySet<string>,
  asLastTime: 'all' | readonly string[],
): GivenAnswer[] {
  const sent = new Set(answers.map(({ requirementId }) => requirementId));
  const more = [...own].filter((id) => !sent.has(id) && (asLastTime === 'all' || asLastTime.includes(id)));
  return [
    ...answers,
    ...more.map(
      (requirementId) =>
        plain(draftOf(drafts, requirementId)) ?? { requirementId, result: null, reason: null, validTo: null },
    ),
  ];
}

function isChanged(answer: GivenAnswer, draft: DraftRow | undefined): boolean {
  if (!draft) return answer.result !== null;
  return answer.result !== draft.result || answer.reason !== draft.reason || answer.validTo !== draft.validTo;
}

async function lastMaturity(
  { transaction, organisationId }: Changing,
  of: Parameters<typeof findChapterSteps>[2],
  chapter: string,
): Promise<DraftStep['maturity'] | null> {
  const steps = await findChapterSteps(transaction, organisationId, of);
  return steps.find((each) => each.chapter === chapter)?.maturity ?? null;
}

/** What changed of the chapter's step; undefined where nothing did. */
async function saveStep(
  change: Changing,
  id: string,
  chapter: string,
  was: DraftStep | undefined,
  {
    maturity = was?.maturity ?? null,
    maturityNote = was?.note ?? null,
  }: Pick<ChapterInput, 'maturity' | 'maturityNote'>,
) {
  const isSame = maturity === (was?.maturity ?? null) && maturityNote === (was?.note ?? null);
  // A note alone belongs to no step yet.
  if (isSame || (maturity === null && !was)) return undefined;
  const row = {
    chapter,
    maturity: maturity as DraftStep['maturity'] | null,
    note: maturityNote,
    ...by(change),
  };
  await saveDraftStep(change.transaction, change.organisationId, id, row);
  return {
    before: { maturity: was?.maturity ?? null, maturityNote: was?.note ?? null },
    after: { maturity, maturityNote: maturity === null ? null : maturityNote },
  };
}
