import { ChoiceField, type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { forumMeetingKinds } from './forum.model.ts';
import { useMeetingName } from './forum-parts.pages.tsx';
import type { MeetingFile, MeetingForm } from './index.ts';

export function useForumLabels(): (field: string) => string {
  const { form, agenda, notes, act } = useTexts().forum;
  const labels: Record<string, unknown> = {
    ...form,
    ...notes,
    ...act,
    matters: agenda.matters,
    title: agenda.itemTitle,
    background: agenda.background,
    direction: agenda.direction,
    version: form.id,
  };
  return (field) => {
    const label = labels[field] ?? labels[field.split('.')[0] ?? ''];
    return typeof label === 'string' ? label : form.id;
  };
}

interface FormProps {
  form: MeetingForm;
  problem: FormProblem | null;
}

export function NewMeetingPage({ form, problem, kind }: FormProps & { kind: string }) {
  const { forum } = useTexts();
  const { form: words } = forum;
  return (
    <Layout title={words.addTitle} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/forum/new"
        problem={problem}
        submit={words.addSubmit}
        cancel="/forum"
        next={words.addNext}
      >
        <ChoiceField
          name="kind"
          label={words.kind}
          hint={words.kindHint}
          saved={kind}
          options={forumMeetingKinds.map((value) => ({ value, text: forum.kinds[value] }))}
        />
        <Fields form={form} saved={null} />
      </EntryForm>
    </Layout>
  );
}

export function EditMeetingPage({ form, meeting, problem }: FormProps & { meeting: MeetingFile }) {
  const { forum, forms } = useTexts();
  const { form: words } = forum;
  const name = useMeetingName();
  return (
    <Layout title={words.editTitle} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.editTitle}</h1>
      <p class="lede">{name(meeting)}</p>
      <EntryForm
        action={`/forum/${meeting.id}/edit`}
        problem={problem}
        version={meeting.version}
        submit={forms.save}
        cancel={`/forum/${meeting.id}`}
        next={words.editNext}
        isEdit
      >
        <Fields form={form} saved={meeting} />
      </EntryForm>
    </Layout>
  );
}

function Fields({ form, saved }: { form: MeetingForm; saved: MeetingFile | null }) {
  const { forum, forms } = useTexts();
  const { form: words } = forum;
  const people = form.people.map(({ id, name, title, isNear }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
    isFirst: isNear,
    isSeldom: !isNear,
  }));
  return (
    <>
      <TextField
        name="onDay"
        label={words.onDay}
        hint={forms.dateHint}
        saved={saved?.onDay ?? null}
        width="date"
        required
      />
      <TextField name="place" label={words.place} hint={words.placeHint} saved={saved?.place ?? null} />
      <ChoiceField
        name="chairPersonId"
        label={words.chairPersonId}
        saved={saved?.chairPersonId ?? ''}
        options={[{ value: '', text: words.nobody }, ...people.map(({ value, text }) => ({ value, text }))]}
      />
      <TickList
        name="participantIds"
        legend={words.participantIds}
        hint={words.participantsHint}
        saved={
          saved?.participants.map(({ personId }) => personId) ??
          form.people.filter(({ wasCalled }) => wasCalled).map(({ id }) => id)
        }
        options={people}
        first={words.near}
        seldom={words.others}
      />
    </>
  );
}
