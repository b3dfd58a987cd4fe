import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { StateBadge } from './badges.pages.tsx';
import { responseStates } from './response.model.ts';
import { isDecided } from './response.rules.ts';
import { OwnDecisions } from './response-decisions.pages.tsx';
import { AnswersPart, UnmappedPart } from './response-parts.pages.tsx';
import type { ResponseShown } from './response-shown.model.ts';

/** A response as it reads: where it stands, what is next, its words, answer by answer, and what has happened to it. */
export function ResponsePage({ shown }: { shown: ResponseShown }) {
  const { responses } = useTexts();
  const words = responses.page;
  const { response } = shown;
  return (
    <Layout title={response.title} section="/responses" wide>
      <p class="sub">
        <a href="/responses">{words.toList}</a>
      </p>
      <h1>
        <Verbatim text={response.title} />
      </h1>
      <Superseded shown={shown} />
      <About shown={shown} />
      <StateStrip shown={shown} />
      <Next shown={shown} />
      <h2>{words.whole}</h2>
      {response.text ? (
        <div class="response-words">
          <Verbatim text={response.text} />
        </div>
      ) : (
        <p class="empty">{words.noText}</p>
      )}
      {!isDecided(response.state) && <UnmappedPart shown={shown} />}
      <AnswersPart shown={shown} />
      {isDecided(response.state) && <UnmappedPart shown={shown} />}
      <OwnDecisions shown={shown} />
      <History shown={shown} />
    </Layout>
  );
}

function Superseded({ shown: { response, supersedes, supersededBy } }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  return (
    <>
      {supersededBy && (
        <Banner tone="doubt" title={isDecided(supersededBy.state) ? words.superseded : words.supersededOpen}>
          <a href={`/responses/${supersededBy.id}`}>{words.toOther}</a>
        </Banner>
      )}
      {supersedes && (
        <Banner tone="plain" title={isDecided(response.state) ? words.supersedes : words.supersedesOpen}>
          <a href={`/responses/${supersedes.id}`}>{words.toOther}</a>
        </Banner>
      )}
    </>
  );
}

function About({ shown: { response, leadBodyName, matters } }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  const lead = matters.find(({ bodyId }) => bodyId === response.leadBodyId);
  return (
    <Facts
      facts={[
        { name: words.lead, value: leadBodyName },
        ...(response.registryNumber
          ? [{ name: words.registryNumber, value: <Verbatim text={response.registryNumber} /> }]
          : []),
        ...(lead?.decidedOn
          ? [{ name: words.decision, value: words.decidedAs(lead.decidedOn, lead.minuteItem) }]
          : []),
      ]}
    />
  );
}

/** The way from draft to received, with the days of what has happened. */
function StateStrip({ shown: { response, matters } }: { shown: ResponseShown }) {
  const { page: words, states } = useTexts().responses;
  const now = responseStates.indexOf(response.state);
  const days: Partial<Record<(typeof responseStates)[number], string | null | undefined>> = {
    decided: matters.find(({ bodyId }) => bodyId === response.leadBodyId)?.decidedOn,
    dispatched: response.dispatchedOn,
    received: response.receivedOn,
  };
  return (
    <ol class="state-strip" aria-label={words.stateLine}>
      {responseStates.map((state, index) => (
        <li
          key={state}
          class={index === now ? 'now' : index < now ? 'done' : 'coming'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index === now ? <StateBadge state={state} /> : states[state]}
          {days[state] && <span class="line sub">{days[state]}</span>}
          {index > now && <span class="sr-only">, {words.notYet}</span>}
        </li>
      ))}
    </ol>
  );
}

function Next({ shown }: { shown: ResponseShown }) {
  const { papers } = useTexts();
  const words = useTexts().responses.page;
  const { response, may, asked } = shown;
  const { id, state } = response;
  const left = asked.filter(({ coverage }) => coverage === 'none').length;
  const mayNothing = may.commands.length === 0 && may.writeFor.length === 0;
  const replacing = isDecided(state) && !shown.isInForce ? shown.supersededBy : null;
  const said = state === 'draft' ? words.next.draft(left) : words.next[replacing ? 'replaced' : state];
  return (
    <section class="what-next" aria-labelledby="what-next">
      <h2 id="what-next">{words.whatNext}</h2>
      <p>
        {said}{' '}
        {replacing && (
          <a href={`/responses/${replacing.id}`}>
            <Verbatim text={replacing.title} />
          </a>
        )}
        {mayNothing && !replacing && state !== 'received' && words.next.readOnly}
        {!isDecided(state) && ` ${words.shownToOthers}`}
      </p>
      <p class="actions">
        {may.commands
          .filter((command) => command !== 'discard')
          .map((command, index) => (
            <a
              key={command}
              class={index === 0 ? 'button' : 'button quiet'}
              href={`/responses/${id}/${command}`}
            >
              {words.commands[command]}
            </a>
          ))}
        {may.change && (
          <a class="button quiet" href={`/responses/${id}/edit`}>
            {words.edit}
          </a>
        )}
        <a class="button quiet" href={`/papers/responses/${id}`}>
          {papers.pages.title}
        </a>
        {may.commands.includes('discard') && (
          <a href={`/responses/${id}/discard`}>{words.commands.discard}</a>
        )}
        {may.supersede && (
          <form action={`/responses/${id}/supersede`} method="post">
            <button type="submit" class="quiet">
              {words.supersede}
            </button>
          </form>
        )}
      </p>
      {may.supersede && <p class="sub">{words.supersedeNote}</p>}
    </section>
  );
}

function History({ shown: { history, names } }: { shown: ResponseShown }) {
  const { page, verbs, somebody } = useTexts().responses;
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">{page.history}</h2>
      <ol>
        {history.map(({ id, at, personId, verb }) => (
          <li key={id}>
            <p>
              <strong>{names.get(personId ?? '') ?? somebody}</strong> {verbs[verb] ?? verb}
            </p>
            <p class="sub">{formatMoment(at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
