import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterWay } from './find-way.ts';
import type { NotedStep } from './matter-way.model.ts';

interface UndoStepProps {
  way: MatterWay;
  step: NotedStep;
  problem: FormProblem | null;
}

/** Takes back a step that was noted by mistake. */
export function UndoStepPage({ way: { matter }, step, problem }: UndoStepProps) {
  const { undo: words, steps } = useTexts().matters;
  const title = words.title(steps[step.step]);
  return (
    <Layout title={title} section="/matters" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.reason} />
      <h1>{title}</h1>
      <p class="lede">{words.lede(steps[step.step], step.onDay)}</p>
      <EntryForm
        action={`/matters/${matter.id}/steps/${step.id}`}
        problem={problem}
        version={matter.version}
        submit={words.submit}
        isDanger
        cancel={`/matters/${matter.id}`}
        next={words.next}
      >
        <TextField name="reason" label={words.reason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}
