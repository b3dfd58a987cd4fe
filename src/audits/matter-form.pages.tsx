import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { extensionStates, recipients } from './audit.model.ts';
import type { MatterForForm } from './matter-form.store.ts';

interface MatterFormProps {
  matter: MatterForForm;
  /** Where the form was opened from. */
  back: string;
  problem: FormProblem | null;
}

/** The dates and numbers of one body's matter, in the order in which they come. */
export function MatterFormPage({ matter, back, problem }: MatterFormProps) {
  const { audits, auditForms, forms } = useTexts();
  const words = auditForms.matter;
  const title = words.title(matter.bodyName);
  const labels: Record<string, string> = { ...words, title: '' } as never;
  const day = (name: 'letterDated' | 'answerBy' | 'extendedTo' | 'boardMeeting' | 'dispatchedOn') => (
    <TextField name={name} label={words[name]} hint={forms.dateHint} saved={matter[name]} width="date" />
  );
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
        submit={forms.save}
        cancel={back}
        next={words.next}
      >
        <TextField name="registryNumber" label={words.registryNumber} saved={matter.registryNumber} />
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
          {day('boardMeeting')}
          <TextField
            name="minuteItem"
            label={words.minuteItem}
            hint={words.minuteItemHint}
            saved={matter.minuteItem}
            width="short"
          />
        </div>
        <div class="field-row">
          {day('dispatchedOn')}
          <TextField
            name="receivedOn"
            label={words.receivedOn}
            hint={words.receivedHint}
            saved={matter.receivedOn}
            width="date"
          />
        </div>
      </EntryForm>
    </Layout>
  );
}
