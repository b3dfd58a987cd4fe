import { type FormProblem, Tick } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { Closing } from './find-closing.ts';
import { RoundLabel } from './round-label.pages.tsx';

/** What is missing before a draft closes, and what closing means. */
export function CloseFollowUpPage({ closing, problem }: { closing: Closing; problem: FormProblem | null }) {
  const { rounds } = useTexts();
  const words = rounds.closing;
  const { round, missing, left } = closing;
  const back = `/follow-ups/${round.id}`;
  return (
    <Layout title={words.title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.title} />
      <p class="sub">
        <a href={back}>
          <Verbatim text={round.title} />
        </a>
      </p>
      <h1>{words.title}</h1>
      <RoundLabel round={round} />
      <p class="lede">{words.lede}</p>
      {left === 0 ? (
        <p>{words.ready}</p>
      ) : (
        <>
          <h2>{words.missing(left)}</h2>
          <ul>
            {missing.map(({ recommendationId, bodyId, number, text, bodyName, auditTitle }) => (
              <li key={`${recommendationId} ${bodyId}`}>
                <a href={`/follow-ups/${round.id}/assess/${recommendationId}/${bodyId}`}>
                  {number && `${number}. `}
                  <Verbatim text={text} />
                </a>{' '}
                <span class="sub">
                  <Verbatim text={bodyName} /> · <Verbatim text={auditTitle} />
                </span>
              </li>
            ))}
          </ul>
          {left > missing.length && <p>{words.more(left - missing.length)}</p>}
        </>
      )}
      <Meetings closing={closing} />
      <EntryForm
        action={`${back}/close`}
        problem={problem}
        version={round.version}
        hidden={{ left: String(left) }}
        submit={words.submit}
        cancel={back}
        next={words.next}
      >
        {left > 0 && <Tick name="leftOut" label={words.leaveOut(left)} saved={false} />}
      </EntryForm>
    </Layout>
  );
}

/** Who is told that the makers want to meet them, and why: before it is told. */
function Meetings({ closing: { round, meetings } }: { closing: Closing }) {
  const { rounds, web } = useTexts();
  const words = rounds.closing;
  if (meetings.length === 0) return <p>{words.noMeetings}</p>;
  return (
    <section aria-labelledby="meetingBodyIds">
      <h2 id="meetingBodyIds">{words.meetings}</h2>
      <ul>
        {meetings.map(({ auditId, auditTitle, reason, told, isToChoose }) => (
          <li key={auditId}>
            {isToChoose ? words.choose : told.length > 0 ? words.told(web.list([...told])) : words.nobody}{' '}
            {reason && <Verbatim text={reason} />}
            <span class="sub line">
              <a href={`/follow-ups/${round.id}/audits/${auditId}/edit`}>
                <Verbatim text={auditTitle} />
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
