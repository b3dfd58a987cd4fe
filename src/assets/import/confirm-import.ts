import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Change, findChanges } from '../../change-log/index.ts';
import { type Changing, changing, inRequest, type RequestContext } from '../../identity/index.ts';
import { dropExchange } from '../../list-exchange/index.ts';
import { holdOrganisation } from '../../organisation/index.ts';
import { isId } from '../../shared/entry.ts';
import type { Changed } from '../asset-faults.model.ts';
import { enterHoldings, recordMany } from '../enter-holdings.ts';
import { type HoldingKind, holdingKinds, holdingNoun } from '../holding.model.ts';
import { insertDependencies, insertTies, updateHolding } from '../holding.store.ts';
import type { ImportSteps, ShownPlan } from './import.model.ts';
import {
  type ImportContext,
  type ListAsked,
  type ListRefused,
  planOf,
  readList,
  shownPlan,
} from './plan-import.ts';

export type ConfirmResult =
  | { readonly ok: true; readonly importId: string }
  | ListRefused
  /** Things have changed since the plan was shown; `plan` is what the list comes to now. Nothing was saved. */
  | { readonly ok: false; readonly refusal: 'otherPlan'; readonly plan: ShownPlan };

const importNoun = 'assetImport';

/** Saves what a list comes to, if that is still what was shown: all of it, or nothing. */
export async function confirmHoldingImport(
  context: ImportContext,
  { fingerprint, ...asked }: ListAsked & { readonly fingerprint: string },
): Promise<ConfirmResult> {
  const list = await readList(context, asked);
  if (!list.ok) return list;
  const { of } = asked;
  let other: ShownPlan | undefined;
  const result = await changing(context, async (change): Promise<Changed<{ importId: string }>> => {
    await holdOrganisation(change.transaction, change.organisationId);
    const plan = await planOf(context, change.transaction, of, list.table);
    const shown = shownPlan(of, plan, list.table);
    if (shown.fingerprint !== fingerprint) {
      other = shown;
      return { ok: false, refusal: 'stale' } as const;
    }
    await applySteps(change, of, plan.steps);
    const importId = randomUUID();
    const count = (wanted: string) => shown.entries.filter(({ outcome }) => outcome === wanted).length;
    const after = {
      of,
      sha256: asked.sha256,
      added: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      problems: new Set(shown.problems.map(({ line }) => line)).size,
    };
    await change.record({ noun: importNoun, nounId: importId, verb: 'confirm', before: null, after });
    return { ok: true, importId } as const;
  });
  if (result.ok) {
    await dropExchange(context, asked.sha256);
    return result;
  }
  return other ? { ok: false, refusal: 'otherPlan', plan: other } : { ok: false, refusal: 'forbidden' };
}

/** Saves new ones, changes and ties. What is new gets its id now. */
async function applySteps(change: Changing, of: HoldingKind, { added, changed, ties }: ImportSteps) {
  const { transaction, organisationId } = change;
  const idOf = new Map(added.map(({ id }) => [id, randomUUID()]));
  const rows = added.map(({ id, facts }) => ({ ...facts, id: idOf.get(id) ?? '' }));
  await enterHoldings(change, of === 'asset' ? { assets: rows } : { systems: rows });
  for (const { id, after } of changed) await updateHolding(transaction, organisationId, { of, id }, after);
  const tied = ties.map((tie) => ({
    ...tie,
    id: idOf.get(tie.id) ?? tie.id,
    systemId: idOf.get(tie.systemId) ?? tie.systemId,
  }));
  if (of === 'asset') {
    const pairs = tied.map(({ id, systemId }) => ({ assetId: id, systemId }));
    await insertTies(transaction, organisationId, pairs);
  } else {
    const needs = tied.map(({ id, systemId }) => ({
      systemId: id,
      dependsOnId: systemId,
      kind: 'needs' as const,
      what: null,
    }));
    await insertDependencies(transaction, organisationId, needs);
  }
  const changes = changed.map(({ id, before, after }): Change => {
    return { noun: holdingNoun[of], nounId: id, verb: 'change', before, after };
  });
  const told = tied.flatMap(({ id, systemId, name, systemName }): Change[] =>
    of === 'asset'
      ? [
          { noun: holdingNoun.asset, nounId: id, verb: 'tie', before: null, after: { system: systemName } },
          { noun: holdingNoun.system, nounId: systemId, verb: 'tie', before: null, after: { asset: name } },
        ]
      : [
          {
            noun: holdingNoun.system,
            nounId: id,
            verb: 'depend',
            before: null,
            after: { needs: systemName },
          },
        ],
  );
  await recordMany(change, [...changes, ...told]);
}

const told = z.object({
  of: z.enum(holdingKinds),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  problems: z.int(),
});
/** What bringing a list in came to. */
export type ImportOutcome = z.output<typeof told>;

/** What was done, as the change log tells it, to who did it; null where there was no such import. */
export async function findHoldingImport(context: RequestContext, id: string): Promise<ImportOutcome | null> {
  if (!isId(id)) return null;
  const { organisationId, personId } = context.requester;
  const [change] = await inRequest(context, (transaction) =>
    findChanges(transaction, organisationId, { noun: importNoun, nounId: id }, 1),
  );
  const parsed = told.safeParse(change?.after);
  return parsed.success && change?.personId === personId ? parsed.data : null;
}
