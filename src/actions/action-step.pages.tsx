import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { useTexts } from '../web/page.ts';
import { type ActionCommand, actionDemandsOf } from './action.rules.ts';
import type { ActionFile } from './index.ts';

interface StepProps {
  action: ActionFile;
  /** What came of the form that was sent, which is then the one that is open. */
  problem: FormProblem | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** What can be done next: the likeliest with one press, the others folded. */
export function ActionSteps({ action, problem, today }: StepProps) {
  const { page, commands } = useTexts().actions;
  const asked = problem?.entered.get('command');
  const [first, ...others] = action.commands;
  if (!first) return null;
  return (
    <section class="action-step" aria-labelledby="next-step">
      <h2 id="next-step">{first === 'reopen' ? commands.reopen : page.nextStep}</h2>
      <StepForm action={action} command={first} problem={asked === first ? problem : null} today={today} />
      {others.map((command) => (
        <details key={command} open={asked === command}>
          <summary>{commands[command]}</summary>
          <StepForm
            action={action}
            command={command}
            problem={asked === command ? problem : null}
            today={today}
          />
        </details>
      ))}
    </section>
  );
}

function StepForm({ action, command, problem, today }: StepProps & { command: ActionCommand }) {
  const { actions, forms } = useTexts();
  const { commands, commandNext, commandFields } = actions;
  const demands = actionDemandsOf(action.state, command);
  return (
    <EntryForm
      action={`/actions/${action.id}/state`}
      problem={problem}
      version={action.version}
      hidden={{ command }}
      submit={commands[command]}
      next={commandNext[command]}
      idPrefix={problem ? '' : `${command}-`}
    >
      {demands.includes('completedOn') && (
        <TextField
          name="completedOn"
          label={commandFields.completedOn}
          hint={forms.dateHint}
          saved={today}
          width="date"
          required
        />
      )}
      {demands.includes('reason') && (
        <TextField name="reason" label={commandFields.reason} lines={2} required />
      )}
    </EntryForm>
  );
}
