import { Banner } from '../web/components/banner.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { History } from './history.pages.tsx';
import type { HistoryEntry } from './history.view.ts';
import type { PeopledBody } from './organisation.model.ts';
import { BodyLinks } from './organisation.pages.tsx';
import { existsOn, tiedBodies } from './organisation.view.ts';
import { SubNav } from './sub-nav.pages.tsx';

interface BodyPageProps {
  body: PeopledBody;
  bodies: readonly PeopledBody[];
  history: readonly HistoryEntry[];
  /** YYYY-MM-DD. */
  today: string;
  mayChange: boolean;
  /** Whether the requester hands over to the auditors for it. */
  mayHandOver: boolean;
}

/** One body: what it is called, what it is tied to, who holds roles for it, what has happened to it. */
export function BodyPage({ body, bodies, history, today, mayChange, mayHandOver }: BodyPageProps) {
  const { organisation: words, meetings, handovers, documents } = useTexts();
  const { id, name, endedOn, people } = body;
  return (
    <Layout title={name} section="/organisation">
      <SubNav here="/organisation" />
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {endedOn !== null && <EndedBanner endedOn={endedOn} exists={existsOn(body, today)} />}
      <Details body={body} bodies={bodies} />
      <p>
        <a href={`/documents?body=${id}`}>{documents.bodyLink}</a>
      </p>
      {body.kind !== 'administration' && body.kind !== 'centralFunction' && (
        <p>
          <a href={`/organisation/bodies/${id}/meetings`}>{meetings.short}</a>
        </p>
      )}
      {(mayChange || mayHandOver) && (
        <p class="actions">
          {mayHandOver && (
            <a class="button" href={`/handovers/new?body=${id}`}>
              {handovers.handOver}
            </a>
          )}
          {mayChange && (
            <a class="button quiet" href={`/organisation/bodies/${id}/change`}>
              {words.body.change}
            </a>
          )}
        </p>
      )}
      <h2>{words.columns.people}</h2>
      {people > 0 ? (
        <p>
          <a href={`/people?bodyId=${id}`}>{words.body.people(people)}</a>
        </p>
      ) : (
        <p class="empty">{words.body.nobody}</p>
      )}
      <h2>{words.body.history}</h2>
      <History entries={history} />
    </Layout>
  );
}

function EndedBanner({ endedOn, exists }: { endedOn: string; exists: boolean }) {
  const { body } = useTexts().organisation;
  return (
    <Banner tone="doubt" title={exists ? body.willEnd(endedOn) : body.hasEnded(endedOn)}>
      {body.endedNote}
    </Banner>
  );
}

function Details({ body, bodies }: Pick<BodyPageProps, 'body' | 'bodies'>) {
  const { organisation: words } = useTexts();
  const { columns } = words;
  const tied = { board: columns.administrations, administration: columns.boards } as const;
  return (
    <dl class="fact-list">
      <dt>{words.body.kind}</dt>
      <dd>{words.kinds[body.kind]}</dd>
      {(body.kind === 'board' || body.kind === 'administration') && (
        <>
          <dt>{tied[body.kind]}</dt>
          <dd>
            <BodyLinks bodies={tiedBodies(body, bodies)} none={words.noTies} />
          </dd>
        </>
      )}
      {body.aliases.length > 0 && (
        <>
          <dt>{columns.aliases}</dt>
          <dd>
            <ul class="plain">
              {body.aliases.map((alias) => (
                <li key={alias}>
                  <bdi>{alias}</bdi>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
