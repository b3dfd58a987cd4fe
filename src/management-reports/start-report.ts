import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { writesManagementReports } from './management-report.policy.ts';
import { periodFault, periodOf } from './management-report.rules.ts';
import { findLastUntil, insertReport } from './management-report.store.ts';
import { type Changed, faults, reportNoun } from './report-faults.model.ts';
import { type NewReport, newReport } from './report-input.model.ts';

/** Begins a report; days that are left out follow from the last one of its kind. */
export function startReport(
  context: RequestContext,
  input: NewReport,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId, requester, now } = change;
    if (!writesManagementReports(requester)) return refuse('forbidden');
    const parsed = parseChange(newReport, input, faults);
    if (!parsed.ok) return parsed;
    const { kind, language, registryNumber } = parsed.value;
    const today = swedishDay(now());
    const last = await findLastUntil(transaction, organisationId, kind);
    const period = periodOf(parsed.value, last, today);
    const fault = periodFault(period, today);
    if (fault) return refuse({ invalid: [fault] });
    const report = { id: randomUUID(), kind, language, ...period, registryNumber };
    await insertReport(transaction, organisationId, { ...report, madeBy: requester.personId });
    await change.record({ noun: reportNoun, nounId: report.id, verb: 'start', before: null, after: report });
    return { ok: true, id: report.id };
  });
}
