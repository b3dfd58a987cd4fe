import type { Texts } from '../texts/index.ts';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ReportFound } from './index.ts';
import { useTitle } from './report-title.view.ts';
import { dischargeAdvice, dischargeDecisions } from './yearly-report.model.ts';

type Body = ReportFound['bodies'][number];

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

/** Why nobody changes it any more: what has been decided upon stands. */
export function DecidedReportPage({ report }: { report: ReportFound }) {
  const { decided: words } = useTexts().yearlyReports;
  return (
    <Layout title={words.title} section="/audits" error>
      <h1>{words.title}</h1>
      <p class="lede">{useTitle(report)}</p>
      <p>{words.body}</p>
      <p>{words.mistake}</p>
      <p>
        <a href={`/yearly-reports/${report.id}`}>{words.back}</a>
      </p>
    </Layout>
  );
}

/** What the council, or the general meeting, decided of one body. */
export function NoteDecisionPage({ report, body, problem }: FormProps & { body: Body }) {
  const { yearlyReports, forms } = useTexts();
  const { noting, fields, report: words } = yearlyReports;
  const title = words.noteFor(body.bodyName);
  const remark = report.companyId ? yearlyReports.meetingRemark : yearlyReports.councilRemark;
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => (field === 'decisionRemark' ? remark : (fields[field] ?? noting.decision))}
      />
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
          label={remark}
          hint={report.companyId ? noting.remarkHintOfMeeting : noting.remarkHint}
          saved={body.decisionRemark}
          lines={3}
        />
      </EntryForm>
    </Layout>
  );
}
