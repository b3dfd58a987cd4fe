import { supportOf } from '../reading/index.ts';
import type { Colour } from '../reading/reading.model.ts';
import { ProposalReason } from '../readings/source.pages.tsx';
import { StatusShape } from '../web/components/status-badge.tsx';
import { useTexts } from '../web/page.ts';
import type { ReviewRow } from './review.model.ts';
import { PartForm, usePerson, useReview, useRowName } from './review-context.pages.tsx';
import type { ShownRow } from './review-page.view.ts';

/** What an unknown colour may mean: a proposal to decide on, or who decided what. Never shown as a status. */
export function Interpretation({ shown: { row, isFollowUp } }: { shown: ShownRow }) {
  if (!isFollowUp || row.status !== 'unknown') return null;
  return (
    <div class="proposal">
      {row.interpretation === 'open' ? <Undecided row={row} /> : <Decided row={row} />}
    </div>
  );
}

function Undecided({ row }: { row: ReviewRow }) {
  const { interpret } = useTexts().reviewPages;
  const { editable } = useReview();
  const name = useRowName()(row);
  return (
    <>
      {row.proposed ? <Proposal proposed={row.proposed} /> : <p>{interpret.none}</p>}
      {editable && (
        <PartForm part="row" of={row} class="row-actions">
          {row.proposed && (
            <button
              type="submit"
              name="action"
              value="accept"
              class="small"
              aria-label={interpret.of(interpret.accept, name)}
            >
              {interpret.accept}
            </button>
          )}
          <ChooseColour
            summary={row.proposed ? interpret.change : interpret.choose}
            name={name}
            without={row.proposed?.status ?? null}
          />
          <button
            type="submit"
            name="action"
            value="leaveUnknown"
            class="quiet small"
            aria-label={interpret.of(interpret.leaveUnknown, name)}
          >
            {interpret.leaveUnknown}
          </button>
        </PartForm>
      )}
    </>
  );
}

/** The proposal with its reason and how sure it is. */
function Proposal({ proposed }: { proposed: NonNullable<ReviewRow['proposed']> }) {
  const { readingPages, reporting, web } = useTexts();
  const { read } = readingPages;
  const word = reporting.proposals.support[supportOf(proposed)];
  return (
    <p>
      {read.proposal} <strong>{web.statusInSentence[proposed.status]}</strong> ({word}). {read.reason}{' '}
      <ProposalReason proposed={proposed} /> <span class="sub">{read.proposalNote}</span>
    </p>
  );
}

const colours: Colour[] = ['green', 'yellow', 'red'];

/** The colours, folded until they are wanted. The one that is proposed has a button of its own. */
function ChooseColour({ summary, name, without }: { summary: string; name: string; without: Colour | null }) {
  const { reviewPages, web } = useTexts();
  return (
    <details class="choose">
      <summary class="button quiet small" aria-label={reviewPages.interpret.of(summary, name)}>
        {summary}
      </summary>
      <div class="choices">
        <p>{reviewPages.interpret.chooseLede}</p>
        {colours
          .filter((colour) => colour !== without)
          .map((colour) => (
            <button
              key={colour}
              type="submit"
              name="action"
              value={`interpret-${colour}`}
              class="quiet small"
              aria-label={reviewPages.interpret.of(web.status[colour], name)}
            >
              <StatusShape status={colour} /> {web.status[colour]}
            </button>
          ))}
        <p class="sub">{reviewPages.interpret.seen}</p>
      </div>
    </details>
  );
}

/** Who read what out of the words; it is theirs, and stays apart from what the auditors have said. */
function Decided({ row }: { row: ReviewRow }) {
  const { reviewPages, web } = useTexts();
  const { editable } = useReview();
  const { interpret } = reviewPages;
  const who = usePerson()(row.interpretedBy, row.interpretedAt);
  const name = useRowName()(row);
  return (
    <>
      <p>
        {row.interpreted === null ? (
          interpret.leftUnknown(who)
        ) : (
          <>
            {interpret.interpreted} <strong>{web.statusInSentence[row.interpreted]}</strong>{' '}
            {interpret.by(who)}. <span class="sub">{interpret.note}</span>
          </>
        )}
      </p>
      {editable && (
        <PartForm part="row" of={row} class="row-actions">
          <button
            type="submit"
            name="action"
            value="takeBack"
            class="plain"
            aria-label={interpret.of(interpret.takeBack, name)}
          >
            {interpret.takeBack}
          </button>
        </PartForm>
      )}
    </>
  );
}
