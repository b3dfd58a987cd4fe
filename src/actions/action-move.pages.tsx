import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { useActionLabels, useDueHint } from './action-form.pages.tsx';
import type { ActionFile } from './index.ts';

interface ActionProblem {
  action: ActionFile;
  problem: FormProblem | null;
}

export function MoveActionPage({ action, problem }: ActionProblem) {
  const { form: words, page, movedTimes } = useTexts().actions;
  const hint = useDueHint(action.commitment?.dueOn ?? null);
  const labels = useActionLabels({ dueOn: words.newDueOn, reason: words.moveReason });
  return (
    <Layout title={words.moveTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{words.moveTitle}</h1>
      <p class="lede">
        <Verbatim text={action.title} />
      </p>
      <p>
        {action.dueOn ? words.moveNow(action.dueOn) : page.noDay}
        {action.moved > 0 && ` ${movedTimes(action.moved)}.`}
      </p>
      <EntryForm
        action={`/actions/${action.id}/move`}
        problem={problem}
        version={action.version}
        submit={words.moveSubmit}
        cancel={`/actions/${action.id}`}
        next={words.moveNext}
      >
        <TextField name="dueOn" label={words.newDueOn} hint={hint} width="date" required />
        <TextField name="reason" label={words.moveReason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}

export function WithdrawActionPage({ action, problem }: ActionProblem) {
  const { form: words } = useTexts().actions;
  const labels = useActionLabels({ reason: words.withdrawReason });
  return (
    <Layout title={words.withdrawTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{words.withdrawTitle}</h1>
      <p class="lede">
        <Verbatim text={action.title} />
      </p>
      <EntryForm
        action={`/actions/${action.id}/withdraw`}
        problem={problem}
        version={action.version}
        submit={words.withdrawSubmit}
        isDanger
        cancel={`/actions/${action.id}`}
        next={words.withdrawNext}
      >
        <TextField name="reason" label={words.withdrawReason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}
