import {
  ChoiceField,
  type FormProblem,
  TextField,
  Tick,
  TickList,
} from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { FollowUp } from './follow-up.model.ts';
import type { FollowedUpAudit } from './follow-up-detail.store.ts';
import { RoundLabel } from './round-label.pages.tsx';

const colours = ['green', 'yellow', 'red'] as const;

interface ChangeRoundProps {
  round: FollowUp;
  bodies: readonly { readonly id: string; readonly name: string }[];
  problem: FormProblem | null;
}

/** What a draft says of itself: its facts, its text, and what its colours mean. */
export function ChangeFollowUpPage({ round, bodies, problem }: ChangeRoundProps) {
  const { forms, rounds } = useTexts();
  const words = rounds.form;
  const labels: Record<string, string> = { ...words, title: words.name } as never;
  return (
    <Layout title={words.title} section="/audits" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => (field.startsWith('scale') ? rounds.scale : (labels[field] ?? words.name))}
      />
      <h1>{words.title}</h1>
      <RoundLabel round={round} />
      <EntryForm
        action={`/follow-ups/${round.id}/edit`}
        problem={problem}
        version={round.version}
        isEdit
        submit={forms.save}
        cancel={`/follow-ups/${round.id}`}
        next={words.next}
      >
        <TextField name="title" label={words.name} saved={round.title} required />
        <TextField
          name="dated"
          label={words.dated}
          hint={forms.dateHint}
          saved={round.dated}
          width="date"
          required
        />
        {round.madeBy === 'auditors' && <TextField name="firm" label={words.firm} saved={round.firm} />}
        {round.madeBy === 'municipality' && (
          <ChoiceField
            name="madeByBodyId"
            label={words.madeByBody}
            saved={round.madeByBodyId ?? 'none'}
            options={[
              { value: 'none', text: rounds.wholeMunicipality },
              ...bodies.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
        <TextField name="registryNumber" label={words.registryNumber} saved={round.registryNumber} />
        {colours.map((colour) => (
          <TextField
            key={colour}
            name={`scale.${colour}`}
            label={words.scale[colour]}
            {...(colour === 'green' ? { hint: words.scaleHint } : {})}
            saved={round.scale.find(({ status }) => status === colour)?.words ?? null}
          />
        ))}
        <TextField
          name="overall"
          label={words.overall}
          hint={words.overallHint}
          saved={round.overall}
          lines={6}
        />
      </EntryForm>
    </Layout>
  );
}

interface ChangeOfAuditProps {
  round: FollowUp;
  audit: FollowedUpAudit;
  problem: FormProblem | null;
}

const verdicts = ['met', 'partly', 'notMet', 'unknown'] as const;

/** What a draft says of one audit as a whole. */
export function ChangeRoundOfAuditPage({ round, audit, problem }: ChangeOfAuditProps) {
  const { forms, rounds, web } = useTexts();
  const words = rounds.form;
  const { addressedTo } = audit;
  const only = addressedTo.length === 1 ? addressedTo[0] : undefined;
  const labels: Record<string, string> = {
    meetingReason: words.meetingReason,
    meetingBodyIds: words.meetingBodyIds,
    needsMeeting: only ? words.needsMeetingWith(only.name) : words.needsMeeting,
    text: words.text,
  };
  return (
    <Layout title={words.auditTitle} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.verdict} />
      <h1>{words.auditTitle}</h1>
      <RoundLabel round={round} />
      <p class="lede">
        <Verbatim text={audit.title} />
        {audit.year && ` (${audit.year})`}
      </p>
      <EntryForm
        action={`/follow-ups/${round.id}/audits/${audit.id}/edit`}
        problem={problem}
        version={round.version}
        isEdit
        submit={forms.save}
        cancel={`/follow-ups/${round.id}`}
        next={words.next}
      >
        <ChoiceField
          name="verdict"
          label={words.verdict}
          saved={audit.assessment?.verdict ?? 'none'}
          options={[
            { value: 'none', text: words.noVerdict },
            ...verdicts.map((verdict) => ({ value: verdict, text: web.verdict[verdict] })),
          ]}
        />
        <TextField name="text" label={words.text} saved={audit.assessment?.text ?? null} lines={5} />
        <fieldset class="field">
          <legend>{words.meetingTitle}</legend>
          <Tick
            name="needsMeeting"
            label={only ? words.needsMeetingWith(only.name) : words.needsMeeting}
            hint={words.needsMeetingHint}
            saved={audit.needsMeeting === true}
          />
          {!only && addressedTo.length > 0 && (
            <TickList
              name="meetingBodyIds"
              legend={words.meetingBodyIds}
              hint={words.meetingBodiesHint}
              saved={audit.meetingBodyIds.filter((id) => addressedTo.some((body) => body.id === id))}
              options={addressedTo.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
          <TextField
            name="meetingReason"
            label={words.meetingReason}
            hint={only ? words.meetingReasonHintOf(only.name) : words.meetingReasonHint}
            saved={audit.meetingReason}
            lines={2}
          />
        </fieldset>
      </EntryForm>
    </Layout>
  );
}
