import { ChoiceField, type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ClassificationShown } from './index.ts';
import { classPathOf } from './subject.view.ts';

/** Actions in one step of what a system lacks. */
export function PlanPage({ shown, problem }: { shown: ClassificationShown; problem: FormProblem | null }) {
  const { classifications } = useTexts();
  const words = classifications.planning;
  const title = words.title(shown.subject.name);
  const gaps = shown.demanded.filter(({ isGap }) => isGap);
  const here = classPathOf(shown.subject);
  return (
    <Layout title={title} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => classifications.fields[field] ?? title} />
      <p class="sub">
        <a href={here}>{classifications.protective.back}</a>
      </p>
      <h1>
        <Verbatim text={title} />
      </h1>
      <p class="lede">{words.lede}</p>
      {gaps.length === 0 ? (
        <p class="empty">{classifications.measures.noGaps}</p>
      ) : (
        <EntryForm
          action={`${here}/plan`}
          problem={problem}
          submit={words.submit}
          cancel={here}
          next={words.next}
        >
          <TickList
            name="requirementIds"
            legend={words.choose}
            saved={gaps
              .filter(({ openActions }) => openActions === 0)
              .map(({ requirementId }) => requirementId)}
            options={gaps.map(({ requirementId, ref, text, openActions }) => ({
              value: requirementId,
              text: openActions > 0 ? `${ref} ${text} (${words.hasAction})` : `${ref} ${text}`,
            }))}
          />
          <TextField
            name="dueOn"
            label={classifications.fields.dueOn ?? ''}
            hint={words.dueHint}
            width="date"
            required
          />
          <ChoiceField
            name="ownerPersonId"
            label={classifications.fields.ownerPersonId ?? ''}
            saved=""
            options={[
              { value: '', text: words.ownerLater },
              ...shown.named.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        </EntryForm>
      )}
    </Layout>
  );
}
