import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type ChapterStep, findChapterSteps } from './assessment.store.ts';
import { type ChapterName, chaptersOf } from './chapters.rules.ts';
import { type DraftRow, type DraftStep, findDraftSteps, findDrafts } from './draft.store.ts';
import { findSitting, type Sitting } from './held-sitting.ts';
import { concernOf } from './inheritance.rules.ts';
import type { Asked } from './requirement-in-force.store.ts';
import { type Progress, stampOf } from './sitting.rules.ts';
import { type Counts, countsOf } from './standing.rules.ts';
import { type InheritedRow, loadUnitStanding, type OwnRow } from './unit-standing.ts';

/** A chapter in a sitting: how far it has come, and what is met there by others. */
export interface SittingChapter extends ChapterName, Progress {
  readonly inherited: Counts;
}

export interface SittingShown extends Sitting {
  readonly today: string;
  /** Whether the requester may go on with it. */
  readonly mayAnswer: boolean;
  /** Those where the unit answers something or sets a step; the others are met for it by others. */
  readonly chapters: readonly SittingChapter[];
  readonly elsewhere: readonly SittingChapter[];
  /** What has no answer yet. */
  readonly left: readonly Asked[];
}

/** A self-assessment with how far it has come; undefined where there is none that the requester may know of. */
export function showSelfAssessment(context: RequestContext, id: string): Promise<SittingShown | undefined> {
  return inRequest(context, async (transaction) => {
    const { requester } = context;
    const { organisationId } = requester;
    const sitting = await findSitting({ transaction, organisationId, requester }, id);
    if (!sitting) return undefined;
    const { unit, asked, answers, state } = sitting;
    const today = swedishDay(context.now());
    const guideline = { ...sitting.guideline, ...asked };
    const { requirements, own, inherited } = await loadUnitStanding(transaction, organisationId, {
      guideline,
      unit,
      today,
    });
    const drafts = await findDrafts(transaction, organisationId, id);
    const steps = await findDraftSteps(transaction, organisationId, id);
    const answered = new Set(drafts.map(({ requirementId }) => requirementId));
    const all = chaptersOf(requirements).map((name): SittingChapter & { isOwn: boolean } => {
      const { chapter } = name;
      const here = own.filter(({ requirement }) => requirement.chapter === chapter);
      return {
        ...name,
        isOwn: requirements.some((each) => each.chapter === chapter && each.level === unit.level),
        all: here.length,
        answered: here.filter(({ requirement }) => answered.has(requirement.id)).length,
        step: steps.find((each) => each.chapter === chapter)?.maturity ?? null,
        inherited: countsOf(
          inherited.filter(({ requirement }) => requirement.chapter === chapter).map(({ figure }) => figure),
        ),
      };
    });
    return {
      ...sitting,
      today,
      mayAnswer: mayWrite(requester) && answers && state === 'underWay',
      chapters: all.filter(({ isOwn }) => isOwn),
      elsewhere: all.filter(({ isOwn }) => !isOwn),
      left: own.map(({ requirement }) => requirement).filter(({ id: each }) => !answered.has(each)),
    };
  });
}

/** A requirement to answer: what was said last time, and what has been said in this sitting. */
export interface SittingRow extends OwnRow {
  readonly draft: DraftRow | null;
}

export interface SittingChapterShown extends Sitting {
  readonly today: string;
  readonly mayAnswer: boolean;
  readonly name: ChapterName;
  readonly stamp: string;
  readonly rows: readonly SittingRow[];
  readonly principles: readonly Asked[];
  readonly inherited: readonly InheritedRow[];
  readonly step: DraftStep | null;
  readonly lastStep: ChapterStep | null;
  readonly before: ChapterName | null;
  readonly after: ChapterName | null;
}

/** One chapter of a sitting with everything that it takes to answer it. Eleven statements. */
export function showChapter(
  context: RequestContext,
  id: string,
  chapter: string,
): Promise<SittingChapterShown | undefined> {
  return inRequest(context, async (transaction) => {
    const { requester } = context;
    const { organisationId } = requester;
    const sitting = await findSitting({ transaction, organisationId, requester }, id);
    if (!sitting) return undefined;
    const { unit, asked, answers, state } = sitting;
    const today = swedishDay(context.now());
    const guideline = { ...sitting.guideline, ...asked };
    const standing = await loadUnitStanding(transaction, organisationId, { guideline, unit, today });
    const own = chaptersOf(standing.requirements.filter(({ level }) => level === unit.level));
    const index = own.findIndex((each) => each.chapter === chapter);
    const name = own[index];
    if (!name) return undefined;
    const isHere = ({ requirement }: { requirement: Asked }) => requirement.chapter === chapter;
    const drafts = await findDrafts(transaction, organisationId, id);
    const step = (await findDraftSteps(transaction, organisationId, id)).find(
      (each) => each.chapter === chapter,
    );
    const steps = await findChapterSteps(transaction, organisationId, {
      ...unit,
      guidelineId: asked.guidelineId,
    });
    const rows = standing.own.filter(isHere).map((row) => ({
      ...row,
      draft: drafts.find(({ requirementId }) => requirementId === row.requirement.id) ?? null,
    }));
    return {
      ...sitting,
      today,
      mayAnswer: mayWrite(requester) && answers && state === 'underWay',
      name,
      stamp: stampOf(
        rows.flatMap(({ draft }) => draft ?? []),
        step,
      ),
      rows,
      principles: standing.requirements.filter(
        (each) => each.chapter === chapter && each.kind === 'principle' && isContextFor(unit, each),
      ),
      inherited: standing.inherited.filter(isHere),
      step: step ?? null,
      lastStep: steps.find((each) => each.chapter === chapter) ?? null,
      before: own[index - 1] ?? null,
      after: own[index + 1] ?? null,
    };
  });
}

/** A principle that is said to this unit's level or to one above it. */
const isContextFor = (unit: Sitting['unit'], { level, fromClass }: Asked): boolean =>
  concernOf(unit, { kind: 'measure', level, fromClass }) !== 'none';
