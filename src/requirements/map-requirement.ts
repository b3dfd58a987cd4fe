import { changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { isId } from '../shared/entry.ts';
import type { Changed } from './adopt-guideline.ts';
import { annexANumbers } from './built-in/annex-a.model.ts';
import { keepsGuideline, readsDrafts, readsGuideline } from './guideline.policy.ts';
import { findGuideline } from './guideline.store.ts';
import { faults } from './guideline-faults.model.ts';
import { actNumbers, type MappingInput, mappingInput } from './guideline-input.model.ts';
import type { GuidelineStanding, RequirementRow } from './guideline-list.model.ts';
import type { MappingScheme } from './requirement.model.ts';
import { findRequirements, findWordings, saveMappings } from './requirement.store.ts';

/** Says which numbers a requirement answers to. It holds for every version: the requirement is one and the same. */
export function mapRequirement(context: RequestContext, id: string, input: MappingInput): Promise<Changed> {
  return changing(context, async ({ transaction, organisationId, requester, record }) => {
    const wordings =
      isId(id) && readsGuideline(requester) ? await findWordings(transaction, organisationId, id) : [];
    const isKnown = wordings.some(({ state }) => state !== 'draft' || readsDrafts(requester));
    const [row] = wordings;
    if (!row || !isKnown) return refuse('notFound');
    if (!keepsGuideline(requester)) return refuse('forbidden');
    const parsed = parseChange(mappingInput, input, faults);
    if (!parsed.ok) return parsed;
    const changed = differences({ iso: row.iso, act: row.act }, parsed.value);
    if (!changed) return { ok: true };
    await saveMappings(transaction, organisationId, { id, ...parsed.value });
    await record({ noun: 'requirement', nounId: id, verb: 'map', ...changed });
    return { ok: true };
  });
}

export interface MappingShown {
  readonly guideline: GuidelineStanding;
  readonly scheme: MappingScheme;
  /** Every number of the scheme, in order, with the requirements in force that answer to it. */
  readonly lines: readonly { readonly reference: string; readonly requirements: readonly RequirementRow[] }[];
  /** Requirements that answer to none. */
  readonly unmapped: number;
  readonly mayKeep: boolean;
}

/** Which requirements of the version in force answer to each number of a scheme. */
export function showMapping(
  context: RequestContext,
  id: string,
  scheme: MappingScheme,
): Promise<MappingShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(id) || !readsGuideline(requester)) return undefined;
    const guideline = await findGuideline(transaction, organisationId, id);
    const number = guideline?.inForce ?? (readsDrafts(requester) ? guideline?.draft : null) ?? null;
    if (!guideline || number === null) return undefined;
    const rows = await findRequirements(transaction, organisationId, id, number);
    const of = (row: RequirementRow) => (scheme === 'iso27001' ? row.iso : row.act);
    const numbers = scheme === 'iso27001' ? annexANumbers : actNumbers;
    return {
      guideline,
      scheme,
      lines: numbers.map((reference) => ({
        reference,
        requirements: rows.filter((row) => of(row).includes(reference)),
      })),
      unmapped: rows.filter((row) => of(row).length === 0).length,
      mayKeep: mayWrite(requester) && keepsGuideline(requester),
    };
  });
}
