import { type FormProblem, TextField } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { ActionsRow, AddresseeRow } from '../change-actions.store.ts';
import { BodyTicks } from '../change-bodies.pages.tsx';
import type { BodyChoice } from '../find-form-choices.ts';

interface NewRecommendationProps {
  audit: { readonly id: string; readonly title: string };
  bodies: readonly BodyChoice[];
  /** Where they stand already in the audit. */
  count: number;
  /** The number of the one that has just been saved; '' where it has none, null where nothing has been saved. */
  savedNumber: string | null;
  /** What the next one is likely to be numbered. */
  nextNumber: string | null;
  /** What is ticked to begin with. */
  usualBodies: readonly string[];
  problem: FormProblem | null;
}

/** Adding recommendations to an audit, one after the other. */
export function NewRecommendationPage(props: NewRecommendationProps) {
  const { audit, bodies, count, savedNumber, nextNumber, usualBodies, problem } = props;
  const { auditForms } = useTexts();
  const words = auditForms.recommendation;
  const name = savedNumber ? words.named(savedNumber) : words.unnumbered;
  return (
    <Layout title={words.newTitle} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      {savedNumber !== null && (
        <p class="saved" role="status">
          {words.saved(name)} {words.count(count)}
        </p>
      )}
      <h1>{words.newTitle}</h1>
      <p class="lede">
        <Verbatim text={audit.title} />
      </p>
      <EntryForm
        action={`/audits/${audit.id}/recommendations/new`}
        problem={problem}
        submit={words.saveNew}
        next={words.newNext}
      >
        <Fields
          numberHint={nextNumber === null ? words.numberHint : words.nextNumberHint}
          saved={{ number: nextNumber, text: '', group: null, bodyIds: usualBodies }}
          bodies={bodies}
        />
      </EntryForm>
      <p>
        <a href={`/audits/${audit.id}`}>{words.done}</a>
      </p>
    </Layout>
  );
}

interface EditRecommendationProps {
  recommendation: ActionsRow;
  addressees: readonly AddresseeRow[];
  bodies: readonly BodyChoice[];
  problem: FormProblem | null;
}

/** Correcting a recommendation's words, and whom it is addressed to. */
export function EditRecommendationPage(props: EditRecommendationProps) {
  const { recommendation, addressees, bodies, problem } = props;
  const { auditForms, forms } = useTexts();
  const words = auditForms.recommendation;
  const { id, version } = recommendation;
  const saved = { ...recommendation, bodyIds: addressees.map(({ bodyId }) => bodyId) };
  return (
    <Layout title={words.editTitle} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{words.editTitle}</h1>
      <p class="lede">
        <Verbatim text={recommendation.auditTitle} />
      </p>
      <EntryForm
        action={`/recommendations/${id}/edit`}
        problem={problem}
        version={version}
        isEdit
        submit={forms.save}
        cancel={`/recommendations/${id}`}
        next={words.removal}
      >
        <Fields saved={saved} bodies={bodies} />
      </EntryForm>
    </Layout>
  );
}

interface Saved {
  readonly number: string | null;
  readonly text: string;
  readonly group: string | null;
  readonly bodyIds: readonly string[];
}

interface FieldsProps {
  saved: Saved;
  bodies: readonly BodyChoice[];
  numberHint?: string;
}

function Fields({ saved, bodies, numberHint }: FieldsProps) {
  const words = useTexts().auditForms.recommendation;
  return (
    <>
      <TextField
        name="number"
        label={words.number}
        hint={numberHint ?? words.numberHint}
        saved={saved.number}
        width="short"
      />
      <TextField name="text" label={words.text} hint={words.textHint} saved={saved.text} lines={5} required />
      <TextField name="group" label={words.group} saved={saved.group} />
      <BodyTicks legend={words.bodies} hint={words.bodiesHint} saved={saved.bodyIds} bodies={bodies} />
    </>
  );
}

function useLabels(): (field: string) => string {
  const words = useTexts().auditForms.recommendation;
  const labels: Record<string, string> = {
    number: words.number,
    text: words.text,
    group: words.group,
    bodyIds: words.bodies,
  };
  return (field) => labels[field.split('.')[0] ?? ''] ?? words.text;
}
