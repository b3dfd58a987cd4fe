import { listRecommendations } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import { listDocuments } from '../documents/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import { type RequirementRow, wordingOf } from '../requirements/guideline-list.model.ts';
import {
  addRequirement,
  adoptGuideline,
  beginDraft,
  changeGuideline,
  changeRequirement,
  findRequirementsToLink,
  leaveOutRequirement,
  linkRecommendation,
  listGuidelines,
  putInForce,
  showDraft,
} from '../requirements/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import { type Adaptation, adopted, firstChanges, nextChanges } from './guideline.tables.ts';
import type { TimedStep } from './in-order.ts';
import type { Ids } from './people-and-bodies.ts';
import type { Day } from './tables.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/**
 * The municipality's guideline: adopted as it is two years ago, adapted once since, with a draft of the next version
 * under way, and linked with what the auditors have recommended. Every step is the security officer's.
 */
export function stepsOfGuideline(world: World, ids: Ids, calendar: Calendar): TimedStep[] {
  let id = '';
  const step = (day: Day, minute: number, take: (officer: RequestContext) => Promise<void>): TimedStep => {
    const at = calendar.momentOf(day, minute);
    return {
      at,
      async take() {
        const officer = await findRequester(world, world.organisationId, ids.people.tervaniemi);
        if (officer) await take({ ...world, requester: officer.requester, now: () => at });
      },
    };
  };
  const adapt = (changes: readonly Adaptation[], day: Day) => [
    step(day, 0, async (at) => void done(await beginDraft(at, id))),
    ...changes.map((change, index) => step(day, 5 + index * 7, (at) => adaptOne(at, id, change))),
  ];
  return [
    step(adopted.day, 0, async (at) => {
      const result = await adoptGuideline(at, {
        title: adopted.title,
        inForceFrom: calendar.dateOf(adopted.day),
        municipalityBodyId: ids.bodies.executiveOffice,
        centralItBodyId: ids.bodies.centralIt,
      });
      id = done(result).id;
    }),
    ...adapt(firstChanges.changes, firstChanges.day),
    step(firstChanges.inForce, 0, async (at) => {
      const { version } = await draftOf(at, id);
      const { inForce, note } = firstChanges;
      done(await putInForce(at, id, { inForceFrom: calendar.dateOf(inForce), note, version }));
    }),
    ...adapt(nextChanges.changes, nextChanges.day),
    step(nextChanges.day, 200, linkLikely),
    step(nextChanges.day, 210, (at) => standsIn(at, id)),
  ];
}

/** The guideline stands in the governing document of the same name. */
async function standsIn(at: RequestContext, id: string): Promise<void> {
  const { title } = adopted;
  const documents = await listDocuments(at, parseDocumentFilter({ q: title, kind: 'guideline' }));
  const { guidelines } = await listGuidelines(at);
  const guideline = guidelines.find((each) => each.id === id);
  if (!guideline) throw new Error('The guideline of the example is not there');
  const { municipalityBodyId, centralItBodyId, version } = guideline;
  const documentId = documents?.rows[0]?.id ?? null;
  done(await changeGuideline(at, id, { title, municipalityBodyId, centralItBodyId, documentId, version }));
}

async function draftOf(at: RequestContext, id: string) {
  const draft = await showDraft(at, id);
  if (!draft) throw new Error('The guideline of the example has no draft');
  return { version: draft.version.version, rows: draft.rows.flatMap(({ after }) => after ?? []) };
}

async function adaptOne(at: RequestContext, id: string, change: Adaptation): Promise<void> {
  const { key, does, ...facts } = change;
  const { rows } = await draftOf(at, id);
  const row: RequirementRow | undefined = rows.find(({ builtInKey }) => builtInKey === key);
  if (!row) throw new Error(`The example adapts ${key}, which is not there`);
  const { version } = row;
  if (does === 'leaveOut') done(await leaveOutRequirement(at, id, row.id, { version }));
  else if (does === 'add') {
    const wording = { ...wordingOf(row), textEn: null, ...facts };
    done(await addRequirement(at, id, { ...wording, after: row.id }));
  } else done(await changeRequirement(at, id, row.id, { ...wordingOf(row), ...facts, version }));
}

/** What audits about security recommend is linked with the requirement that its words are nearest to. */
async function linkLikely(officer: RequestContext): Promise<void> {
  const { rows } = await listRecommendations(officer, parseRegisterFilter({ size: 20 }));
  for (const { id } of rows) {
    const [likeliest] = (await findRequirementsToLink(officer, id, ''))?.choices ?? [];
    if (likeliest) done(await linkRecommendation(officer, likeliest.id, id));
  }
}
