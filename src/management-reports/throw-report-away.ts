import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { holdReport } from './held.ts';
import { updateReport } from './management-report.store.ts';
import { type Changed, faults, reportNoun } from './report-faults.model.ts';
import { reportStep } from './report-input.model.ts';

/** Takes a draft out of the list; what has been issued is never thrown away. */
export function throwReportAway(
  context: RequestContext,
  id: string,
  input: { readonly version: number },
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdReport(change, id, 'throwAway');
    if (!held.ok) return held;
    const parsed = parseChange(reportStep, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.report.version) return refuse('stale');
    const withdrawnAt = change.now();
    await updateReport(change.transaction, change.organisationId, id, { withdrawnAt });
    const { kind, since, until, texts } = held.report;
    const before = { kind, since, until, texts };
    await change.record({ noun: reportNoun, nounId: id, verb: 'throwAway', before, after: null });
    return { ok: true };
  });
}
