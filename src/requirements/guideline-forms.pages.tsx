import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { ErrorSummary } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { guidelineAddress } from './guideline.view.ts';
import type { GuidelineChoices, GuidelineStanding } from './index.ts';
import { requirementLevels } from './requirement.model.ts';

interface FormProps {
  choices: GuidelineChoices;
  problem: FormProblem | null;
}

/** There is no guideline yet: what it is for, and for whoever keeps it the button that adopts the built-in one. */
export function NoGuidelinePage({
  choices,
  problem = null,
}: {
  choices: GuidelineChoices | null;
  problem?: FormProblem | null;
}) {
  const { requirements: words, guidelineImport } = useTexts();
  return (
    <Layout title={words.title} section="/guideline" error={problem !== null}>
      <Summary problem={problem} />
      <h1>{words.empty.title}</h1>
      {choices === null ? (
        <p class="lede">{words.empty.forReader}</p>
      ) : (
        <>
          <p class="lede">{words.empty.lede}</p>
          <AdoptForm choices={choices} problem={problem} />
          <h2>{words.empty.own}</h2>
          <p>{words.empty.ownMore}</p>
          <p class="actions">
            <a class="button" href="/guideline/import">
              {guidelineImport.link}
            </a>
            <a class="button quiet" href="/guideline/oscal">
              {words.importing.link}
            </a>
            <a class="button quiet" href="/guideline/new">
              {words.start.title}
            </a>
          </p>
        </>
      )}
    </Layout>
  );
}

function Summary({ problem }: { problem: FormProblem | null }) {
  const { fields } = useTexts().requirements;
  return <ProblemSummary problem={problem} labels={(field) => fields[field] ?? field} />;
}

/** Adopting the built-in guideline where there are others already. */
export function AdoptPage({ choices, problem }: FormProps) {
  const { requirements: words } = useTexts();
  return (
    <Layout title={words.adopt.title} section="/guideline" error={problem !== null}>
      <Summary problem={problem} />
      <h1>{words.adopt.title}</h1>
      <p class="lede">{words.empty.lede}</p>
      <AdoptForm choices={choices} problem={problem} cancel="/guideline" />
    </Layout>
  );
}

function AdoptForm({ choices, problem, cancel }: FormProps & { cancel?: string }) {
  const { requirements: words } = useTexts();
  return (
    <EntryForm
      action="/guideline/adopt"
      problem={problem}
      submit={words.adopt.submit}
      cancel={cancel}
      next={words.empty.after}
    >
      <div class="field-row">
        <TextField name="title" label={words.fields['title'] ?? ''} saved={words.adopt.defaultTitle} />
        <TextField
          name="inForceFrom"
          label={words.fields['inForceFrom'] ?? ''}
          hint={words.hints.inForceFrom}
          saved={choices.today}
          width="date"
        />
      </div>
      <BodyFields choices={choices} saved={likelyBodies(choices)} />
    </EntryForm>
  );
}

/** Who likely answers: the office that leads the municipality's administration, and a central function whose name says IT. */
function likelyBodies({ bodies }: GuidelineChoices) {
  const named = (kinds: readonly string[], pattern: RegExp) =>
    bodies.find(({ kind, name }) => kinds.includes(kind) && pattern.test(name))?.id ?? null;
  return {
    municipalityBodyId: named(['administration'], /kommunlednings|stadslednings|kommunstyrelsens/i),
    centralItBodyId: named(['centralFunction', 'administration'], /\bit\b|it-|digital/i),
  };
}

interface BodiesSaved {
  readonly municipalityBodyId: string | null;
  readonly centralItBodyId: string | null;
}

function BodyFields({ choices, saved }: { choices: GuidelineChoices; saved: BodiesSaved }) {
  const { requirements: words } = useTexts();
  const options = [
    { value: '', text: words.noBody },
    ...choices.bodies.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <>
      {(['municipalityBodyId', 'centralItBodyId'] as const).map((name) => (
        <ChoiceField
          key={name}
          name={name}
          label={words.fields[name] ?? ''}
          hint={words.hints.body}
          saved={saved[name] ?? ''}
          options={options}
        />
      ))}
    </>
  );
}

/** Beginning a guideline of one's own. */
export function StartPage({ choices, problem }: FormProps) {
  const { requirements: words } = useTexts();
  return (
    <Layout title={words.start.title} section="/guideline" error={problem !== null}>
      <Summary problem={problem} />
      <h1>{words.start.title}</h1>
      <p class="lede">{words.start.lede}</p>
      <EntryForm action="/guideline/new" problem={problem} submit={words.start.submit} cancel="/guideline">
        <TextField name="title" label={words.fields['title'] ?? ''} />
        <BodyFields choices={choices} saved={likelyBodies(choices)} />
      </EntryForm>
    </Layout>
  );
}

/** What is said of the guideline itself. */
export function SettingsPage({ guideline, choices, problem }: FormProps & { guideline: GuidelineStanding }) {
  const { requirements: words, forms } = useTexts();
  return (
    <Layout title={words.settings.title} section="/guideline" error={problem !== null}>
      <Summary problem={problem} />
      <h1>{words.settings.title}</h1>
      <p class="lede">
        <Verbatim text={guideline.title} />
      </p>
      <EntryForm
        action={`/guideline/${guideline.id}/settings`}
        problem={problem}
        version={guideline.version}
        isEdit
        submit={forms.save}
        cancel={guidelineAddress(guideline.id)}
        next={words.settings.next}
      >
        <TextField name="title" label={words.fields['title'] ?? ''} saved={guideline.title} />
        <BodyFields choices={choices} saved={guideline} />
        <ChoiceField
          name="documentId"
          label={words.fields['documentId'] ?? ''}
          saved={guideline.documentId ?? ''}
          options={[
            { value: '', text: words.noDocument },
            ...choices.documents.map(({ id, title }) => ({ value: id, text: title })),
          ]}
        />
      </EntryForm>
    </Layout>
  );
}

interface ImportProps {
  /** Guidelines whose next version the file may become. */
  guidelines: readonly GuidelineStanding[];
  message: string | null;
}

/** Handing in a catalogue of another program. */
export function ImportCatalogPage({ guidelines, message }: ImportProps) {
  const { requirements: words } = useTexts();
  const { importing, fields } = words;
  const isNew = { value: '', text: importing.newOne };
  return (
    <Layout title={importing.title} section="/guideline" error={message !== null}>
      <ErrorSummary errors={message ? [{ field: 'file', message }] : []} />
      <h1>{importing.title}</h1>
      <p class="lede">{importing.lede}</p>
      <EntryForm
        action="/guideline/oscal"
        problem={null}
        isUpload
        submit={importing.submit}
        cancel="/guideline"
        next={importing.next}
      >
        <FormField
          name="file"
          label={fields['file'] ?? ''}
          hint={importing.fileHint}
          error={message ?? undefined}
          control={(attributes) => (
            <input {...attributes} type="file" accept=".json,application/json" required />
          )}
        />
        <ChoiceField
          name="target"
          label={fields['target'] ?? ''}
          saved=""
          options={[
            isNew,
            ...guidelines.map(({ id, title }) => ({ value: id, text: importing.nextOf(title) })),
          ]}
        />
        <TextField name="title" label={fields['title'] ?? ''} hint={importing.titleHint} />
        <ChoiceField
          name="defaultLevel"
          label={fields['defaultLevel'] ?? ''}
          hint={importing.levelHint}
          saved="administration"
          options={requirementLevels.map((level) => ({ value: level, text: words.levels[level] }))}
        />
      </EntryForm>
    </Layout>
  );
}
