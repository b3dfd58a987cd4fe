import { StatusMark } from '../handovers/request-state.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { ReportShown } from './find-reports.ts';
import type { ReportFound } from './index.ts';
import { Decision } from './report-list.pages.tsx';
import { useTitle } from './report-title.view.ts';

type Body = ReportFound['bodies'][number];

/** A year's report: the auditors' words, and beside them what was decided. */
export function ReportPage({ shown }: { shown: ReportShown }) {
  const { report, mayNote } = shown;
  const { yearlyReports } = useTexts();
  const words = yearlyReports.report;
  const title = useTitle(report);
  const advised: Column<Body> = {
    header: words.advice,
    cell: ({ advice }) =>
      advice ? (
        <StatusMark tone={advice === 'grant' ? 'agrees' : 'doubt'}>{yearlyReports.advice[advice]}</StatusMark>
      ) : (
        yearlyReports.notAdvised
      ),
  };
  const columns: Column<Body>[] = [
    { header: yearlyReports.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
    // Lay auditors advise on no discharge; what an older report says of it stands.
    ...(report.companyId === null || report.bodies.some(({ advice }) => advice !== null) ? [advised] : []),
    { header: words.remark, cell: ({ remark }) => (remark ? <Verbatim text={remark} /> : '–') },
    {
      header: report.companyId ? words.decisionOfMeeting : words.decision,
      cell: (body) => (
        <>
          <Decision body={body} />
          {body.decidedOn && <div class="sub">{body.decidedOn}</div>}
          {body.decisionRemark && (
            <div class="sub">
              {report.companyId ? yearlyReports.meetingRemark : yearlyReports.councilRemark}:{' '}
              <Verbatim text={body.decisionRemark} />
            </div>
          )}
          {mayNote && (
            <div>
              <a
                href={`/yearly-reports/${report.id}/bodies/${body.bodyId}`}
                aria-label={words.noteFor(body.bodyName)}
              >
                {words.note}
              </a>
            </div>
          )}
        </>
      ),
    },
  ];
  return (
    <Layout title={title} section="/audits" wide>
      <p class="sub">
        <a href="/yearly-reports">{words.back}</a>
      </p>
      <h1>{title}</h1>
      <Facts
        facts={[
          { name: words.dated, value: report.dated ?? words.notDated },
          { name: words.registryNumber, value: report.registryNumber ?? '–' },
        ]}
      />
      {report.dated === null ? (
        <Banner tone="plain" title={words.draftTitle}>
          {report.companyId ? words.draftOfCompany : words.draftBody}
        </Banner>
      ) : (
        shown.mayWrite && <p class="next">{words.readBy(report.dated)}</p>
      )}
      {shown.mayWrite && (
        <p class="actions">
          <a class="button" href={`/yearly-reports/${report.id}/edit`}>
            {words.write}
          </a>
          <a class="button quiet" href={`/yearly-reports/${report.id}/withdraw`}>
            {report.dated === null ? yearlyReports.withdrawing.draft : yearlyReports.withdrawing.dated}
          </a>
        </p>
      )}
      <h2>{words.statement}</h2>
      {report.statement ? (
        <blockquote class="handed-words">
          <Verbatim text={report.statement} />
        </blockquote>
      ) : (
        <p class="empty">{words.noStatement}</p>
      )}
      <h2>{words.perBody}</h2>
      <DataTable
        caption={report.companyId ? words.lawOfCompany : words.law}
        columns={columns}
        rows={[...report.bodies]}
      />
      <History events={shown.history} />
    </Layout>
  );
}

function History({ events }: { events: ReportShown['history'] }) {
  const { yearlyReports: words } = useTexts();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history.title}</h2>
      <ul>
        {events.map(({ at, verb, by, reason }) => (
          <li key={`${at.toISOString()} ${verb}`}>
            {formatMoment(at)} {by && `${by}: `}
            {words.history.verbs[verb] ?? verb}
            {reason && (
              <>
                {'. '}
                <Verbatim text={reason} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
