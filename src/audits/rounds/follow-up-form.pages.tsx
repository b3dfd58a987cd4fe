import { ChoiceField, type FormProblem, TextField, TickList } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { useTexts } from '../../web/page.ts';
import type { Maker } from './follow-up.model.ts';

interface FollowUpFormProps {
  makers: readonly Maker[];
  audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  /** Companies that a round can be made for by their lay auditors; whether it can be the municipality's auditors' as well. */
  companies: readonly { readonly id: string; readonly name: string }[];
  forMunicipality: boolean;
  /** Audits chosen before the form was opened. */
  chosen: readonly string[];
  problem: FormProblem | null;
}

/** Beginning a round over earlier audits. */
export function FollowUpFormPage(props: FollowUpFormProps) {
  const { makers, audits, companies, forMunicipality, chosen, problem } = props;
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
        <MadeFor companies={companies} forMunicipality={forMunicipality} />
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

/** Whose auditors make it: asked of whoever audits both the municipality and a company, or several companies. */
function MadeFor({ companies, forMunicipality }: Pick<FollowUpFormProps, 'companies' | 'forMunicipality'>) {
  const { auditForms, rounds } = useTexts();
  const options = [
    ...(forMunicipality ? [{ value: '', text: rounds.municipalityAuditors }] : []),
    ...companies.map(({ id, name }) => ({ value: id, text: rounds.layAuditors(name) })),
  ];
  const [first] = options;
  if (!first) return null;
  if (options.length === 1) return <input type="hidden" name="madeByBodyId" value={first.value} />;
  return (
    <ChoiceField
      name="madeByBodyId"
      label={auditForms.followUp.madeFor}
      saved={first.value}
      options={options}
    />
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
