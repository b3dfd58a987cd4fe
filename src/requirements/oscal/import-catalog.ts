import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../../identity/index.ts';
import type { Refused } from '../../shared/changed.ts';
import { refuse } from '../../shared/changed.ts';
import { cleanedLine, type FormFault } from '../../shared/entry.ts';
import { type Changed, insertWith } from '../adopt-guideline.ts';
import { builtInRequirements } from '../built-in/built-in.ts';
import { knownAgain } from '../draft.rules.ts';
import { keepsGuideline } from '../guideline.policy.ts';
import { findGuidelines, findVersions, insertDraft } from '../guideline.store.ts';
import type { Fault } from '../guideline-faults.model.ts';
import type { NewRequirement } from '../guideline-list.model.ts';
import { holdGuideline } from '../hold-guideline.ts';
import type { RequirementLevel } from '../requirement.model.ts';
import { findRequirements, insertRequirements } from '../requirement.store.ts';
import type { CatalogFault, ReadRequirement } from './catalog.model.ts';
import { readCatalog } from './read-catalog.ts';

export interface CatalogImport {
  readonly text: string;
  /** The guideline whose next version it becomes; null for a new one. */
  readonly guidelineId: string | null;
  /** For a new guideline; empty: as the catalogue is called. */
  readonly title: string;
  /** What a guideline is called where neither says. */
  readonly untitled: string;
  readonly defaultLevel: RequirementLevel;
}

export type ImportResult =
  | { readonly ok: true; readonly id: string; readonly requirements: number }
  | Refused<Fault | FormFault>
  | { readonly ok: false; readonly fault: CatalogFault | 'draftThere' };

/** Takes an OSCAL catalogue in as a draft, for a person to look through and put in force. */
export async function importCatalog(context: RequestContext, input: CatalogImport): Promise<ImportResult> {
  if (!keepsGuideline(context.requester)) return refuse('forbidden');
  const read = readCatalog(input.text, input.defaultLevel);
  if (!read.ok) return read;
  const { title: ofFile, requirements } = read;
  const saved: Changed<{ readonly id: string }> = await changing(context, async (change) => {
    const { transaction, organisationId, requester } = change;
    let id = input.guidelineId;
    if (id === null) {
      const title = await freeTitle();
      const facts = { title, source: 'own', municipalityBodyId: null, centralItBodyId: null } as const;
      id = await insertWith(
        change,
        facts,
        requirements.map((row) => ({ ...newRow(row), id: randomUUID() })),
      );
    } else {
      const held = await holdGuideline(change, id);
      if (!held.ok) return held;
      const { inForce, draft } = held.guideline;
      if (draft !== null) return refuse({ invalid: [{ field: 'target', code: 'draftThere' }] });
      const versions = await findVersions(transaction, organisationId, id);
      const number = (versions[0]?.number ?? 0) + 1;
      const earlier =
        inForce === null ? [] : await findRequirements(transaction, organisationId, id, inForce);
      const known = knownAgain(earlier, requirements);
      await insertDraft(transaction, organisationId, {
        guidelineId: id,
        number,
        madeBy: requester.personId,
        madeAt: change.now(),
      });
      const rows = requirements.map((row, index): NewRequirement => {
        const own = known[index];
        // Mappings are the requirement's in every version: a draft does not change them.
        return own ? { ...newRow(row), id: own, iso: [], act: [] } : { ...newRow(row), id: randomUUID() };
      });
      await insertRequirements(transaction, organisationId, { guidelineId: id, number }, rows);
    }
    await change.record({
      noun: 'guideline',
      nounId: id,
      verb: 'importCatalog',
      before: null,
      after: { title: ofFile, requirements: requirements.length },
    });
    return { ok: true, id };

    /** A title that no other guideline has. */
    async function freeTitle(): Promise<string> {
      const wanted = cleanedLine(input.title).slice(0, 200) || ofFile || input.untitled;
      const taken = new Set((await findGuidelines(transaction, organisationId)).map(({ title }) => title));
      if (!taken.has(wanted)) return wanted;
      const numbered = (number: number) => `${wanted.slice(0, 190)} (${number})`;
      let number = 2;
      while (taken.has(numbered(number))) number += 1;
      return numbered(number);
    }
  });
  if (saved.ok) return { ok: true, id: saved.id, requirements: requirements.length };
  const isDraftThere =
    typeof saved.refusal === 'object' && saved.refusal.invalid.some(({ code }) => code === 'draftThere');
  return isDraftThere ? { ok: false, fault: 'draftThere' } : saved;
}

const builtInKeys = new Set(builtInRequirements.map(({ key }) => key));

/** Which built-in requirement it is like is taken from the file only where there is one. */
const newRow = (row: ReadRequirement): Omit<NewRequirement, 'id'> => ({
  ...row,
  builtInKey: row.builtInKey && builtInKeys.has(row.builtInKey) ? row.builtInKey : null,
});
