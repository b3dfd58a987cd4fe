import { ChoiceField, type FormProblem, TextField, Tick, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { type OpenedWith, servedValue, thingsNamed } from './action.view.ts';
import type { ActionFile, ActionForm } from './index.ts';

/** The names of the fields, for the list of what has to be put right. @param own those that a form calls otherwise */
export function useActionLabels(own: Record<string, string> = {}): (field: string) => string {
  const { form, commandFields, page } = useTexts().actions;
  const labels: Record<string, string> = { ...form, ...commandFields, text: page.note, ...own } as never;
  return (field) => labels[field] ?? form.title;
}

interface NewProps {
  form: ActionForm;
  opened: OpenedWith;
  problem: FormProblem | null;
}

export function NewActionPage({ form, opened, problem }: NewProps) {
  const { form: words } = useTexts().actions;
  const { commitment, bodies, of } = form;
  const hidden: Record<string, string> = {
    ...(commitment && { commitmentId: commitment.id }),
    ...(of.length > 0 && { of: thingsNamed(of) }),
  };
  const title = commitment?.what ?? of[0]?.words ?? null;
  return (
    <Layout title={words.addTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useActionLabels()} />
      <h1>{words.addTitle}</h1>
      {commitment && (
        <p class="lede">
          {words.commitment}: <Verbatim text={commitment.what} />
        </p>
      )}
      {of.length > 0 && (
        <ul class="lede">
          {of.map(({ noun, nounId, words: name }) => (
            <li key={nounId}>
              {words.ofThings[noun]}: <Verbatim text={name} />
            </li>
          ))}
        </ul>
      )}
      <EntryForm
        action="/actions/new"
        problem={problem}
        hidden={hidden}
        submit={words.addSubmit}
        cancel={opened.back}
        next={words.addNext}
      >
        <TextField name="title" label={words.title} saved={title?.slice(0, 300) ?? null} required />
        <ChoiceField
          name="bodyId"
          label={words.bodyId}
          saved={opened.bodyId}
          options={bodies.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <OwnerFields
          form={form}
          saved={{ role: commitment?.ownerRole ?? null, person: opened.ownerPersonId }}
        />
        <div class="field-row">
          <DueField saved={commitment?.dueOn ?? null} promisedBy={commitment?.dueOn ?? null} />
          <FollowUpField saved={null} />
        </div>
        <EnteredAfterwards problem={problem} />
        <MoreFields saved={null} />
        <ServesField form={form} chosen={opened.serves} />
      </EntryForm>
    </Layout>
  );
}

export function EditActionPage({
  form,
  action,
  problem,
}: {
  form: ActionForm;
  action: ActionFile;
  problem: FormProblem | null;
}) {
  const { actions, forms } = useTexts();
  const { form: words } = actions;
  const serves = action.serves.map(({ id, bodyId }) => servedValue({ recommendationId: id, bodyId }));
  return (
    <Layout title={words.editTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useActionLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/actions/${action.id}/edit`}
        problem={problem}
        version={action.version}
        isEdit
        submit={forms.save}
        cancel={`/actions/${action.id}`}
        next={words.editNext}
      >
        <TextField name="title" label={words.title} saved={action.title} required />
        <OwnerFields form={form} saved={{ role: action.ownerRole, person: action.ownerPersonId }} />
        <div class="field-row">
          {action.dueOn === null && <DueField saved={null} promisedBy={action.commitment?.dueOn ?? null} />}
          <FollowUpField saved={action.followUpOn} />
        </div>
        {action.dueOn !== null && (
          <p class="sub">
            {words.moveDue} <a href={`/actions/${action.id}/move`}>{words.moveTitle}</a>
          </p>
        )}
        <MoreFields saved={action} />
        <ServesField form={form} chosen={serves} />
      </EntryForm>
    </Layout>
  );
}

function OwnerFields({
  form,
  saved,
}: {
  form: ActionForm;
  saved: { role: string | null; person: string | null };
}) {
  const { form: words } = useTexts().actions;
  const people = form.owners.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <TextField name="ownerRole" label={words.ownerRole} hint={words.ownerRoleHint} saved={saved.role} />
      <ChoiceField
        name="ownerPersonId"
        label={words.ownerPersonId}
        saved={saved.person ?? ''}
        options={[{ value: '', text: words.nobody }, ...people]}
      />
    </>
  );
}

/** Asked once a day that has passed has been sent. */
function EnteredAfterwards({ problem }: { problem: FormProblem | null }) {
  const { form: words } = useTexts().actions;
  const isAsked =
    problem?.entered.has('isEnteredAfterwards') || problem?.faults.some(({ code }) => code === 'inPast');
  return isAsked ? <Tick name="isEnteredAfterwards" label={words.enteredAfterwards} saved={false} /> : null;
}

function DueField({ saved, promisedBy }: { saved: string | null; promisedBy: string | null }) {
  const { actions } = useTexts();
  const hint = useDueHint(promisedBy);
  return <TextField name="dueOn" label={actions.form.dueOn} hint={hint} saved={saved} width="date" />;
}

/** How a day is written, and by when it was promised. */
export function useDueHint(promisedBy: string | null): string {
  const { actions, forms } = useTexts();
  return promisedBy ? `${forms.dateHint} ${actions.form.promisedBy(promisedBy)}` : forms.dateHint;
}

function FollowUpField({ saved }: { saved: string | null }) {
  const { form: words } = useTexts().actions;
  return (
    <TextField
      name="followUpOn"
      label={words.followUpOn}
      hint={words.followUpHint}
      saved={saved}
      width="date"
    />
  );
}

function MoreFields({ saved }: { saved: ActionFile | null }) {
  const { form: words } = useTexts().actions;
  return (
    <>
      <TextField name="description" label={words.description} saved={saved?.description ?? null} lines={4} />
      <TextField
        name="costSek"
        label={words.costSek}
        hint={words.costHint}
        saved={saved?.costSek === null || saved?.costSek === undefined ? null : String(saved.costSek)}
        width="short"
      />
      <TextField
        name="provision"
        label={words.provision}
        hint={words.provisionHint}
        saved={saved?.secrecy?.provision ?? null}
        width="short"
      />
    </>
  );
}

function ServesField({ form, chosen }: { form: ActionForm; chosen: readonly string[] }) {
  const texts = useTexts();
  const { form: words } = texts.actions;
  const { numbered, nouns } = texts.evidence;
  const options = form.served.map((each) => {
    const value = servedValue(each);
    const isFirst = chosen.includes(value);
    const name = each.number ? numbered(each.number) : nouns.recommendation;
    const words = each.text.length > 110 ? `${each.text.slice(0, 108).trimEnd()} …` : each.text;
    return {
      value,
      text: `${name}: ${words} (${each.auditTitle}, ${each.bodyName})`,
      isFirst,
      isSeldom: !isFirst,
    };
  });
  if (options.length === 0) return null;
  return (
    <TickList
      name="serves"
      legend={words.serves}
      hint={words.servesHint}
      saved={chosen}
      options={options}
      first={words.servesFirst}
      seldom={words.servesOthers}
    />
  );
}
