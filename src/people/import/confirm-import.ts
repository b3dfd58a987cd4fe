import { randomUUID } from 'node:crypto';
import { type Change, recordChanges } from '../../change-log/index.ts';
import type { Transaction } from '../../database/index.ts';
import { authorOf, inRequest } from '../../identity/index.ts';
import { holdOrganisation } from '../../organisation/index.ts';
import { applyBodies } from './apply-bodies.ts';
import { applyPeople } from './apply-people.ts';
import { rowsLeftOut } from './faulty-rows.rules.ts';
import type { ShownPlan } from './import.model.ts';
import type { ImportContext } from './import-context.ts';
import { dropList } from './pending-file.ts';
import { type ListAsked, type ListRefused, planOf, readList, shownPlan } from './plan-import.ts';

export type ConfirmImportResult =
  | { readonly ok: true; readonly importId: string }
  | ListRefused
  /** Things have changed since the plan was shown; `plan` is what the list comes to now. Nothing was saved. */
  | { readonly ok: false; readonly refusal: 'otherPlan'; readonly plan: ShownPlan };

/** PostgreSQL takes 65,535 values in a statement; an entry of the change log has 8. */
const changesAtATime = 5_000;

/** Saves what a list comes to, if that is still what was shown: all of it, or nothing. */
export async function confirmImport(
  context: ImportContext,
  { fingerprint, ...asked }: ListAsked & { readonly fingerprint: string },
): Promise<ConfirmImportResult> {
  const list = await readList(context, asked);
  if (!list.ok) return list;
  const result = await inRequest(context, async (transaction): Promise<ConfirmImportResult> => {
    await holdOrganisation(transaction, context.requester.organisationId);
    const planned = await planOf(context, transaction, asked.kind, list.table);
    const plan = shownPlan(planned, list.table);
    if (plan.fingerprint !== fingerprint) return { ok: false, refusal: 'otherPlan', plan };
    const changes =
      planned.kind === 'people'
        ? await applyPeople(context, transaction, planned.plan.steps)
        : await applyBodies(context, transaction, planned.plan.steps);
    const importId = randomUUID();
    const after = { kind: asked.kind, sha256: asked.sha256, ...outcomesOf(plan) };
    await record(context, transaction, [
      ...changes,
      { noun: 'import', nounId: importId, verb: 'confirm', before: null, after },
    ]);
    return { ok: true, importId };
  });
  if (result.ok) await dropList(context, asked.sha256);
  return result;
}

async function record(context: ImportContext, transaction: Transaction, changes: readonly Change[]) {
  for (let start = 0; start < changes.length; start += changesAtATime)
    await recordChanges(transaction, authorOf(context), changes.slice(start, start + changesAtATime));
}

/** How many of each, for the page that tells what was done. */
function outcomesOf({ entries, problems }: ShownPlan) {
  const count = (wanted: string) => entries.filter(({ outcome }) => outcome === wanted).length;
  return {
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    problems: rowsLeftOut(problems),
  };
}
