import { beginningOf } from '../shared/beginning-of.ts';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { AskChoices } from './find-ask-choices.ts';
import { requestKinds } from './handover.model.ts';

interface AskPageProps {
  choices: AskChoices;
  /** The body chosen from the start; '' where none is. */
  bodyId: string;
  problem: FormProblem | null;
}

/** The auditors ask a body. */
export function AskPage({ choices, bodyId, problem }: AskPageProps) {
  const { handovers: texts, forms } = useTexts();
  const words = texts.asking;
  const { about, bodies, audits } = choices;
  const labels: Record<string, string> = { ...texts.fields, bodyId: words.body, text: words.text };
  const only = bodies.length === 1 ? bodies[0] : undefined;
  return (
    <Layout title={words.title} section="/handovers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.text} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {about && (
        <>
          <p class="sub">
            {texts.request.about}: {about.auditTitle}
          </p>
          <blockquote class="handed-words">
            <Verbatim text={about.text} />
          </blockquote>
        </>
      )}
      <EntryForm
        action="/handovers/requests"
        problem={problem}
        hidden={about ? { recommendationId: about.id } : {}}
        submit={words.send}
        cancel={about ? `/recommendations/${about.id}` : '/handovers'}
        next={words.next}
      >
        <ChoiceField
          name="kind"
          label={words.kind}
          saved="question"
          options={requestKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        />
        <ChoiceField
          name="bodyId"
          label={words.body}
          saved={only?.id ?? bodyId}
          options={[
            ...(only ? [] : [{ value: '', text: forms.choose }]),
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        {!about && (
          <ChoiceField
            name="auditId"
            label={words.audit}
            saved=""
            options={[
              { value: '', text: words.noAudit },
              ...audits.map(({ id, title, year }) => ({
                value: id,
                text: `${beginningOf(title, 80)}${year ? ` (${year})` : ''}`,
              })),
            ]}
          />
        )}
        <TextField name="text" label={words.text} lines={6} />
        <TextField name="wantedBy" label={words.wantedBy} hint={words.wantedHint} width="date" />
      </EntryForm>
    </Layout>
  );
}
