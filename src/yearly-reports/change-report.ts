import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import {
  type Changed as ChangedWith,
  parseChange,
  type Refused,
  refuse,
  refuseField,
} from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayNoteDecision, mayReadReport, mayWriteReport, writesReports } from './yearly-report.policy.ts';
import { type Fault, faultOf, faultOfDecision, faults, isDecided, isYear } from './yearly-report.rules.ts';
import {
  findReport,
  findReportedBodies,
  findReports,
  insertReport,
  type ReportFound,
  removeBodies,
  saveBody,
  updateReport,
} from './yearly-report.store.ts';
import {
  type DecisionInput,
  decisionInput,
  type NewReportInput,
  newReportInput,
  type ReportInput,
  reportInput,
  type Withdrawal,
  withdrawal,
} from './yearly-report-input.model.ts';

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

const noun = 'yearlyReport';
const nothing = { decision: null, decisionRemark: null, decidedOn: null, minuteItem: null } as const;

/** The auditors begin their report on a year. Until it is dated it is theirs alone. */
export function addReport(
  context: RequestContext,
  input: NewReportInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async ({ transaction, organisationId, requester, record, now }) => {
    if (!writesReports(requester)) return refuse('forbidden');
    const parsed = parseChange(newReportInput, input, faults);
    if (!parsed.ok) return parsed;
    const { companyId, year } = parsed.value;
    if (!isYear(year, swedishDay(now()))) return refuseField('year', 'notAYear');
    if (!mayWriteReport(requester, companyId)) return refuseField('companyId', 'unknownBody');
    await holdOrganisation(transaction, organisationId);
    const reports = await findReports(transaction, organisationId);
    if (reports.some((each) => each.year === year && each.companyId === companyId)) {
      return refuseField('year', 'reportThere');
    }
    const bodies = await findReportedBodies(transaction, organisationId, companyId);
    if (bodies.length === 0) return refuseField('companyId', 'unknownBody');
    const id = randomUUID();
    await insertReport(transaction, organisationId, {
      id,
      companyId,
      year,
      dated: null,
      registryNumber: null,
      statement: null,
      bodies: bodies.map((body) => ({ bodyId: body.id, advice: null, remark: null, ...nothing })),
    });
    await record({ noun, nounId: id, verb: 'add', before: null, after: { companyId, year } });
    return { ok: true, id };
  });
}

/** The auditors write their words: what they advise and remark of each body, and their statement. */
export function changeReport(context: RequestContext, id: string, input: ReportInput): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdReport(change, id);
    if (!held.ok) return held;
    const { report } = held;
    if (!mayWriteReport(change.requester, report.companyId)) return refuse('forbidden');
    const parsed = parseChange(reportInput, input, faults);
    if (!parsed.ok) return parsed;
    const { bodies, version, ...facts } = parsed.value;
    if (version !== report.version) return refuse('stale');
    if (isDecided(report)) return refuseField('statement', 'reportDecided');
    if (bodies.some(({ bodyId }) => report.bodies.every((each) => each.bodyId !== bodyId))) {
      return refuseField('bodies', 'unknownBody');
    }
    const fault = faultOf({ ...facts, bodies }, report.companyId !== null, swedishDay(change.now()));
    if (fault) return fault;
    const { transaction, organisationId } = change;
    await updateReport(transaction, organisationId, id, facts);
    for (const body of bodies) await saveBody(transaction, organisationId, id, body);
    const { dated, registryNumber, statement } = report;
    const before = report.bodies.map(({ bodyId, advice, remark }) => ({ bodyId, advice, remark }));
    await change.record({
      noun,
      nounId: id,
      verb: 'change',
      before: { dated, registryNumber, statement, bodies: before },
      after: { ...facts, bodies },
    });
    return { ok: true };
  });
}

/**
 * Takes back a mistake, with its reason in the history: a dated report becomes the auditors' own again, and a draft is
 * taken out, so that the year can be begun anew. What has been decided on stands.
 */
export function withdrawReport(context: RequestContext, id: string, input: Withdrawal): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdReport(change, id);
    if (!held.ok) return held;
    const { report } = held;
    if (!mayWriteReport(change.requester, report.companyId)) return refuse('forbidden');
    const parsed = parseChange(withdrawal, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== report.version) return refuse('stale');
    if (isDecided(report)) return refuseField('reason', 'reportDecided');
    const { transaction, organisationId } = change;
    const { reason } = parsed.value;
    const { dated, registryNumber, statement } = report;
    await updateReport(transaction, organisationId, id, { dated: null });
    if (dated === null) await removeBodies(transaction, organisationId, id);
    const bodies = report.bodies.map(({ bodyId, advice, remark }) => ({ bodyId, advice, remark }));
    await change.record({
      noun,
      nounId: id,
      verb: dated === null ? 'withdraw' : 'takeBack',
      before: dated === null ? { registryNumber, statement, bodies } : { dated },
      after: { reason },
    });
    return { ok: true };
  });
}

/** Notes what the council, or the company's general meeting, decided of a body. Never by the auditors. */
export function noteDecision(context: RequestContext, id: string, input: DecisionInput): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdReport(change, id);
    if (!held.ok) return held;
    const { report } = held;
    if (!mayNoteDecision(change.requester)) return refuse('forbidden');
    const parsed = parseChange(decisionInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, bodyId, ...decision } = parsed.value;
    const body = report.bodies.find((each) => each.bodyId === bodyId);
    if (!body) return refuseField('bodyId', 'unknownBody');
    if (version !== report.version) return refuse('stale');
    const fault = faultOfDecision(decision, report, swedishDay(change.now()));
    if (fault) return fault;
    const { transaction, organisationId } = change;
    await updateReport(transaction, organisationId, id, {});
    await saveBody(transaction, organisationId, id, { bodyId, ...decision });
    const { decision: was, decisionRemark, decidedOn, minuteItem } = body;
    await change.record({
      noun,
      nounId: id,
      verb: 'noteDecision',
      before: { bodyId, decision: was, decisionRemark, decidedOn, minuteItem },
      after: { bodyId, ...decision },
    });
    return { ok: true };
  });
}

async function holdReport(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
): Promise<{ readonly ok: true; readonly report: ReportFound } | Refused<Fault>> {
  const report = isId(id) ? await findReport(transaction, organisationId, id, { lock: true }) : undefined;
  if (!report || !mayReadReport(requester, report, swedishDay(now()))) return refuse('notFound');
  return { ok: true, report };
}
