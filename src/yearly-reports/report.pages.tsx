import { StatusMark } from '../handovers/request-state.pages.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ReportShown } from './find-reports.ts';
import type { ReportFound } from './index.ts';
import { Decision } from './report-list.pages.tsx';
import { dischargeAdvice, dischargeDecisions } from './yearly-report.model.ts';

type Body = ReportFound['bodies'][number];

const useTitle = ({ companyName, year }: ReportFound): string => {
  const { report: words } = useTexts().yearlyReports;
  return companyName === null ? words.ofMunicipality(year) : words.ofCompany(companyName, year);
};

/** A year's report: the auditors' words, and beside them what was decided. */
export function ReportPage({ shown }: { shown: ReportShown }) {
  const { report, mayNote } = shown;
  const { yearlyReports } = useTexts();
  const words = yearlyReports.report;
  const title = useTitle(report);
  const columns: Column<Body>[] = [
    { header: yearlyReports.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
    {
      header: words.advice,
      cell: ({ advice }) =>
        advice ? (
          <StatusMark tone={advice === 'grant' ? 'agrees' : 'doubt'}>
            {yearlyReports.advice[advice]}
          </StatusMark>
        ) : (
          yearlyReports.notAdvised
        ),
    },
    { header: words.remark, cell: ({ remark }) => (remark ? <Verbatim text={remark} /> : '–') },
    {
      header: report.companyId ? words.decisionOfMeeting : words.decision,
      cell: (body) => (
        <>
          <Decision body={body} />
          {body.decidedOn && <div class="sub">{body.decidedOn}</div>}
          {body.decisionRemark && (
            <div class="sub">
              {yearlyReports.councilRemark}: <Verbatim text={body.decisionRemark} />
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
      {shown.mayWrite && (
        <p class="actions">
          <a class="button" href={`/yearly-reports/${report.id}/edit`}>
            {words.write}
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
    </Layout>
  );
}

interface FormProps {
  report: ReportFound;
  problem: FormProblem | null;
}

/** The auditors write. */
export function WriteReportPage({ report, problem }: FormProps) {
  const { yearlyReports, forms } = useTexts();
  const { report: words, writing, fields } = yearlyReports;
  const title = useTitle(report);
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => fields[field] ?? words.statement} />
      <h1>{title}</h1>
      <EntryForm
        action={`/yearly-reports/${report.id}/edit`}
        problem={problem}
        version={report.version}
        isEdit
        submit={forms.save}
        cancel={`/yearly-reports/${report.id}`}
        next={writing.next}
      >
        <div class="field-row">
          <TextField
            name="dated"
            label={words.dated}
            hint={forms.dateHint}
            saved={report.dated}
            width="date"
          />
          <TextField name="registryNumber" label={words.registryNumber} saved={report.registryNumber} />
        </div>
        <TextField
          name="statement"
          label={words.statement}
          hint={writing.verbatim}
          saved={report.statement}
          lines={8}
        />
        {report.bodies.map(({ bodyId, bodyName, advice, remark }) => (
          <div key={bodyId}>
            <ChoiceField
              name={`advice.${bodyId}`}
              label={writing.adviceFor(bodyName)}
              saved={advice ?? ''}
              options={[
                { value: '', text: writing.none },
                ...dischargeAdvice.map((each) => ({ value: each, text: yearlyReports.advice[each] })),
              ]}
            />
            <TextField
              name={`remark.${bodyId}`}
              label={writing.remarkFor(bodyName)}
              saved={remark}
              lines={2}
            />
          </div>
        ))}
      </EntryForm>
    </Layout>
  );
}

/** What the council, or the general meeting, decided of one body. */
export function NoteDecisionPage({ report, body, problem }: FormProps & { body: Body }) {
  const { yearlyReports, forms } = useTexts();
  const { noting, fields, report: words } = yearlyReports;
  const title = words.noteFor(body.bodyName);
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => fields[field] ?? noting.decision} />
      <h1>{title}</h1>
      <p class="lede">{noting.lede}</p>
      <EntryForm
        action={`/yearly-reports/${report.id}/bodies/${body.bodyId}`}
        problem={problem}
        version={report.version}
        isEdit
        submit={forms.save}
        cancel={`/yearly-reports/${report.id}`}
      >
        <div class="field-row">
          <ChoiceField
            name="decision"
            label={noting.decision}
            saved={body.decision ?? ''}
            options={[
              { value: '', text: noting.none },
              ...dischargeDecisions.map((each) => ({ value: each, text: yearlyReports.decision[each] })),
            ]}
          />
          <TextField
            name="decidedOn"
            label={noting.decidedOn}
            hint={forms.dateHint}
            saved={body.decidedOn}
            width="date"
          />
          <TextField
            name="minuteItem"
            label={noting.minuteItem}
            hint={noting.minuteItemHint}
            saved={body.minuteItem}
            width="short"
          />
        </div>
        <TextField
          name="decisionRemark"
          label={noting.remark}
          hint={noting.remarkHint}
          saved={body.decisionRemark}
          lines={3}
        />
      </EntryForm>
    </Layout>
  );
}
