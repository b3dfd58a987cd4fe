import {
  type FormProblem,
  PrefixContext,
  ProblemContext,
  TextField,
  TickList,
} from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { agendaNouns } from './forum.model.ts';
import { addressOfMatter, matterValue } from './forum.view.ts';
import { useMeetingName } from './forum-parts.pages.tsx';
import type { MeetingFile } from './index.ts';
import { useForumLabels } from './meeting-form.pages.tsx';
import { type Proposal, whyInWords } from './proposals.rules.ts';

interface AgendaProps {
  meeting: MeetingFile;
  proposals: readonly Proposal[];
  problem: FormProblem | null;
  /** Which of the two forms was sent. */
  sent: 'matters' | 'item' | null;
}

/** Making the agenda: what stands on it in its order, what may be taken up, and items of one's own. */
export function AgendaPage({ meeting, proposals, problem, sent }: AgendaProps) {
  const { forum } = useTexts();
  const { agenda: words } = forum;
  const name = useMeetingName();
  return (
    <Layout title={words.title} section="/forum" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useForumLabels()} />
      <p class="sub">
        <a href={`/forum/${meeting.id}`}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{name(meeting)}</p>
      <section aria-labelledby="items-title">
        <h2 id="items-title">{words.items}</h2>
        <Items meeting={meeting} />
      </section>
      <section aria-labelledby="proposals-title">
        <h2 id="proposals-title">{words.proposals}</h2>
        {proposals.length === 0 ? (
          <p class="empty">{words.proposalsNone}</p>
        ) : (
          <Proposals meeting={meeting} proposals={proposals} problem={sent === 'matters' ? problem : null} />
        )}
      </section>
      <section aria-labelledby="own-title">
        <h2 id="own-title">{words.own}</h2>
        <EntryForm
          action={`/forum/${meeting.id}/items`}
          problem={sent === 'item' ? problem : null}
          submit={words.add}
          cancel={`/forum/${meeting.id}`}
          next={words.addNext}
        >
          <TextField name="title" label={words.itemTitle} required />
          <TextField name="background" label={words.background} hint={words.backgroundHint} lines={3} />
        </EntryForm>
      </section>
    </Layout>
  );
}

function Items({ meeting }: { meeting: MeetingFile }) {
  const { agenda: words } = useTexts().forum;
  const { agenda } = meeting;
  if (agenda.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <ol class="agenda-order">
      {agenda.map(({ id, title, noun, nounId }, index) => (
        <li key={id} id={`item-${id}`}>
          <span>
            <Verbatim text={title} />
            {noun && nounId && (
              <>
                {' '}
                <a href={addressOfMatter(noun, nounId)} aria-label={words.lookAt(title)}>
                  {words.look}
                </a>
              </>
            )}
          </span>
          <span class="agenda-doings">
            <form action={`/forum/items/${id}/move`} method="post">
              {index > 0 && (
                <button type="submit" class="link" name="direction" value="up" aria-label={words.upOf(title)}>
                  {words.up}
                </button>
              )}{' '}
              {index < agenda.length - 1 && (
                <button
                  type="submit"
                  class="link"
                  name="direction"
                  value="down"
                  aria-label={words.downOf(title)}
                >
                  {words.down}
                </button>
              )}
            </form>
            <a href={`/forum/items/${id}/edit`} aria-label={words.editOf(title)}>
              {words.edit}
            </a>
            <a href={`/forum/items/${id}/remove`} aria-label={words.removeOf(title)}>
              {words.remove}
            </a>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Proposals({ meeting, proposals, problem }: Omit<AgendaProps, 'sent'>) {
  const texts = useTexts();
  const { agenda: words } = texts.forum;
  const kinds = agendaNouns.filter((noun) => proposals.some((proposal) => proposal.noun === noun));
  return (
    <EntryForm
      action={`/forum/${meeting.id}/matters`}
      problem={problem}
      submit={words.takeIn}
      next={words.takeInNext}
    >
      <p>{words.proposalsLede}</p>
      {kinds.map((noun, index) => (
        <PrefixContext.Provider key={noun} value={index === 0 ? '' : noun}>
          <ProblemContext.Provider value={index === 0 ? problem : problem && { ...problem, faults: [] }}>
            <TickList
              name="matters"
              legend={words.nouns[noun]}
              saved={[]}
              options={proposals
                .filter((proposal) => proposal.noun === noun)
                .map((proposal) => ({
                  value: matterValue(proposal),
                  text: `${proposal.title.replace(/[.\s]+$/, '')}: ${whyInWords(proposal.why, texts)}`,
                  beside: <Beside proposal={proposal} />,
                }))}
            />
          </ProblemContext.Provider>
        </PrefixContext.Provider>
      ))}
    </EntryForm>
  );
}

function Beside({ proposal: { noun, nounId, title, whose } }: { proposal: Proposal }) {
  const { agenda: words } = useTexts().forum;
  return (
    <span class="sub">
      {whose && <bdi>{whose}</bdi>}{' '}
      <a href={addressOfMatter(noun, nounId)} aria-label={words.lookAt(title)}>
        {words.look}
      </a>
    </span>
  );
}
