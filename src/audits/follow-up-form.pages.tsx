import { ChoiceField, type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { Maker } from './follow-up.model.ts';

interface FollowUpFormProps {
  makers: readonly Maker[];
  audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  /** Audits chosen before the form was opened. */
  chosen: readonly string[];
  problem: FormProblem | null;
}

/** Beginning a round over earlier audits. */
export function FollowUpFormPage({ makers, audits, chosen, problem }: FollowUpFormProps) {
  const texts = useTexts();
  const { auditForms } = texts;
  const words = auditForms.followUp;
  const labels: Record<string, string> = { ...words, auditIds: words.audits };
  if (audits.length === 0) return <NothingToFollowUp />;
  const isOwn = makers.every((maker) => maker === 'municipality');
  return (
    <Layout title={words.newTitle} section="/audits" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => labels[field.split('.')[0] ?? ''] ?? words.title}
      />
      <h1>{words.newTitle}</h1>
      <EntryForm
        action="/follow-ups/new"
        problem={problem}
        submit={words.save}
        cancel="/audits"
        next={isOwn ? `${words.nextOwn} ${words.next}` : words.next}
      >
        {makers.length > 1 ? (
          <ChoiceField
            name="madeBy"
            label={words.madeBy}
            saved={makers[0] ?? ''}
            options={makers.map((maker) => ({ value: maker, text: texts.audits.makers[maker] }))}
          />
        ) : (
          <input type="hidden" name="madeBy" value={makers[0]} />
        )}
        <TextField name="title" label={words.title} required />
        <TextField name="dated" label={words.dated} hint={texts.forms.dateHint} width="date" required />
        <TextField name="firm" label={words.firm} />
        <TextField name="registryNumber" label={words.registryNumber} />
        <TickList
          name="auditIds"
          legend={words.audits}
          saved={chosen}
          options={audits.map(({ id, title, year }) => ({
            value: id,
            text: year ? `${title} (${year})` : title,
          }))}
        />
      </EntryForm>
    </Layout>
  );
}

/** Before there is any audit: where they come from. */
function NothingToFollowUp() {
  const { followUp: words } = useTexts().auditForms;
  return (
    <Layout title={words.newTitle} section="/audits">
      <h1>{words.newTitle}</h1>
      <p class="lede">{words.noAudits}</p>
      <p class="actions">
        <a class="button" href="/audits">
          {words.toAudits}
        </a>
      </p>
    </Layout>
  );
}
