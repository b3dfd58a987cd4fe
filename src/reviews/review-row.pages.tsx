import { PlaceLink } from '../readings/document-parts.pages.tsx';
import { ResponseDetails } from '../readings/response-details.pages.tsx';
import { StatusBadge } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { Interpretation } from './interpretation.pages.tsx';
import { RegisterMatch } from './register-match.pages.tsx';
import { usePerson, useReview } from './review-context.pages.tsx';
import type { ShownRow } from './review-page.view.ts';
import { RegisterLink, RowActions } from './row-actions.pages.tsx';
import { RowBodies } from './row-bodies.pages.tsx';
import { RowForm } from './row-form.pages.tsx';

interface ReviewRowCardProps {
  shown: ShownRow;
  /** True where its place is marked in the original. */
  chosen: boolean;
  /** Key of the row after it on the page; null for the last one. */
  next: string | null;
}

/** A recommendation as read and corrected, with what there is to decide about it. */
export function ReviewRowCard({ shown, chosen, next }: ReviewRowCardProps) {
  const { edit, editable, problem } = useReview();
  const { row, isIncluded, isDoubtful } = shown;
  const isOpen = editable && (edit === row.key || (problem?.key === row.key && problem.entered !== null));
  const looks = [
    'row',
    chosen && 'chosen',
    !isIncluded && 'left-out',
    isIncluded && row.checkedAt !== null && 'checked',
    isDoubtful && isIncluded && 'doubtful',
  ];
  return (
    <article
      id={row.key}
      class={looks.filter(Boolean).join(' ')}
      aria-current={chosen ? 'true' : undefined}
      aria-labelledby={`${row.key}-name`}
      tabIndex={-1}
      data-row
      data-version={row.version}
    >
      {next !== null && <SkipRow to={next} />}
      <RowHead shown={shown} />
      {isOpen ? <RowForm row={row} /> : <RowBody shown={shown} chosen={chosen} />}
    </article>
  );
}

function SkipRow({ to }: { to: string }) {
  const { actions } = useTexts().reviewPages;
  return (
    <a class="skip-row" href={`#${to}`}>
      {actions.skip}
    </a>
  );
}

function RowHead({ shown: { row, isFollowUp, isIncluded } }: { shown: ShownRow }) {
  const { read } = useTexts().readingPages;
  const { actions, seenBy } = useTexts().reviewPages;
  const { seen } = useReview();
  const person = usePerson();
  const reader = seen.get(row.key);
  return (
    <div class="row-head">
      <h4 id={`${row.key}-name`}>{row.number === null ? read.noNumber : read.number(row.number)}</h4>
      {isFollowUp && (
        <>
          <StatusBadge status={row.status} />
          <span class="sub">
            {row.statusFrom === 'person'
              ? seenBy(person(reader?.by ?? null, reader?.at ?? null))
              : read.statusFrom[row.statusFrom]}
          </span>
        </>
      )}
      {!isIncluded && <span class="tag">{actions.leftOut}</span>}
      <PlaceLink to={row.key} place={row.place} />
    </div>
  );
}

function RowBody({ shown, chosen }: { shown: ShownRow; chosen: boolean }) {
  const { editable } = useReview();
  const { row, isIncluded } = shown;
  return (
    <>
      <p class="row-text">
        <Verbatim text={row.text} />
      </p>
      <RowBodies row={row} />
      {isIncluded && (
        <>
          <Interpretation shown={shown} />
          <RegisterMatch row={row} />
        </>
      )}
      <ResponseDetails row={row} open={chosen} />
      <ByOthers shown={shown} />
      {editable ? <RowActions shown={shown} /> : <RegisterLink shown={shown} />}
    </>
  );
}

/** Says that somebody else has changed the row since the person who looks last changed anything. */
function ByOthers({ shown: { row, changedByOthers } }: { shown: ShownRow }) {
  const { others } = useTexts().reviewPages;
  const person = usePerson();
  if (!changedByOthers) return null;
  return <p class="by-others">{others.row(person(row.changedBy, row.changedAt))}</p>;
}
