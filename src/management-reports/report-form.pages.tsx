import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ReportShown } from './index.ts';
import { managementReportKinds } from './management-report.model.ts';
import { sectionsOf } from './management-report.rules.ts';
import { provisions } from './report-input.model.ts';
import { useReportLabels } from './report-parts.pages.tsx';

const noDate = { width: 'date' } as const;

/** A report that is begun: to whom, in which language, of which period. */
export function NewReportPage({ problem }: { problem: FormProblem | null }) {
  const { managementReports: words } = useTexts();
  const { start } = words;
  return (
    <Layout title={start.title} section="/management-reports" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useReportLabels()} />
      <h1>{start.title}</h1>
      <p class="lede">{start.lede}</p>
      <EntryForm
        action="/management-reports/new"
        problem={problem}
        submit={start.submit}
        cancel="/management-reports"
        next={start.next}
      >
        <ChoiceField
          name="kind"
          label={start.kind}
          saved="reportToBoard"
          options={managementReportKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        />
        <dl class="kind-hints">
          {managementReportKinds.map((kind) => (
            <div key={kind}>
              <dt>{words.kinds[kind]}</dt>
              <dd>{words.kindHints[kind]}</dd>
            </div>
          ))}
        </dl>
        <TextField name="since" label={start.since} hint={start.sinceHint} {...noDate} />
        <TextField name="until" label={start.until} hint={start.untilHint} {...noDate} />
        <TextField name="registryNumber" label={start.registryNumber} />
        <ChoiceField
          name="language"
          label={start.language}
          saved="sv"
          options={(['sv', 'en'] as const).map((value) => ({ value, text: words.languages[value] }))}
        />
      </EntryForm>
    </Layout>
  );
}

interface EditProps {
  shown: ReportShown & { draft: NonNullable<ReportShown['draft']> };
  problem: FormProblem | null;
}

/** The officer's own texts, part by part, and what of them is to be left out of the public version. */
export function EditReportPage({ shown, problem }: EditProps) {
  const { managementReports: words, papers, forms } = useTexts();
  const { edit, start } = words;
  const { report, draft } = shown;
  const names: Readonly<Record<string, string>> = papers.sections[report.kind];
  return (
    <Layout title={edit.title} section="/management-reports" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useReportLabels()} />
      <h1>{edit.title}</h1>
      <p class="lede">{edit.lede}</p>
      <EntryForm
        action={`/management-reports/${report.id}/edit`}
        problem={problem}
        version={report.version}
        isEdit
        submit={edit.submit}
        cancel={`/management-reports/${report.id}`}
        next={edit.next}
      >
        <h2>{edit.texts}</h2>
        <p class="hint">
          {papers.pages.structure} {papers.pages.optional}
        </p>
        {sectionsOf(report.kind).map((section) => (
          <div key={section} class="report-section">
            <TextField
              name={`texts.${section}`}
              label={names[section] ?? section}
              saved={draft.texts[section] ?? ''}
              lines={linesFor(draft.texts[section] ?? '')}
            />
            <ChoiceField
              name={`provisions.${section}`}
              label={edit.secrecy(names[section] ?? section)}
              saved={report.texts[section]?.secrecy?.provision ?? ''}
              options={[
                { value: '', text: edit.provisions.none },
                ...provisions.map((value) => ({ value, text: edit.provisions[value] })),
              ]}
            />
          </div>
        ))}
        <p class="hint">{edit.secrecyHint}</p>
        <h2>{edit.period}</h2>
        <TextField name="since" label={start.since} hint={forms.dateHint} saved={report.since} {...noDate} />
        <TextField name="until" label={start.until} hint={forms.dateHint} saved={report.until} {...noDate} />
        <TextField name="registryNumber" label={start.registryNumber} saved={report.registryNumber} />
      </EntryForm>
    </Layout>
  );
}

/** As many lines as the text needs, about. */
const linesFor = (text: string) =>
  Math.min(12, Math.max(3, text.split('\n').length + Math.ceil(text.length / 90)));
