import { ChoiceField, type FormProblem, TextField } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import { extensionStates, recipients } from '../audit.model.ts';
import type { HeldByResponse } from './find-matter.ts';
import type { SharedField } from './matter-answer.model.ts';
import type { MatterForForm } from './matter-form.store.ts';

interface MatterFormProps {
  matter: MatterForForm;
  /** What its response holds; null where it has none. */
  held: HeldByResponse | null;
  /** Where the form was opened from, to go back there: `matter`, or the page of what it is about. */
  from: '' | 'matter';
  back: string;
  problem: FormProblem | null;
}

/** The dates and numbers of one body's matter, in the order in which they come. */
export function MatterFormPage({ matter, held, from, back, problem }: MatterFormProps) {
  const { audits, auditForms, forms } = useTexts();
  const words = auditForms.matter;
  const title = words.title(matter.bodyName);
  const labels: Record<string, string> = { ...words, title: '' } as never;
  const day = (name: 'letterDated' | 'answerBy' | 'extendedTo') => (
    <TextField name={name} label={words[name]} hint={forms.dateHint} saved={matter[name]} width="date" />
  );
  const shared = (name: SharedField, hint?: string, width?: 'date' | 'short') => {
    if (held?.fields.includes(name)) return null;
    const otherwise = held?.contradictions.find(({ field }) => field === name);
    const said = otherwise ? words.responseSays(otherwise.inResponse ?? words.nothing) : hint;
    return (
      <TextField
        name={name}
        label={words[name]}
        {...(said === undefined ? {} : { hint: said })}
        saved={matter[name]}
        {...(width === undefined ? {} : { width })}
      />
    );
  };
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.registryNumber} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={matter.about} />
      </p>
      <EntryForm
        action={`/matters/${matter.id}/edit`}
        problem={problem}
        version={matter.version}
        isEdit
        hidden={{ from }}
        submit={forms.save}
        cancel={back}
        next={words.next}
      >
        {held && <Held held={held} matter={matter} />}
        {shared('registryNumber')}
        <div class="field-row">
          {day('letterDated')}
          <ChoiceField
            name="recipient"
            label={words.recipient}
            saved={matter.recipient}
            options={recipients.map((each) => ({ value: each, text: audits.matter.recipient[each] }))}
          />
        </div>
        <div class="field-row">
          {day('answerBy')}
          <ChoiceField
            name="extension"
            label={words.extension}
            saved={matter.extension}
            options={extensionStates.map((each) => ({ value: each, text: audits.matter.extensions[each] }))}
          />
          {day('extendedTo')}
        </div>
        <div class="field-row">
          {shared('boardMeeting', forms.dateHint, 'date')}
          {shared('minuteItem', words.minuteItemHint, 'short')}
        </div>
        <div class="field-row">
          {shared('dispatchedOn', forms.dateHint, 'date')}
          {shared('receivedOn', words.receivedHint, 'date')}
        </div>
      </EntryForm>
    </Layout>
  );
}

/** What is told here and changed in the response, with the way there. */
function Held({ held, matter }: { held: HeldByResponse; matter: MatterForForm }) {
  const words = useTexts().auditForms.matter;
  const { fields, responseId, isDecided } = held;
  const told = fields.filter((name) => matter[name] !== null);
  return (
    <div class="banner plain">
      <p>
        <strong>{isDecided ? words.heldDecided : words.heldDraft}</strong>{' '}
        {responseId && <a href={`/responses/${responseId}`}>{words.toResponse}</a>}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map((name) => (
            <li key={name}>
              {words[name]}: <bdi>{matter[name]}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
