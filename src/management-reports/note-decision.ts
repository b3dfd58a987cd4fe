import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdReport } from './held.ts';
import { updateReport } from './management-report.store.ts';
import { type Changed, faults, reportNoun } from './report-faults.model.ts';
import { type ReportDecision, reportDecision } from './report-input.model.ts';

/** Notes when those who received an issued report dealt with it, and where it stands in their minutes. Once. */
export function noteReportDecision(
  context: RequestContext,
  id: string,
  input: ReportDecision,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdReport(change, id, 'noteDecision');
    if (!held.ok) return held;
    const parsed = parseChange(reportDecision, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...after } = parsed.value;
    const { report } = held;
    if (version !== report.version) return refuse('stale');
    if (after.decidedOn > swedishDay(change.now())) return refuseField('decidedOn', 'inFuture');
    if (report.issuedAt && after.decidedOn < swedishDay(report.issuedAt)) {
      return refuseField('decidedOn', 'dayNotAfter');
    }
    await updateReport(change.transaction, change.organisationId, id, after);
    const before = { decidedOn: null, minuteItem: null };
    await change.record({ noun: reportNoun, nounId: id, verb: 'noteDecision', before, after });
    return { ok: true };
  });
}
