import { layAuditedBy } from '../audits/register/register.policy.ts';
import { findChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayNoteDecision, mayReadReport, mayWriteReport } from './yearly-report.policy.ts';
import { isDecided } from './yearly-report.rules.ts';
import { findReport, findReportedBodies, findReports, type ReportFound } from './yearly-report.store.ts';

export interface ReportShown {
  readonly report: ReportFound;
  /** The auditors may write it; not once it has been decided upon. */
  /** Something in it has been decided upon: nobody changes the auditors' words. */
  readonly isDecided: boolean;
  readonly mayWrite: boolean;
  readonly mayNote: boolean;
  /** It would be theirs to write, had the council not decided on it. */
  readonly isDecidedOn: boolean;
  /** What has happened to it, newest first; only for those who write it. */
  readonly history: readonly ReportEvent[];
}

export interface ReportEvent {
  readonly at: Date;
  readonly verb: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Every report that the requester may read, the latest year first; and those that they can begin. */
export function listReports(context: RequestContext) {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const all = await findReports(transaction, organisationId);
    const reports = all.filter((report) => mayReadReport(requester, report, today));
    const own = [...(mayWriteReport(requester, null) ? [null] : []), ...layAuditedBy(requester)];
    const companies: { id: string; name: string }[] = [];
    for (const id of own)
      if (id) companies.push(...(await findReportedBodies(transaction, organisationId, id)));
    const mayBegin = mayWrite(requester) ? { municipality: own.includes(null), companies } : null;
    return { reports, mayBegin };
  });
}

/** A report with what may be done with it; undefined where the requester may not read it. */
export function showReport(context: RequestContext, id: string): Promise<ReportShown | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const report = isId(id) ? await findReport(transaction, requester.organisationId, id) : undefined;
    if (!report || !mayReadReport(requester, report, swedishDay(context.now()))) return undefined;
    const may = mayWrite(requester);
    const isTheirs = mayWriteReport(requester, report.companyId);
    return {
      report,
      history: isTheirs ? await historyOf(transaction, requester.organisationId, id) : [],
      isDecided: isDecided(report),
      mayWrite: may && isTheirs && !isDecided(report),
      isDecidedOn: may && isTheirs && isDecided(report),
      mayNote: may && mayNoteDecision(requester),
    };
  });
}

async function historyOf(
  transaction: Transaction,
  organisationId: string,
  nounId: string,
): Promise<ReportEvent[]> {
  const changes = await findChanges(transaction, organisationId, { noun: 'yearlyReport', nounId }, 100);
  const people = [...new Set(changes.flatMap(({ personId }) => personId ?? []))];
  const names = await findPeopleNames(transaction, organisationId, people);
  return changes.map(({ at, verb, personId, after }) => ({
    at,
    verb,
    by: (personId && names.get(personId)) || null,
    reason: (after as { reason?: string } | null)?.reason ?? null,
  }));
}
