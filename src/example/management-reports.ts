import type { FileStore } from '../files/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import { issueReport, noteReportDecision, saveReport, startReport } from '../management-reports/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import { type ExampleReport, reports } from './management-reports.tables.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & {
  readonly organisationId: string;
  readonly files: FileStore;
};

/** The security officer's reports through the use cases: each tells of what had been entered by its day. */
export async function stepsOfManagementReports(
  world: World,
  ids: Ids,
  calendar: Calendar,
  organisation: string,
): Promise<TimedStep[]> {
  const officer = await findRequester(world, world.organisationId, ids.people.tervaniemi);
  if (!officer) return [];
  const as = { ...world, requester: officer.requester };
  return reports.flatMap((report, index) => stepsOf(as, report, { calendar, organisation, index }));
}

interface Making {
  readonly calendar: Calendar;
  readonly organisation: string;
  readonly index: number;
}

function stepsOf(
  officer: RequestContext & { readonly files: FileStore },
  report: ExampleReport,
  { calendar, organisation, index }: Making,
): TimedStep[] {
  const asked = { id: '', organisation };
  const step = (day: number, work: (context: typeof officer) => Promise<unknown>): TimedStep => {
    const at = calendar.momentOf(day, 420 + index);
    return { at, take: async () => void (await work({ ...officer, now: () => at })) };
  };
  const { kind, startedOn, registryNumber, texts, provisions = {}, issuedOn, decided } = report;
  const begin = step(startedOn, async (context) => {
    const period = { since: calendar.dateOf(report.since), until: calendar.dateOf(report.until) };
    asked.id = done(await startReport(context, { kind, ...period, registryNumber })).id;
    done(await saveReport(context, asked, { texts, provisions, version: 1 }));
  });
  const issue =
    issuedOn === null
      ? []
      : [step(issuedOn, async (context) => done(await issueReport(context, asked, { version: 2 })))];
  const decide = decided
    ? [
        step(decided.on, async (context) => {
          const decision = { decidedOn: calendar.dateOf(decided.on), minuteItem: decided.minuteItem };
          done(await noteReportDecision(context, asked.id, { ...decision, version: 3 }));
        }),
      ]
    : [];
  return [begin, ...issue, ...decide];
}
