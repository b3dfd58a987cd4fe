import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { addressOfMatter, meetingHistory } from './forum.view.ts';
import { DecisionActions, Followed, MeetingBadge, useMeetingName } from './forum-parts.pages.tsx';
import type { MeetingFile } from './index.ts';
import type { ShownItem } from './meeting-file.store.ts';
import { MeetingPapers } from './meeting-papers.pages.tsx';
import { ReviewState } from './review-state.pages.tsx';

interface MeetingProps {
  meeting: MeetingFile;
}

/** One meeting: what stands on its agenda, what was said and decided, and what became of it. */
export function MeetingPage({ meeting }: MeetingProps) {
  const texts = useTexts();
  const { forum } = texts;
  const { columns, page } = forum;
  const name = useMeetingName()(meeting);
  const { chairName, place, standing } = meeting;
  return (
    <Layout title={name} section="/forum" wide>
      <p class="sub">
        <a href="/forum">{forum.list.toList}</a>
      </p>
      <h1>{name}</h1>
      <Notices meeting={meeting} />
      <Facts
        facts={[
          { name: columns.standing, value: <MeetingBadge standing={standing} /> },
          { name: columns.day, value: meeting.onDay },
          { name: columns.place, value: place ? <Verbatim text={place} /> : forum.noPlace },
          { name: columns.chair, value: <bdi>{chairName ?? forum.noChair}</bdi> },
          { name: columns.called, value: String(meeting.participants.length) },
        ]}
      />
      <Doings meeting={meeting} />
      <FollowedSection meeting={meeting} />
      {meeting.kind === 'managementReview' && <ReviewState meeting={meeting} />}
      <section aria-labelledby="agenda-title">
        <h2 id="agenda-title">{page.agenda}</h2>
        {meeting.agenda.length === 0 ? (
          <p class="empty">
            {meeting.commands.includes('arrange') ? page.agendaEmptyKeeper : page.agendaEmpty}
          </p>
        ) : (
          <ol class="agenda">
            {meeting.agenda.map((item) => (
              <Item key={item.id} item={item} meeting={meeting} />
            ))}
          </ol>
        )}
      </section>
      <CalledSection meeting={meeting} />
      {standing !== 'withdrawn' && (
        <section aria-labelledby="papers-title">
          <h2 id="papers-title">{page.papers}</h2>
          <MeetingPapers id={meeting.id} isClosed={standing === 'closed'} />
        </section>
      )}
      <h2>{page.history}</h2>
      <History entries={meetingHistory(meeting.changes, meeting.names, texts)} />
    </Layout>
  );
}

function Notices({ meeting: { standing, fixedOn, commands } }: MeetingProps) {
  const { page } = useTexts().forum;
  if (standing === 'toClose' && commands.includes('close')) {
    return (
      <Banner tone="doubt" title={page.toCloseTitle}>
        {page.toCloseBody}
      </Banner>
    );
  }
  if (standing === 'closed' && fixedOn) {
    return (
      <Banner tone="plain" title={page.closedTitle(fixedOn)}>
        {page.closedBody}
      </Banner>
    );
  }
  if (standing !== 'withdrawn') return null;
  return (
    <Banner tone="plain" title={page.withdrawnTitle}>
      {page.withdrawnBody}
    </Banner>
  );
}

const doings = ['note', 'arrange', 'close', 'change', 'withdraw', 'restore'] as const;
const addresses: Record<(typeof doings)[number], string> = {
  note: 'notes',
  arrange: 'agenda',
  close: 'close',
  change: 'edit',
  withdraw: 'withdraw',
  restore: 'restore',
};

function Doings({ meeting: { id, commands, standing } }: MeetingProps) {
  const { forum } = useTexts();
  const may = doings.filter((command) => commands.includes(command));
  // Before its day the agenda comes first, then the notes.
  const first = standing === 'coming' && commands.includes('arrange') ? 'arrange' : may[0];
  if (may.length === 0) return null;
  return (
    <p class="actions">
      {may
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map((command) => (
          <a
            key={command}
            class={command === first ? 'button' : 'button quiet'}
            href={`/forum/${id}/${addresses[command]}`}
          >
            {forum.commands[command]}
          </a>
        ))}
    </p>
  );
}

function FollowedSection({ meeting: { followed, fixedOn, today } }: MeetingProps) {
  const { page } = useTexts().forum;
  return (
    <section aria-labelledby="followed-title">
      <h2 id="followed-title">{page.followed}</h2>
      {followed.length === 0 ? (
        <p class="empty">{page.followedNone}</p>
      ) : (
        <>
          <p>{fixedOn ? page.followedFixed(fixedOn) : page.followedLede}</p>
          <Followed followed={followed} day={fixedOn ?? today} />
        </>
      )}
    </section>
  );
}

function Item({ item, meeting }: MeetingProps & { item: ShownItem }) {
  const { forum } = useTexts();
  const { page } = forum;
  const { noun, nounId, note, decision, secrecy } = item;
  const mayAct = meeting.commands.includes('act') && decision !== null;
  return (
    <li id={`item-${item.id}`}>
      <h3>
        <Verbatim text={item.title} />
      </h3>
      {item.background && (
        <p class="prose sub">
          <Verbatim text={item.background} />
        </p>
      )}
      {noun && nounId && (
        <p>
          <a href={addressOfMatter(noun, nounId)} aria-label={forum.agenda.lookAt(item.title)}>
            {forum.agenda.look}
          </a>
        </p>
      )}
      {secrecy && <p class="secrecy-note">{page.secret(secrecy.provision)}</p>}
      {note ? (
        <p class="prose">
          <Verbatim text={note} />
        </p>
      ) : (
        meeting.standing !== 'coming' && decision === null && <p class="empty">{page.noNote}</p>
      )}
      {decision && (
        <div class="decision">
          <p class="prose">
            <b>{page.decision}</b> <Verbatim text={decision} />
          </p>
          <DecisionActions actions={item.actions} today={meeting.today} />
        </div>
      )}
      {mayAct && (
        <p>
          <a href={`/forum/items/${item.id}/action`}>{forum.commands.act}</a>
        </p>
      )}
    </li>
  );
}

function CalledSection({ meeting: { participants, chairPersonId, standing } }: MeetingProps) {
  const { page } = useTexts().forum;
  const stood = (wasPresent: boolean | null) =>
    wasPresent === null ? null : wasPresent ? page.present : page.absent;
  const isUnmarked = standing !== 'coming' && participants.every(({ wasPresent }) => wasPresent === null);
  return (
    <section aria-labelledby="called-title">
      <h2 id="called-title">{page.called}</h2>
      {participants.length === 0 ? (
        <p class="empty">{page.calledNone}</p>
      ) : (
        <>
          {isUnmarked && <p class="sub">{page.presenceUnknown}</p>}
          <ul>
            {participants.map(({ personId, name, title, wasPresent }) => (
              <li key={personId}>
                <bdi>{name}</bdi>
                {title && `, ${title}`}
                {personId === chairPersonId && ` (${page.chairMark})`}
                {stood(wasPresent) && <span class="sub"> {stood(wasPresent)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
