import { type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { openedWith } from '../web/entry-form.ts';
import { useTexts } from '../web/page.ts';
import { useMeetingName } from './forum-parts.pages.tsx';
import type { MeetingFile } from './index.ts';
import { useForumLabels } from './meeting-form.pages.tsx';

/** Notes and decisions of all items in one form, and who is there. */
export function NotesPage({ meeting, problem }: { meeting: MeetingFile; problem: FormProblem | null }) {
  const { notes: words } = useTexts().forum;
  const name = useMeetingName();
  const { participants } = meeting;
  return (
    <Layout title={words.title} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.title}</h1>
      <p class="lede">{name(meeting)}</p>
      <p>{words.lede}</p>
      <EntryForm
        action={`/forum/${meeting.id}/notes`}
        problem={problem}
        version={meeting.version}
        submit={words.submit}
        also={{ name: 'stay', value: 'yes', text: words.stay }}
        cancel={`/forum/${meeting.id}`}
        next={words.next}
        isEdit
      >
        {participants.length > 0 && (
          <TickList
            name="present"
            legend={words.present}
            hint={words.presentHint}
            saved={participants.filter(({ wasPresent }) => wasPresent).map(({ personId }) => personId)}
            options={participants.map((each) => ({
              value: each.personId,
              text: each.title ? `${each.name}, ${each.title}` : each.name,
            }))}
          />
        )}
        {meeting.agenda.map((item, index) => (
          <fieldset key={item.id} class="part noted-item">
            <legend>
              {index + 1}. <Verbatim text={item.title} />
            </legend>
            {item.background && (
              <p class="hint">
                <Verbatim text={item.background} />
              </p>
            )}
            <input
              type="hidden"
              name={`version.${item.id}`}
              value={openedWith(problem, `version.${item.id}`, String(item.version))}
            />
            <TextField name={`note.${item.id}`} label={words.note} saved={item.note} lines={3} />
            <TextField name={`decision.${item.id}`} label={words.decision} saved={item.decision} lines={2} />
            <details open={item.secrecy !== null}>
              <summary>{words.provision}</summary>
              <TextField
                name={`provision.${item.id}`}
                label={words.provision}
                hint={words.provisionHint}
                saved={item.secrecy?.provision ?? null}
                width="short"
              />
            </details>
          </fieldset>
        ))}
      </EntryForm>
    </Layout>
  );
}
