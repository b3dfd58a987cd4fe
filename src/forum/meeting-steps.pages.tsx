import type { FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { useMeetingName } from './forum-parts.pages.tsx';
import type { MeetingFile } from './index.ts';
import { useForumLabels } from './meeting-form.pages.tsx';

export const meetingSteps = ['close', 'withdraw', 'restore'] as const;
export type MeetingStepName = (typeof meetingSteps)[number];

/** Closing the notes, calling a meeting off, bringing it back. */
export function MeetingStepPage({
  meeting,
  step,
  problem,
}: {
  meeting: MeetingFile;
  step: MeetingStepName;
  problem: FormProblem | null;
}) {
  const { steps } = useTexts().forum;
  const words = steps[step];
  const name = useMeetingName();
  return (
    <Layout title={words.title} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <h1>{words.title}</h1>
      <p class="lede">{name(meeting)}</p>
      {step === 'close' && <Checks meeting={meeting} />}
      <EntryForm
        action={`/forum/${meeting.id}/${step}`}
        problem={problem}
        version={meeting.version}
        submit={words.submit}
        cancel={`/forum/${meeting.id}`}
        next={words.next}
        isDanger={step === 'withdraw'}
      />
    </Layout>
  );
}

/** What may have been forgotten: it is said, and hinders nothing. */
function Checks({ meeting: { agenda, participants } }: { meeting: MeetingFile }) {
  const { steps } = useTexts().forum;
  const titles = (of: MeetingFile['agenda']) => of.map(({ title }) => `”${title}”`).join(', ');
  const unnoted = agenda.filter(({ note, decision }) => note === null && decision === null);
  const unacted = agenda.filter(({ decision, actions }) => decision !== null && actions.length === 0);
  const isUnmarked = participants.length > 0 && participants.every(({ wasPresent }) => wasPresent === null);
  const isComplete = unnoted.length + unacted.length === 0 && !isUnmarked;
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">{steps.checks}</h2>
      <ul>
        {isUnmarked && <li>{steps.noPresence}</li>}
        {unnoted.length > 0 && <li>{steps.unnoted(titles(unnoted))}</li>}
        {unacted.length > 0 && <li>{steps.unacted(titles(unacted))}</li>}
        {isComplete && <li>{steps.allNoted}</li>}
      </ul>
    </section>
  );
}
