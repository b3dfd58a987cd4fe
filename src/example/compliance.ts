import { createHash } from 'node:crypto';
import { addAction, changeActionState } from '../actions/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { ComplianceResult, Maturity } from '../compliance/compliance.model.ts';
import { selfAssessmentNoun } from '../compliance/compliance-input.model.ts';
import {
  checkRequirement,
  findUnitPage,
  findUnitRequirement,
  finishSelfAssessment,
  showSelfAssessment,
  startSelfAssessment,
  type UnitPage,
} from '../compliance/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import type { Calendar } from './calendar.ts';
import { type AnsweredChapter, insertAnswered } from './compliance.store.ts';
import {
  checks,
  type ExampleAssessments,
  type ExampleGapAction,
  type ExampleUnit,
  gapActions,
  reasons,
  selfAssessments,
} from './compliance.tables.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

interface Making {
  readonly organisationId: string;
  readonly as: ReadonlyMap<PersonKey, RequestContext>;
  readonly ids: Ids;
  readonly calendar: Calendar;
}

/** Self-assessments of several years, what is done about some gaps, and a sample check, through the use cases. */
export async function stepsOfCompliance(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const people = [...selfAssessments.map(({ by }) => by), ...gapActions.map(({ by }) => by), checks.by];
  const as = new Map<PersonKey, RequestContext>();
  for (const by of new Set<PersonKey>(people)) {
    const found = await findRequester(world, world.organisationId, ids.people[by]);
    if (found) as.set(by, { ...world, requester: found.requester });
  }
  const making = { organisationId: world.organisationId, as, ids, calendar };
  return [
    ...selfAssessments.flatMap((each) => stepsOfUnit(making, each)),
    ...gapActions.flatMap((each) => stepsOfAction(making, each)),
    ...checks.of.map(({ unit, met, found }) => checkStep(making, unit, met, found)),
  ];
}

function on({ as, calendar }: Making, by: PersonKey, day: number, minute: number) {
  const context = as.get(by);
  if (!context) throw new Error(`The example has no role for ${by}`);
  const at = calendar.momentOf(day, minute);
  return { at, context: { ...context, now: () => at } };
}

/** Systems are known by their names; their ids are made when they are entered. */
async function keyOf({ ids }: Making, context: RequestContext, unit: ExampleUnit): Promise<string> {
  if (typeof unit === 'string') return unit;
  if ('body' in unit) return ids.bodies[unit.body];
  const bodies = [ids.bodies.socialServices, ids.bodies.careServices, ids.bodies.schools];
  for (const body of bodies) {
    const page = await findUnitPage(context, body);
    const system = page?.systems.first.find(({ unit: { name } }) => name === unit.system);
    if (system) return system.unit.key;
  }
  throw new Error(`The example has no system ${unit.system}`);
}

function stepsOfUnit(making: Making, each: ExampleAssessments): TimedStep[] {
  const { unit, by, from, gain, finished, open } = each;
  const days = [...finished, ...(open === undefined ? [] : [open])];
  return days.map((day, round) => {
    const { at, context } = on(making, by, day, 40);
    const isOpen = day === open;
    const met = from + gain * round;
    return {
      at,
      take: async () => {
        const key = await keyOf(making, context, unit);
        const today = making.calendar.dateOf(day);
        const { id } = done(await startSelfAssessment(context, key, { year: Number(today.slice(0, 4)) }));
        const shown = await showSelfAssessment(context, id);
        const chapters = shown?.chapters ?? [];
        const answered = isOpen ? chapters.slice(0, Math.floor(chapters.length / 2)) : chapters;
        const page = await findUnitPage(context, key);
        if (!page) throw new Error('The example has no such unit');
        const chaptersOf = answered.map(({ chapter }) => answersOf({ page, chapter, met, today }));
        await saveAnswered(making, context, id, chaptersOf);
        if (isOpen) return;
        const version = (await showSelfAssessment(context, id))?.selfAssessment.version ?? 0;
        done(await finishSelfAssessment(context, id, { version }));
      },
    };
  });
}

interface Answering {
  readonly page: UnitPage;
  readonly chapter: string;
  readonly met: number;
  readonly today: string;
}

function answersOf({ page, chapter, met, today }: Answering): AnsweredChapter {
  const { name } = page.unit;
  const asked = page.own.filter(({ requirement }) => requirement.chapter === chapter);
  const answers = asked.flatMap(({ requirement }, index) => {
    const lot = lotOf(`${name} ${requirement.ref} ${requirement.text}`);
    if (lot > 0.95) return [];
    const result = resultOf(lot, met);
    const told = reasons[result];
    const validTo = result === 'met' && index % 4 === 3 ? dayAfter(today, 365) : null;
    return [{ requirementId: requirement.id, result, reason: told[index % told.length] ?? null, validTo }];
  });
  const step = Math.min(4, Math.round(met * 4 + lotOf(`${name} ${chapter}`) * 2 - 0.5));
  return { chapter, answers, maturity: step as Maturity };
}

/** All chapters at once: through the use case, one by one, they were most of what loading the example did. */
function saveAnswered(
  { organisationId }: Making,
  context: RequestContext,
  id: string,
  answered: readonly AnsweredChapter[],
): Promise<void> {
  const { personId } = context.requester;
  const at = context.now();
  return context.database.inOrganisation(organisationId, async (transaction) => {
    await insertAnswered(transaction, { organisationId, selfAssessmentId: id, by: personId, at }, answered);
    const changes = answered.map(({ chapter, answers, maturity }) => ({
      noun: selfAssessmentNoun,
      nounId: id,
      verb: 'saveChapter',
      before: { chapter, answers: answers.map(() => null), maturity: null, maturityNote: null },
      after: { chapter, answers, maturity, maturityNote: null },
    }));
    await recordChanges(transaction, { organisationId, at, actor: 'person', personId }, changes);
  });
}

/** The same lot, 0–1, for the same words: what was met one year is met the next. */
function lotOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}

function resultOf(lot: number, met: number): ComplianceResult {
  if (lot < met) return 'met';
  if (lot > 0.91) return 'notApplicable';
  return lot < met + 0.28 ? 'partly' : 'notMet';
}

/** The gaps of a unit in the guideline's order. */
async function rowsOf(
  making: Making,
  context: RequestContext,
  unit: ExampleUnit,
  figures: readonly string[],
) {
  const page = await findUnitPage(context, await keyOf(making, context, unit));
  if (!page) throw new Error('The example has no such unit');
  return { page, rows: page.own.filter(({ figure }) => figures.includes(figure)) };
}

function stepsOfAction(making: Making, action: ExampleGapAction): TimedStep[] {
  const { unit, by, gap, title, owner, day, due, begun, done: completed } = action;
  const { calendar, ids } = making;
  let made = { id: '', version: 1 };
  const steps = [
    {
      ...on(making, by, day, 90),
      take: async (context: RequestContext) => {
        const { page, rows } = await rowsOf(making, context, unit, ['partly', 'notMet']);
        const row = rows[gap];
        if (!row) throw new Error('The example has no such gap');
        const { id } = done(
          await addAction(context, {
            title,
            bodyId: page.unit.bodyId,
            dueOn: calendar.dateOf(due),
            ownerPersonId: ids.people[owner],
            of: [{ noun: 'requirement', nounId: row.requirement.id }],
          }),
        );
        made = { id, version: 1 };
      },
    },
  ];
  const change = (at: number, command: 'start' | 'complete') => ({
    ...on(making, by, at, 120),
    take: async (context: RequestContext) => {
      const completedOn = command === 'complete' ? calendar.dateOf(at) : null;
      done(await changeActionState(context, made.id, { version: made.version, command, completedOn }));
      made = { ...made, version: made.version + 1 };
    },
  });
  const all = [
    ...steps,
    ...(begun === undefined ? [] : [change(begun, 'start')]),
    ...(completed === undefined ? [] : [change(completed, 'complete')]),
  ];
  return all.map(({ at, context, take }) => ({ at, take: () => take(context) }));
}

function checkStep(making: Making, unit: ExampleUnit, met: number, found: 'partly' | 'notMet'): TimedStep {
  const { at, context } = on(making, checks.by, checks.day, 200);
  return {
    at,
    take: async () => {
      const { page, rows } = await rowsOf(making, context, unit, ['met']);
      for (const [index, { requirement }] of rows.slice(0, met).entries()) {
        const result = index === 0 ? found : 'met';
        const seen = (await findUnitRequirementOf(context, page.unit.key, requirement.id)) ?? null;
        const reason = index === 0 ? checks.reason : null;
        done(await checkRequirement(context, page.unit.key, requirement.id, { result, reason, seen }));
      }
    },
  };
}

async function findUnitRequirementOf(context: RequestContext, key: string, requirementId: string) {
  return (await findUnitRequirement(context, key, requirementId))?.history[0]?.id;
}
