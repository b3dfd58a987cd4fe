import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { OwnMissing } from './badges.pages.tsx';
import { hasOwnDecision, isDecided, wentAlong } from './response.rules.ts';
import type { ResponseShown, ShownMatter } from './response-shown.model.ts';

/** Each body's matter with its own decision, or that it is missing. */
export function OwnDecisions({ shown }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  const { response, matters, may } = shown;
  const columns: Column<ShownMatter>[] = [
    { header: words.matterColumns.body, cell: ({ bodyName }) => bodyName },
    {
      header: words.matterColumns.matter,
      cell: ({ matterId, about, registryNumber, answerBy }) => (
        <div>
          <a href={`/matters/${matterId}`}>
            <Verbatim text={about} />
          </a>
          <div class="sub">
            {[registryNumber, answerBy && words.wanted(answerBy)].filter(Boolean).join(' · ')}
          </div>
        </div>
      ),
    },
    {
      header: words.matterColumns.decision,
      cell: (matter) => (
        <div>
          <OwnDecision shown={shown} matter={matter} />
          {may.decideFor.includes(matter.bodyId) && (
            <a class="line" href={`/responses/${response.id}/own-decision/${matter.bodyId}`}>
              {words.noteOwn(matter.bodyName)}
            </a>
          )}
        </div>
      ),
    },
    {
      header: words.matterColumns.sent,
      cell: (matter) => {
        // The matter keeps the days of the answer that came first.
        const { dispatchedOn, receivedOn } = response.supersedesId === null ? matter : response;
        const days = [
          dispatchedOn && words.dispatched(dispatchedOn),
          receivedOn && words.received(receivedOn),
        ].filter(Boolean);
        return days.length > 0 ? days.join(', ') : '–';
      },
    },
  ];
  return (
    <section aria-labelledby="own-decisions">
      <h2 id="own-decisions">{words.ownDecisions}</h2>
      <Contradictions matters={matters} />
      <DataTable caption={words.ownDecisionsNote} columns={columns} rows={[...matters]} />
    </section>
  );
}

/** Where a matter says something else than the response that it follows; mended in the matter. */
function Contradictions({ matters }: { matters: readonly ShownMatter[] }) {
  const { matters: words, auditForms } = useTexts();
  const told = matters.filter(({ contradictions }) => contradictions.length > 0);
  if (told.length === 0) return null;
  return (
    <Banner tone="doubt" title={words.contradictions.title}>
      <ul>
        {told.flatMap(({ matterId, bodyName, contradictions }) =>
          contradictions.map(({ field, inMatter, inResponse }) => (
            <li key={`${matterId} ${field}`}>
              <a href={`/matters/${matterId}`}>{bodyName}</a>.{' '}
              {words.contradictions.says(
                auditForms.matter[field],
                inMatter ?? words.none,
                inResponse ?? words.none,
              )}
            </li>
          )),
        )}
      </ul>
    </Banner>
  );
}

function OwnDecision({ shown: { response }, matter }: { shown: ResponseShown; matter: ShownMatter }) {
  const words = useTexts().responses.page;
  const { decidedOn, minuteItem } = matter;
  const isSent = response.dispatchedOn !== null;
  if (decidedOn === null || !hasOwnDecision(matter)) {
    if (!isDecided(response.state)) return <span class="sub">{words.notYet}</span>;
    return <OwnMissing text={isSent ? words.ownMissingSent : words.ownMissing} />;
  }
  return (
    <>
      {words.decidedAs(decidedOn, minuteItem)}
      {isSent && !wentAlong(matter, response) && <span class="line sub">{words.sendsItself}</span>}
    </>
  );
}
