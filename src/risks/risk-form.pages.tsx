import { ChoiceField, type FormProblem, TextField, Tick, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile, RiskForm } from './index.ts';
import { JudgeFields } from './judge-fields.pages.tsx';
import { riskAspects, riskSources, riskTreatments } from './risk.model.ts';
import type { OpenedRisk } from './risk.view.ts';

/** The names of the fields, for the list of what has to be put right. */
export function useRiskLabels(): (field: string) => string {
  const { form, assess, accept, scale } = useTexts().risks;
  const labels: Record<string, unknown> = { ...scale, ...accept, ...assess, ...form };
  return (field) => {
    const label = labels[field.split('.')[0] ?? field];
    return typeof label === 'string' ? label : form.title;
  };
}

interface NewProps {
  form: RiskForm;
  opened: OpenedRisk;
  problem: FormProblem | null;
}

export function NewRiskPage({ form, opened, problem }: NewProps) {
  const { risks } = useTexts();
  const { form: words, assess } = risks;
  return (
    <Layout title={words.addTitle} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/risks/new"
        problem={problem}
        hidden={{ links: opened.links }}
        submit={words.addSubmit}
        cancel={opened.back}
        next={words.addNext}
      >
        <TextField name="title" label={words.title} hint={words.titleHint} saved={null} required />
        <ChoiceField
          name="bodyId"
          label={words.bodyId}
          saved={opened.bodyId}
          options={form.bodies.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <AboutFields saved={null} source={opened.source} />
        <OwnerFields form={form} saved={null} />
        <TreatmentFields saved={null} />
        <fieldset class="part">
          <legend>{words.assessmentLegend}</legend>
          <p class="hint">{words.assessmentHint}</p>
          <JudgeFields scale={form.scale} saved={null} />
          <TextField name="reason" label={assess.reason} lines={3} />
        </fieldset>
      </EntryForm>
    </Layout>
  );
}

interface EditProps {
  form: RiskForm;
  risk: RiskFile;
  problem: FormProblem | null;
}

export function EditRiskPage({ form, risk, problem }: EditProps) {
  const { form: words } = useTexts().risks;
  return (
    <Layout title={words.editTitle} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/risks/${risk.id}/edit`}
        problem={problem}
        version={risk.version}
        cancel={`/risks/${risk.id}`}
        submit={useTexts().forms.save}
        next={words.editNext}
        isEdit
      >
        <TextField name="title" label={words.title} hint={words.titleHint} saved={risk.title} required />
        <AboutFields saved={risk} source={risk.source} />
        <OwnerFields form={form} saved={risk} />
        <TreatmentFields saved={risk} />
        <Tick name="isWordingOnly" label={words.isWordingOnly} saved={false} />
      </EntryForm>
    </Layout>
  );
}

function AboutFields({ saved, source }: { saved: RiskFile | null; source: string }) {
  const { risks } = useTexts();
  const { form: words } = risks;
  const unchosen = source === '' ? [{ value: '', text: risks.assess.choose }] : [];
  return (
    <>
      <TextField
        name="scenario"
        label={words.scenario}
        hint={words.scenarioHint}
        saved={saved?.scenario ?? null}
        lines={5}
        required
      />
      <ChoiceField
        name="source"
        label={words.source}
        saved={source}
        options={[...unchosen, ...riskSources.map((each) => ({ value: each, text: risks.sources[each] }))]}
      />
      <TickList
        name="aspects"
        legend={words.aspects}
        saved={saved?.aspects ?? []}
        options={riskAspects.map((aspect) => ({ value: aspect, text: risks.aspects[aspect] }))}
      />
      <TextField
        name="existingMeasures"
        label={words.existingMeasures}
        hint={words.existingHint}
        saved={saved?.existingMeasures ?? null}
        lines={3}
      />
    </>
  );
}

function OwnerFields({ form, saved }: { form: RiskForm; saved: RiskFile | null }) {
  const { form: words } = useTexts().risks;
  const people = form.owners.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <ChoiceField
        name="ownerPersonId"
        label={words.ownerPersonId}
        saved={saved?.ownerPersonId ?? ''}
        options={[{ value: '', text: words.nobody }, ...people]}
      />
      <TextField
        name="ownerRole"
        label={words.ownerRole}
        hint={words.ownerRoleHint}
        saved={saved?.ownerRole ?? null}
      />
    </>
  );
}

function TreatmentFields({ saved }: { saved: RiskFile | null }) {
  const { risks } = useTexts();
  const { form: words } = risks;
  return (
    <>
      <ChoiceField
        name="treatment"
        label={words.treatment}
        saved={saved?.treatment ?? ''}
        options={[
          { value: '', text: words.notDecided },
          ...riskTreatments.map((each) => ({ value: each, text: risks.treatmentMeanings[each] })),
        ]}
      />
      <TextField
        name="treatmentNote"
        label={words.treatmentNote}
        saved={saved?.treatmentNote ?? null}
        lines={3}
      />
    </>
  );
}
