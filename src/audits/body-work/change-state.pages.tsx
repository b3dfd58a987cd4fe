import { type FormProblem, TextField, TickList } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { BodyActions, OpenAction } from '../change-actions.model.ts';
import { examinedValue } from '../change-form.view.ts';
import { type Command, demandsOf } from './state.rules.ts';
import type { EvidenceOfWork } from './work-event.model.ts';

interface StateFormProps {
  recommendationId: string;
  body: BodyActions;
  command: Command;
  problem: FormProblem | null;
  /** Where it is given up to; none where the form is folded in a page. */
  cancel?: string;
}

/** One thing to do about a body's own work: what it asks for, and where it leads. */
export function StateForm({ recommendationId, body, command, problem, cancel }: StateFormProps) {
  const { auditForms, forms } = useTexts();
  const words = auditForms.state;
  const demands = demandsOf(body.state, command);
  return (
    <EntryForm
      action={`/recommendations/${recommendationId}/state`}
      problem={problem}
      version={body.version}
      hidden={{ bodyId: body.bodyId, command }}
      submit={words.commands[command]}
      next={words.next[command]}
      cancel={cancel}
      idPrefix={problem ? '' : `${body.bodyId}-${command}-`}
    >
      {(command === 'reportDone' || command === 'confirm') && (
        <ActionsLeft actions={body.openActions} note={words.actionsLeftNote[command]} />
      )}
      {demands.includes('evidence') && <EvidenceThatGoesWith evidence={body.evidence} />}
      {demands.includes('examined') && <EvidenceToExamine evidence={body.evidence} />}
      {demands.includes('completedOn') && (
        <TextField
          name="completedOn"
          label={words.completedOn}
          hint={words.completedOnHint}
          width="date"
          required
        />
      )}
      {demands.includes('decidedOn') && (
        <TextField name="decidedOn" label={words.decidedOn} hint={forms.dateHint} width="date" required />
      )}
      {demands.includes('minuteItem') && (
        <TextField name="minuteItem" label={words.minuteItem} width="short" required />
      )}
      {demands.includes('reason') && (
        <TextField name="reason" label={reasonOf(words, command)} lines={3} required />
      )}
    </EntryForm>
  );
}

/** Which actions are not said to be done, where the work as a whole is: it does not stand in the way. */
function ActionsLeft({ actions, note }: { actions: readonly OpenAction[]; note: string }) {
  const { auditForms, actions: ofActions } = useTexts();
  const words = auditForms.state;
  if (actions.length === 0) return null;
  return (
    <>
      <p>{words.actionsLeft(actions.length)}</p>
      <ul>
        {actions.map(({ id, title, state }) => (
          <li key={id}>
            <a href={`/actions/${id}`}>
              <Verbatim text={title} />
            </a>{' '}
            <span class="sub">{ofActions.states[state]}</span>
          </li>
        ))}
      </ul>
      <p class="sub">{note}</p>
    </>
  );
}

/** What a report of finished work has to show for it. */
function EvidenceThatGoesWith({ evidence }: { evidence: readonly EvidenceOfWork[] }) {
  const { state: words } = useTexts().auditForms;
  const link = <a href="#evidence">{words.toEvidence}</a>;
  if (evidence.length === 0)
    return (
      <p>
        {words.noEvidence} {link}
      </p>
    );
  return (
    <>
      <p class="sub">{words.evidence}</p>
      <ul>
        {evidence.map((each) => (
          <li key={each.evidenceId}>
            <a href={`/evidence/${each.evidenceId}`}>
              <Verbatim text={nameOf(words, each)} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function EvidenceToExamine({ evidence }: { evidence: readonly EvidenceOfWork[] }) {
  const { state: words } = useTexts().auditForms;
  if (evidence.length === 0) return <p>{words.nothingToExamine}</p>;
  const options = evidence.map((each) => ({
    value: examinedValue(each),
    text: nameOf(words, each),
    beside: (
      <a
        href={`/evidence/${each.evidenceId}`}
        target="_blank"
        rel="noopener"
        aria-label={words.open(each.title)}
      >
        {words.openShort}
      </a>
    ),
  }));
  return <TickList name="examined" legend={words.examined} saved={[]} options={options} />;
}

type StateWords = ReturnType<typeof useTexts>['auditForms']['state'];
const nameOf = (words: StateWords, { title, number }: EvidenceOfWork) =>
  number > 1 ? `${title} (${words.evidenceVersion(number)})` : title;

const reasonOf = (words: StateWords, command: Command): string =>
  (words.reason as Partial<Record<Command, string>>)[command] ?? words.reason.other;

/** The same on a page of its own, where it could not be done. */
export function StatePage(props: StateFormProps & { problem: FormProblem }) {
  const { body, command, problem, recommendationId } = props;
  const words = useTexts().auditForms.state;
  const title = words.title(words.commands[command], body.bodyName);
  const labels: Record<string, string> = {
    reason: reasonOf(words, command),
    minuteItem: words.minuteItem,
    completedOn: words.completedOn,
    decidedOn: words.decidedOn,
    examined: words.examined,
    evidence: words.evidence,
  };
  const isPossible = body.commands.includes(command);
  return (
    <Layout title={title} section="/recommendations" error>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.command} />
      <h1 id="command" tabIndex={-1}>
        {title}
      </h1>
      {isPossible && <StateForm {...props} cancel={`/recommendations/${recommendationId}`} />}
      {!isPossible && (
        <p>
          <a class="button" href={`/recommendations/${recommendationId}`}>
            {useTexts().forms.cancel}
          </a>
        </p>
      )}
    </Layout>
  );
}
