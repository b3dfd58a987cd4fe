import { StatusMark } from '../handovers/request-state.pages.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { listReports, ReportFound } from './index.ts';

type Listed = Awaited<ReturnType<typeof listReports>>;
type Body = ReportFound['bodies'][number];

interface ListProps {
  listed: Listed;
  problem: FormProblem | null;
}

/** So many years stand beside each other; the older ones are reached by their remarks and reports. */
const shownYears = 6;

/** Boards and companies by year, and the remarks through the years. */
export function ReportListPage({ listed: { reports, mayBegin }, problem }: ListProps) {
  const { yearlyReports: words } = useTexts();
  return (
    <Layout title={words.title} section="/audits" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => words.fields[field] ?? words.year} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {reports.length === 0 ? <p class="empty">{words.empty}</p> : <YearTable reports={reports} />}
      {reports.length > 0 && <Remarks reports={reports} />}
      {mayBegin && (mayBegin.municipality || mayBegin.companies.length > 0) && (
        <>
          <h2>{words.begin}</h2>
          <EntryForm
            action="/yearly-reports"
            problem={problem}
            submit={words.beginSubmit}
            next={words.beginNext}
          >
            <TextField name="year" label={words.year} width="short" />
            <ChoiceField
              name="companyId"
              label={words.about}
              saved={mayBegin.municipality ? '' : (mayBegin.companies[0]?.id ?? '')}
              options={[
                ...(mayBegin.municipality ? [{ value: '', text: words.municipality }] : []),
                ...mayBegin.companies.map(({ id, name }) => ({ value: id, text: words.company(name) })),
              ]}
            />
          </EntryForm>
        </>
      )}
    </Layout>
  );
}

interface Row {
  readonly name: string;
  readonly cells: ReadonlyMap<number, { readonly body: Body; readonly report: ReportFound }>;
}

function YearTable({ reports }: { reports: readonly ReportFound[] }) {
  const { yearlyReports: words } = useTexts();
  const years = [...new Set(reports.map(({ year }) => year))].slice(0, shownYears);
  const columns: Column<Row>[] = [
    { header: words.body, cell: ({ name }) => <Verbatim text={name} /> },
    ...years.map(
      (year): Column<Row> => ({
        header: String(year),
        cell: ({ cells }) => {
          const cell = cells.get(year);
          return cell ? <Cell {...cell} /> : words.notAdvised;
        },
      }),
    ),
  ];
  return <DataTable caption={words.table} columns={columns} rows={rowsOf(reports)} />;
}

function rowsOf(reports: readonly ReportFound[]): Row[] {
  const rows = new Map<string, { name: string; cells: Map<number, { body: Body; report: ReportFound }> }>();
  for (const report of reports) {
    for (const body of report.bodies) {
      const row = rows.get(body.bodyId) ?? { name: body.bodyName, cells: new Map() };
      row.cells.set(report.year, { body, report });
      rows.set(body.bodyId, row);
    }
  }
  return [...rows.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

function Cell({ body, report }: { body: Body; report: ReportFound }) {
  const { yearlyReports: words } = useTexts();
  return (
    <>
      <a href={`/yearly-reports/${report.id}`}>
        {body.advice ? words.advice[body.advice] : report.dated === null ? words.draft : words.notAdvised}
      </a>
      {body.remark && (
        <div>
          <StatusMark tone="doubt">{words.remark}</StatusMark>
        </div>
      )}
      <div class="sub">
        <Decision body={body} />
      </div>
    </>
  );
}

/** What was decided, with its paragraph. */
export function Decision({ body }: { body: Body }) {
  const { yearlyReports: words } = useTexts();
  if (!body.decision) return <>{words.undecided}</>;
  return (
    <StatusMark tone={body.decision === 'granted' ? 'agrees' : 'doubt'}>
      {[words.decision[body.decision], body.minuteItem].filter((part) => part).join(', ')}
    </StatusMark>
  );
}

function Remarks({ reports }: { reports: readonly ReportFound[] }) {
  const { yearlyReports: words } = useTexts();
  const remarked = reports.flatMap((report) =>
    report.bodies.flatMap((body) => (body.remark || body.decisionRemark ? [{ report, body }] : [])),
  );
  return (
    <>
      <h2>{words.remarks}</h2>
      {remarked.length === 0 && <p class="empty">{words.noRemarks}</p>}
      <ul class="handed-lines">
        {remarked.map(({ report, body }) => (
          <li key={`${report.id}${body.bodyId}`}>
            <a href={`/yearly-reports/${report.id}`}>{report.year}</a>, <Verbatim text={body.bodyName} />
            {body.remark && (
              <blockquote class="handed-words">
                <Verbatim text={body.remark} />
              </blockquote>
            )}
            {body.decisionRemark && (
              <>
                <p class="sub">{report.companyId ? words.meetingRemark : words.councilRemark}</p>
                <blockquote class="handed-words">
                  <Verbatim text={body.decisionRemark} />
                </blockquote>
              </>
            )}
            <p class="sub">
              <Decision body={body} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
