import { ChoiceField, type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ResponseChoices } from './index.ts';
import type { Response } from './response.model.ts';

interface ResponseFormProps {
  /** Null for a new one. */
  response:
    | (Pick<Response, 'id' | 'title' | 'registryNumber' | 'text' | 'leadBodyId' | 'version'> & {
        readonly matterIds: readonly string[];
      })
    | null;
  choices: ResponseChoices;
  /** The matter that the form was opened from. */
  matterId?: string | undefined;
  problem: FormProblem | null;
}

/** A response as a whole: who leads it, its title and words, and the matters that it answers. */
export function ResponseFormPage({ response, choices, matterId, problem }: ResponseFormProps) {
  const { responses, forms } = useTexts();
  const words = responses.form;
  const from = choices.matters.find(({ id }) => id === matterId);
  const title = response ? words.editTitle : words.newTitle;
  const labels: Record<string, string> = {
    leadBodyId: words.lead,
    title: words.title,
    registryNumber: words.registryNumber,
    text: words.text,
    matterIds: words.matters,
  };
  const own = choices.leads.map(({ id }) => id);
  const taken = response?.matterIds ?? [];
  if (!response && choices.leads.length === 0) {
    return (
      <Layout title={title} section="/responses">
        <h1>{title}</h1>
        <p class="empty">{words.noMatters}</p>
        <p>
          <a href="/audits">{responses.page.toList}</a>
        </p>
      </Layout>
    );
  }
  return (
    <Layout title={title} section="/responses" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => labels[field.split('.')[0] ?? ''] ?? words.title}
      />
      <h1>{title}</h1>
      <EntryForm
        action={response ? `/responses/${response.id}/edit` : '/responses/new'}
        problem={problem}
        {...(response ? { version: response.version } : {})}
        isEdit={response !== null}
        submit={response ? forms.save : words.start}
        cancel={response ? `/responses/${response.id}` : '/responses'}
        next={response ? words.nextEdit : words.nextNew}
      >
        {!response && (
          <ChoiceField
            name="leadBodyId"
            label={words.lead}
            saved={from?.bodyId ?? choices.leads[0]?.id ?? ''}
            options={choices.leads.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <TextField
          name="title"
          label={words.title}
          saved={response?.title ?? (from ? words.titleFor(from.about) : null)}
        />
        <TickList
          name="matterIds"
          legend={words.matters}
          hint={words.mattersHint}
          first={words.mattersFirst}
          saved={response ? taken : from ? [from.id] : []}
          options={choices.matters.map(({ id, bodyId, bodyName, about, answeredIn }) => ({
            value: id,
            text:
              answeredIn && !taken.includes(id)
                ? `${words.matter(bodyName, about)} (${words.answeredIn(answeredIn.title)})`
                : words.matter(bodyName, about),
            isFirst: own.includes(bodyId),
          }))}
        />
        <TextField
          name="registryNumber"
          label={words.registryNumber}
          {...(response ? {} : { hint: words.registryNumberHint })}
          saved={(response ?? from)?.registryNumber ?? null}
          width="short"
        />
        <TextField
          name="text"
          label={words.text}
          hint={words.textHint}
          saved={response?.text ?? null}
          lines={10}
        />
      </EntryForm>
    </Layout>
  );
}
