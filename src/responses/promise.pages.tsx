import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { PromiseInputs } from './item-form.pages.tsx';
import type { PersonChoice } from './item-form.store.ts';
import type { ReadAnswer } from './read-answer.store.ts';

interface MarkProps {
  read: ReadAnswer;
  bodyId: string;
  people: readonly PersonChoice[];
  problem: FormProblem | null;
}

/** A promise taken out of an answer that was read, with the answer's words beside. */
export function MarkPromisePage({ read, bodyId, people, problem }: MarkProps) {
  const { commitment: words, item } = useTexts().responses;
  const labels: Record<string, string> = {
    what: item.what,
    ownerRole: item.ownerRole,
    ownerPersonId: item.owner,
    dueOn: item.dueOn,
  };
  return (
    <Layout title={words.markTitle} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? item.what} />
      <h1>{words.markTitle}</h1>
      <p class="lede">
        {read.bodyName && <Verbatim text={read.bodyName} />} · <Verbatim text={read.auditTitle} />
      </p>
      <blockquote class="recommendation-words">
        <Verbatim text={read.text} />
      </blockquote>
      {read.paraphrased && <p class="sub">{words.paraphrased}</p>}
      <EntryForm
        action={`/read-responses/${read.id}/promises/${bodyId}`}
        problem={problem}
        submit={words.save}
        cancel={`/recommendations/${read.recommendationId}`}
        next={words.markNext}
      >
        <PromiseInputs prefix="" people={people} />
      </EntryForm>
    </Layout>
  );
}

interface PointProps {
  promise: {
    readonly id: string;
    readonly what: string;
    readonly controlPoint: string | null;
    readonly leadsTo: string;
  };
  problem: FormProblem | null;
}

/** Which control point a promise became. */
export function ControlPointPage({ promise, problem }: PointProps) {
  const { commitment: words } = useTexts().responses;
  const { forms } = useTexts();
  return (
    <Layout title={words.pointTitle} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.point} />
      <h1>{words.pointTitle}</h1>
      <blockquote class="recommendation-words">
        <Verbatim text={promise.what} />
      </blockquote>
      <EntryForm
        action={`/commitments/${promise.id}/control-point`}
        problem={problem}
        submit={forms.save}
        cancel={promise.leadsTo}
      >
        <TextField
          name="controlPoint"
          label={words.point}
          hint={words.pointHint}
          saved={promise.controlPoint}
        />
      </EntryForm>
    </Layout>
  );
}
