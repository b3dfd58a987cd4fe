import type { FormProblem } from '../web/components/entry-fields.tsx';
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
