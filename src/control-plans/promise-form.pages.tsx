import { ChoiceField, type FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PromiseForm } from './index.ts';

/** Which control point a promise has become. */
export function PromiseLinkPage({ promise, problem }: { promise: PromiseForm; problem: FormProblem | null }) {
  const { promiseForm: words } = useTexts().controlPlans;
  const chosen = promise.points.find(({ isChosen }) => isChosen)?.id ?? '';
  return (
    <Layout title={words.title} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.point} />
      <h1>{words.title}</h1>
      <blockquote class="recommendation-words">
        <Verbatim text={promise.what} />
      </blockquote>
      {promise.controlPoint && (
        <p>
          <Verbatim text={words.now(promise.controlPoint)} />
        </p>
      )}
      {promise.points.length === 0 ? (
        <>
          <p class="empty">{words.none}</p>
          <p class="actions">
            <a class="button" href="/control-plans">
              {words.toPlans}
            </a>
          </p>
        </>
      ) : (
        <EntryForm
          action={`/commitments/${promise.id}/control-point`}
          problem={problem}
          submit={words.submit}
          cancel={promise.leadsTo}
        >
          <ChoiceField
            name="controlPointId"
            label={words.point}
            hint={words.hint}
            saved={chosen}
            options={[
              { value: '', text: words.choose },
              ...promise.points.map(({ id, year, position, control, bodyName, isDecided }) => {
                const text = words.choice(year, position, control.slice(0, 120), bodyName);
                return { value: id, text: isDecided ? text : words.draftChoice(text) };
              }),
            ]}
          />
        </EntryForm>
      )}
    </Layout>
  );
}
