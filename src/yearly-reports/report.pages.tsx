import { StatusMark } from '../handovers/request-state.pages.tsx';
import type { Texts } from '../texts/index.ts';
import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
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

interface FormProps {
  report: ReportFound;
  problem: FormProblem | null;
}

/** A field of one body, as its label names it. */
function ofBody({ bodies }: ReportFound, field: string, words: Texts['yearlyReports']['writing']) {
  const [what, id] = field.split('.');
  const name = bodies.find(({ bodyId }) => bodyId === id)?.bodyName;
  if (name === undefined) return undefined;
  return what === 'advice' ? words.adviceFor(name) : words.remarkFor(name);
}

/** The auditors take a mistake back, with a reason. */
export function WithdrawReportPage({ report, problem }: FormProps) {
  const { yearlyReports } = useTexts();
  const words = yearlyReports.withdrawing;
  const title = report.dated === null ? words.draft : words.dated;
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.reason} />
      <h1>{title}</h1>
      <p class="lede">{useTitle(report)}</p>
      <EntryForm
        action={`/yearly-reports/${report.id}/withdraw`}
        problem={problem}
        version={report.version}
        submit={title}
        cancel={`/yearly-reports/${report.id}`}
        next={report.dated === null ? words.nextOfDraft : words.nextOfDated}
      >
        <TextField name="reason" label={words.reason} saved={null} />
      </EntryForm>
    </Layout>
  );
}

/** The auditors write. */
export function WriteReportPage({ report, problem }: FormProps) {
  const { yearlyReports, forms } = useTexts();
  const { report: words, writing, fields } = yearlyReports;
  const title = useTitle(report);
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => fields[field] ?? ofBody(report, field, writing) ?? words.statement}
      />
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
          hint={report.companyId ? writing.ofCompany : writing.verbatim}
          saved={report.statement}
          lines={8}
        />
        {report.bodies.map(({ bodyId, bodyName, advice, remark }) => (
          <div key={bodyId}>
            {report.companyId === null && (
              <ChoiceField
                name={`advice.${bodyId}`}
                label={writing.adviceFor(bodyName)}
                saved={advice ?? ''}
                options={[
                  { value: '', text: writing.none },
                  ...dischargeAdvice.map((each) => ({ value: each, text: yearlyReports.advice[each] })),
                ]}
              />
            )}
            <TextField
              name={`remark.${bodyId}`}
              label={writing.remarkFor(bodyName)}
              {...(report.companyId === null && { hint: writing.remarkHint })}
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
