import { Questions } from '../readings/document-parts.pages.tsx';
import { compareTotals, countStatuses } from '../readings/totals.view.ts';
import { useTotalsInWords } from '../readings/totals-banner.pages.tsx';
import { addressWith } from '../web/address.ts';
import { StackedBar } from '../web/components/stacked-bar.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { VerdictBadge } from '../web/components/verdict-badge.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { AuditForm } from './audit-form.pages.tsx';
import { bodyNamed } from './recognise.rules.ts';
import type { ReviewAudit } from './review.model.ts';
import { ChangedBy, useBodyNames, useReview } from './review-context.pages.tsx';
import { isFiltering } from './review-filter.view.ts';
import { bodiesOf, type ShownRow } from './review-page.view.ts';
import { ReviewRowCard } from './review-row.pages.tsx';
import { joinedInto } from './same-audits.rules.ts';

interface ReviewAuditSectionProps {
  audit: ReviewAudit;
  /** Its rows that the filter lets through, and all of them. */
  shown: readonly ShownRow[];
  all: readonly ShownRow[];
  chosen: string | null;
  /** Which row stands after each, over the whole page. */
  nextOf: ReadonlyMap<string, string>;
  /** True where somebody else checks its rows, though the person who looks checks others of the report. */
  isOthers: boolean;
}

/** One audit: what the register will say of it, how its statuses are distributed, and its rows. */
export function ReviewAuditSection({ audit, shown, all, chosen, nextOf, isOthers }: ReviewAuditSectionProps) {
  const { readingPages, reviewPages } = useTexts();
  const { edit, editable, filter, problem, asBefore } = useReview();
  const isOpen = editable && (edit === audit.key || (problem?.key === audit.key && problem.entered !== null));
  if (shown.length === 0 && isFiltering(filter) && !isOpen) return null;
  return (
    <section class="audit" aria-labelledby={audit.key}>
      <h3 id={audit.key} tabIndex={-1}>
        <Verbatim text={audit.title} />
      </h3>
      {isOpen ? (
        <AuditForm audit={audit} rows={all} />
      ) : (
        <AuditHead audit={audit} bodyIds={bodiesOf(audit, all)} />
      )}
      {isOthers && <p class="sub">{reviewPages.notTheirs.audit}</p>}
      <ChangedBy part={audit} />
      {!isFiltering(filter) && <AuditSummary audit={audit} rows={all} />}
      {shown.length === 0 ? (
        <p class="empty">{readingPages.read.noAuditRows}</p>
      ) : (
        <ul class="rows">
          {shown.map((each, i) => (
            <li key={each.row.key}>
              <RowGroup group={each.row.group} previous={shown[i - 1]?.row.group ?? null} />
              {asBefore.has(each.row.key) ? (
                <article id={each.row.key} data-as-before />
              ) : (
                <ReviewRowCard
                  shown={each}
                  chosen={chosen === each.row.key}
                  next={nextOf.get(each.row.key) ?? null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RowGroup({ group, previous }: { group: string | null; previous: string | null }) {
  if (group === null || group === previous) return null;
  return (
    <p class="group">
      <Verbatim text={group} />
    </p>
  );
}

/** What the register will say of the audit, on a few lines. */
function AuditHead({ audit, bodyIds }: { audit: ReviewAudit; bodyIds: readonly string[] }) {
  const { address } = usePage();
  const { readingPages, reviewPages, web } = useTexts();
  const { audits, bodies, editable } = useReview();
  const words = reviewPages.audit;
  const namesOf = useBodyNames();
  const known = audits.find(({ id }) => id === audit.auditId);
  const unmatched = audit.readBodies.filter((name) => bodyNamed(name, bodies) === null);
  const about = [
    audit.year !== null && readingPages.read.year(audit.year),
    bodyIds.length > 0 && `${readingPages.read.auditedBodies}: ${namesOf(bodyIds).join(', ')}`,
    audit.isSecurity && words.security,
    audit.letterDated !== null && words.letter(audit.letterDated),
  ].filter(Boolean);
  const dates = datesOf(audit, namesOf);
  return (
    <div class="audit-head">
      <p class="sub">
        <Verbatim text={about.join(' · ')} />
      </p>
      {dates.map(({ date, names, isExtension }) => (
        <p class="sub" key={`${date}${isExtension}`}>
          {isExtension
            ? words.extendedShort(date, web.list(names))
            : words.answerByShort(date, web.list(names))}
        </p>
      ))}
      {unmatched.length > 0 && (
        <p class="sub">
          <Verbatim text={words.unmatched(web.list(unmatched))} />
        </p>
      )}
      <p class="sub">
        {known ? (
          <>
            {words.isKnown}:{' '}
            <a href={`/audits/${known.id}`}>
              <Verbatim text={known.title} />
            </a>
          </>
        ) : (
          words.isNew
        )}
        {!audit.included && (
          <>
            {' · '}
            <strong>{words.leftOut}</strong>
          </>
        )}
        {editable && (
          <>
            {' · '}
            <a
              href={addressWith(address, { edit: audit.key, lang: null }, audit.key)}
              data-in-place={audit.key}
            >
              {words.edit}
            </a>
          </>
        )}
      </p>
      <Separate audit={audit} />
    </div>
  );
}

/** The way back for audits that were made one. */
function Separate({ audit }: { audit: ReviewAudit }) {
  const words = useTexts().reviewPages.audit;
  const { editable, listed, review } = useReview();
  const joined = joinedInto(review, audit);
  if (joined.length === 0) return null;
  return (
    <form class="separate-audits" action={`/readings/${listed.id}`} method="post">
      <input type="hidden" name="part" value="all" />
      <input type="hidden" name="auditKey" value={audit.key} />
      <span class="sub">{words.joined(joined.length + 1)}</span>{' '}
      {editable && (
        <button type="submit" name="action" value="separateAudits" class="quiet">
          {words.separate}
        </button>
      )}
    </form>
  );
}

/** Bodies that have the same date to keep are named together. */
function datesOf({ matters }: ReviewAudit, namesOf: (ids: readonly string[]) => string[]) {
  const together = (isExtension: boolean) => {
    const byDate = new Map<string, string[]>();
    for (const { bodyId, answerBy, extendedTo } of matters) {
      const date = isExtension ? extendedTo : answerBy;
      if (date !== null) byDate.set(date, [...(byDate.get(date) ?? []), bodyId]);
    }
    return [...byDate].map(([date, ids]) => ({ date, names: namesOf(ids), isExtension }));
  };
  return [...together(false), ...together(true)];
}

function AuditSummary({ audit, rows }: { audit: ReviewAudit; rows: readonly ShownRow[] }) {
  const { read } = useTexts().readingPages;
  const inWords = useTotalsInWords();
  const included = rows.filter(({ isIncluded }) => isIncluded);
  const counts = countStatuses(included.map(({ row }) => row));
  const stated = audit.statedTotals;
  const agrees = stated !== null && compareTotals(stated, counts) === 'agrees';
  return (
    <>
      {included.some(({ isFollowUp }) => isFollowUp) && <StackedBar counts={counts} />}
      {stated !== null && (
        <p class={agrees ? 'sub' : 'differs'}>
          {agrees
            ? read.auditAgrees(inWords.stated(stated))
            : read.auditTotals(inWords.stated(stated), inWords.found(counts))}
        </p>
      )}
      {audit.assessment && (
        <div class="assessment">
          <p>
            {read.assessment} <VerdictBadge verdict={audit.assessment.verdict} />
          </p>
          <p>
            <Verbatim text={audit.assessment.text} />
          </p>
        </div>
      )}
      {audit.needsMeeting !== null && (
        <p class="sub">{audit.needsMeeting ? read.needsMeeting.yes : read.needsMeeting.no}</p>
      )}
      <Questions questions={[...audit.questions]} />
    </>
  );
}
