import { Banner } from '../web/components/banner.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { ConfirmDay, DecidedForever } from './decided-forever.pages.tsx';
import { demandsOf, type ResponseCommand } from './response.rules.ts';
import type { ResponseShown } from './response-shown.model.ts';

interface MoveProps {
  shown: ResponseShown;
  command: ResponseCommand;
  /** YYYY-MM-DD. */
  today: string;
  problem: FormProblem | null;
}

/** One step of a response: what it demands, and what follows from it. */
export function MoveResponsePage({ shown, command, today, problem }: MoveProps) {
  const { responses, forms } = useTexts();
  const words = responses.move;
  const { response, matters } = shown;
  const ownNumber = matters.find(({ bodyId }) => bodyId === response.leadBodyId)?.registryNumber;
  const demands = demandsOf(response.state, command);
  const labels: Record<string, string> = {
    onDay: words.onDay[command],
    minuteItem: words.minuteItem,
    registryNumber: words.registryNumber,
    note: words.note,
  };
  return (
    <Layout title={words.titles[command]} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.command} />
      <h1>{words.titles[command]}</h1>
      <p class="lede">
        <Verbatim text={response.title} />
      </p>
      <Doubts shown={shown} command={command} today={today} />
      {command === 'decide' && <DecidedForever shown={shown} />}
      <EntryForm
        action={`/responses/${response.id}/${command}`}
        problem={problem}
        version={response.version}
        submit={responses.page.commands[command]}
        isDanger={command === 'discard'}
        cancel={`/responses/${response.id}`}
        next={words.next[command]}
      >
        {demands.includes('onDay') && (
          <TextField
            name="onDay"
            label={words.onDay[command]}
            hint={forms.dateHint}
            saved={today}
            width="date"
          />
        )}
        <ConfirmDay problem={problem} field="onDay" />
        {demands.includes('minuteItem') && (
          <TextField name="minuteItem" label={words.minuteItem} hint={words.minuteItemHint} width="short" />
        )}
        {demands.includes('registryNumber') && (
          <TextField
            name="registryNumber"
            label={words.registryNumber}
            saved={response.registryNumber ?? ownNumber ?? null}
            width="short"
          />
        )}
        {command === 'putBack' && <TextField name="note" label={words.note} lines={3} />}
      </EntryForm>
    </Layout>
  );
}

/** What one should know before the step, though it does not stand in its way. */
function Doubts({
  shown: { asked, items, matters },
  command,
  today,
}: Pick<MoveProps, 'shown' | 'command' | 'today'>) {
  const words = useTexts().responses.move;
  const left = asked.filter(({ coverage }) => coverage !== 'own').length;
  const unaccepted = items.filter(({ referral }) => referral?.state === 'proposed').length;
  const undecided = [
    ...new Set(matters.filter(({ decidedOn }) => !decidedOn).map(({ bodyName }) => bodyName)),
  ];
  const passed = items
    .flatMap(({ commitments }) => commitments)
    .filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const decides = command === 'makeReady' || command === 'decide';
  const said = [
    decides && left > 0 && words.unanswered(left),
    decides && unaccepted > 0 && words.notAccepted(unaccepted),
    decides && passed > 0 && words.promisesPassed(passed),
    command === 'dispatch' && undecided.length > 0 && words.notAlong(undecided.join(', ')),
  ].filter((each) => each !== false);
  return said.map((each) => <Banner key={each} tone="doubt" title={each} />);
}

interface OwnDecisionProps {
  shown: ResponseShown;
  bodyId: string;
  today: string;
  problem: FormProblem | null;
}

/** A body's own decision on a joint response. */
export function OwnDecisionPage({ shown: { response, names }, bodyId, today, problem }: OwnDecisionProps) {
  const { responses, forms } = useTexts();
  const words = responses.own;
  const title = words.title(names.get(bodyId) ?? '');
  const labels: Record<string, string> = { minuteItem: words.minuteItem };
  return (
    <Layout title={title} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.decidedOn} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={response.title} />
      </p>
      <EntryForm
        action={`/responses/${response.id}/own-decision/${bodyId}`}
        problem={problem}
        version={response.version}
        submit={words.save}
        cancel={`/responses/${response.id}`}
        next={words.next}
      >
        <TextField
          name="decidedOn"
          label={words.decidedOn}
          hint={forms.dateHint}
          saved={today}
          width="date"
        />
        <ConfirmDay problem={problem} field="decidedOn" />
        <TextField
          name="minuteItem"
          label={words.minuteItem}
          hint={responses.move.minuteItemHint}
          width="short"
        />
      </EntryForm>
    </Layout>
  );
}
