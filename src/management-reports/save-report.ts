import { changing, type RequestContext } from '../identity/index.ts';
import { fillTemplates } from '../papers/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdReport } from './held.ts';
import type { ManagementReport } from './management-report.model.ts';
import { keptTexts, periodFault } from './management-report.rules.ts';
import { updateReport } from './management-report.store.ts';
import { type Changed, faults, reportNoun } from './report-faults.model.ts';
import { type ReportChange, reportChange } from './report-input.model.ts';
import { type AskedReport, templatesAsked } from './report-templates.ts';

/** Keeps what the officer has written in a draft: texts, marks, the period and the registry number. */
export function saveReport(
  context: RequestContext,
  { id, organisation }: AskedReport,
  input: ReportChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdReport(change, id, 'save');
    if (!held.ok) return held;
    const { report } = held;
    const parsed = parseChange(reportChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, since, until, registryNumber } = parsed.value;
    if (version !== report.version) return refuse('stale');
    const today = swedishDay(now());
    const period = { since: since ?? report.since, until: until ?? report.until };
    const fault = periodFault(period, today);
    if (fault) return refuse({ invalid: [fault] });
    // What was shown in the form was filled in for the period as it stood then.
    const templates = await fillTemplates(transaction, organisationId, templatesAsked(report, organisation));
    const texts = keptTexts(report, parsed.value, templates, { today, by: requester.personId });
    // As kept, in the order of the parts: the database has an order of its own.
    const none = { texts: {}, provisions: {} };
    const before = {
      ...report,
      texts: keptTexts(report, none, templates, { today, by: requester.personId }),
    };
    const changed = differences<Partial<ManagementReport>>(before, {
      ...period,
      ...(registryNumber === undefined ? {} : { registryNumber }),
      texts,
    });
    if (!changed) return { ok: true };
    await updateReport(transaction, organisationId, id, changed.after as Pick<ManagementReport, 'texts'>);
    await change.record({ noun: reportNoun, nounId: id, verb: 'save', ...changed });
    return { ok: true };
  });
}
