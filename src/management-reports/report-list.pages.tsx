import { swedishDay } from '../shared/swedish-day.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import { managementReportKinds } from './management-report.model.ts';
import type { ListedReport, ReportFilter, ReportPage } from './report-list.model.ts';
import { StateBadge } from './report-parts.pages.tsx';

/** The reports that one may read, drafts first. */
export function ReportListPage({ page, filter }: { page: ReportPage; filter: ReportFilter }) {
  const { managementReports: words } = useTexts();
  const { list } = words;
  const { columns } = list;
  return (
    <Layout title={words.title} section="/management-reports">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {page.writes && (
        <p class="actions">
          <a class="button" href="/management-reports/new">
            {words.add}
          </a>
          <a class="button quiet" href="/papers/templates#of-reportToBoard">
            {words.templates}
          </a>
        </p>
      )}
      <Filter action="/management-reports" label={list.filter} submit={list.submit}>
        <Choice
          name="kind"
          label={list.kind}
          value={filter.kind ?? ''}
          options={[
            { value: '', text: list.every },
            ...managementReportKinds.map((kind) => ({ value: kind, text: words.kinds[kind] })),
          ]}
        />
      </Filter>
      {filter.kind !== null && (
        <p class="shown">
          <a href="/management-reports">{list.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{filter.kind !== null ? list.none : page.writes ? list.emptyWriter : list.empty}</p>
      ) : (
        <DataTable
          caption={list.caption(page.matching)}
          rows={[...page.rows]}
          columns={[
            {
              header: columns.report,
              cell: ({ id, kind }) => <a href={`/management-reports/${id}`}>{words.kinds[kind]}</a>,
            },
            {
              header: columns.period,
              cell: ({ since, until }) => <WholeDays text={words.period(since, until)} />,
            },
            { header: columns.state, cell: ({ state }) => <StateBadge state={state} /> },
            { header: columns.issued, cell: (report) => <Issued report={report} /> },
            { header: columns.decision, cell: (report) => <Decision report={report} /> },
          ]}
        />
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

function Issued({ report: { issuedAt, issuedByName } }: { report: ListedReport }) {
  const { list } = useTexts().managementReports;
  return issuedAt && <WholeDays text={list.issuedBy(swedishDay(issuedAt), issuedByName ?? '')} />;
}

function Decision({ report: { state, decidedOn, minuteItem } }: { report: ListedReport }) {
  const { list } = useTexts().managementReports;
  if (state === 'draft') return null;
  if (decidedOn === null) return <span class="aside">{list.notDecided}</span>;
  return <WholeDays text={[decidedOn, minuteItem].filter(Boolean).join(', ')} />;
}
