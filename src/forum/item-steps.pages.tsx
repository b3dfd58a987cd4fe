import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { headingOf } from './forum.view.ts';
import type { DecisionForm, MeetingFile } from './index.ts';
import type { ShownItem } from './meeting-file.store.ts';
import { useForumLabels } from './meeting-form.pages.tsx';

interface ItemProps {
  meeting: MeetingFile;
  item: ShownItem;
  problem: FormProblem | null;
}

export function EditItemPage({ meeting, item, problem }: ItemProps) {
  const { forum, forms } = useTexts();
  const { agenda: words } = forum;
  return (
    <Layout title={words.editTitle} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/forum/items/${item.id}/edit`}
        problem={problem}
        version={item.version}
        submit={forms.save}
        cancel={`/forum/${meeting.id}/agenda`}
        next={words.editNext}
        isEdit
      >
        <TextField name="title" label={words.itemTitle} saved={item.title} required />
        <TextField
          name="background"
          label={words.background}
          hint={words.backgroundHint}
          saved={item.background}
          lines={4}
        />
      </EntryForm>
    </Layout>
  );
}

export function RemoveItemPage({ meeting, item, problem }: ItemProps) {
  const { agenda: words } = useTexts().forum;
  return (
    <Layout title={words.removeTitle} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.removeTitle}</h1>
      <p class="lede">
        <Verbatim text={item.title} />
      </p>
      <EntryForm
        action={`/forum/items/${item.id}/remove`}
        problem={problem}
        version={item.version}
        submit={words.remove}
        cancel={`/forum/${meeting.id}/agenda`}
        next={words.removeNext}
        isDanger
      />
    </Layout>
  );
}

/** Who does what of a decision, and by when. */
export function DecisionActionPage({
  meeting,
  item,
  form,
  problem,
}: ItemProps & {
  form: DecisionForm;
}) {
  const { forum, forms } = useTexts();
  const { act: words } = forum;
  const to = `/forum/${meeting.id}#item-${item.id}`;
  return (
    <Layout title={words.title} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={item.title} />
      </p>
      {item.decision === null ? (
        <>
          <p class="empty">{words.noDecision}</p>
          <p class="actions">
            <a class="button" href={`/forum/${meeting.id}/notes`}>
              {forum.commands.note}
            </a>
          </p>
        </>
      ) : (
        <>
          <h2>{words.decision}</h2>
          <p class="prose">
            <Verbatim text={item.decision} />
          </p>
          <EntryForm
            action={`/forum/items/${item.id}/action`}
            problem={problem}
            submit={words.submit}
            also={{ name: 'more', value: 'yes', text: words.more }}
            cancel={to}
            next={words.next}
          >
            <TextField
              name="title"
              label={words.what}
              saved={item.actions.length === 0 ? headingOf(item.decision) : null}
              required
            />
            <ChoiceField
              name="bodyId"
              label={words.bodyId}
              saved=""
              options={[
                { value: '', text: words.choose },
                ...form.bodies.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
            <ChoiceField
              name="ownerPersonId"
              label={words.ownerPersonId}
              saved=""
              options={[
                { value: '', text: words.choose },
                ...form.owners.map(({ id, name, title }) => ({
                  value: id,
                  text: title ? `${name}, ${title}` : name,
                })),
              ]}
            />
            <div class="field-row">
              <TextField name="dueOn" label={words.dueOn} hint={forms.dateHint} width="date" required />
              <TextField name="followUpOn" label={words.followUpOn} hint={words.followUpHint} width="date" />
            </div>
          </EntryForm>
        </>
      )}
    </Layout>
  );
}
