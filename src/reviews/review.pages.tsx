import { OtherDocuments, ReadDocumentSection } from '../readings/document.pages.tsx';
import { orderDocuments } from '../readings/document-order.view.ts';
import { Downloads } from '../readings/downloads.pages.tsx';
import { Issues } from '../readings/issues.pages.tsx';
import { OriginalPane } from '../readings/original.pages.tsx';
import type { Original } from '../readings/original.view.ts';
import { askedPlace, documentKey, firstPlace, placesOf } from '../readings/places.view.ts';
import { ReadingHead } from '../readings/reading-head.pages.tsx';
import { SourceContext } from '../readings/source.pages.tsx';
import type { Language } from '../texts/index.ts';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { asReviewed } from './as-reviewed.view.ts';
import { AuditOverview } from './audit-overview.pages.tsx';
import { ConfirmedNotice } from './confirmed-notice.pages.tsx';
import { DocumentAbout } from './document-about.pages.tsx';
import { NotTheirs } from './not-theirs.pages.tsx';
import { ChangedByOthers, RemainingList } from './remaining.pages.tsx';
import { ReviewAuditSection } from './review-audit.pages.tsx';
import { ReviewBar } from './review-bar.pages.tsx';
import { EditableWhere, ReviewContext } from './review-context.pages.tsx';
import { ReviewFilterForm } from './review-filter.pages.tsx';
import {
  filteredRows,
  type ReviewPageData,
  remainingOf,
  rowsAsBefore,
  type SavedRow,
  shownRows,
  theirAudits,
  unknownNames,
} from './review-page.view.ts';
import { hasJoinedAnother } from './same-audits.rules.ts';
import { StatusFigures } from './status-figures.pages.tsx';
import { UnknownNames } from './unknown-names.pages.tsx';

export interface ReviewPageProps {
  data: ReviewPageData;
  original: Original;
  /** The language of the messages in the reading. */
  language: Language;
  /** The place that the address asks for. */
  show: string | undefined;
  /** The row that was saved, where the answer is put into an open page. */
  saved: SavedRow | null;
  errors: FieldError[];
}

/** What was read from a report, to be checked row by row beside its original. */
export function ReviewPage({ data, original, language, show, saved, errors }: ReviewPageProps) {
  const { read } = useTexts().readingPages;
  const { progress, remaining: remainingWords } = useTexts().reviewPages;
  const { review, reading, listed } = data;
  const theirs = new Set(theirAudits(data).map(({ key }) => key));
  const isWhole = theirs.size === review.audits.length;
  const isOpen = listed.state === 'read';
  const editable = isOpen && theirs.size > 0;
  const reviewed = asReviewed(reading, review);
  // In the order of what was read: leaving something out moves nothing.
  const order = orderDocuments(reading);
  const main = order.main && (reviewed.documents[reading.documents.indexOf(order.main)] ?? null);
  const keepsAll = (key: string) =>
    review.audits.every((audit) => audit.documentKey !== key || theirs.has(audit.key));
  const rows = shownRows(data);
  const shownNow = filteredRows(rows, data);
  const asBefore = rowsAsBefore(data, saved);
  const places = placesOf(reading);
  const chosen = askedPlace(places, show);
  const title = main?.title ?? read.untitled;
  const nextOf = new Map(
    shownNow.slice(0, -1).map(({ row }, index) => [row.key, shownNow[index + 1]?.row.key ?? '']),
  );
  return (
    <SourceContext.Provider value={{ format: reading.source.format, language }}>
      <ReviewContext.Provider value={{ ...data, editable: isOpen, asBefore }}>
        <Layout title={title} section="/readings" wide error={errors.length > 0}>
          <ErrorSummary errors={errors} />
          <ReadingHead title={title} main={main} reading={reviewed} listed={listed} />
          {isOpen && !isWhole && <NotTheirs isPart={editable} />}
          {editable && <ReviewBar rows={rows} mayConfirm={isWhole} />}
          {!isOpen && <ConfirmedNotice mayWithdraw={isWhole} />}
          <div class="review-notes">
            {editable && (
              <section class="to-do" aria-labelledby="remaining">
                <h2 id="remaining" tabIndex={-1}>
                  {remainingWords.title}
                </h2>
                <p class="sub">{progress.lede}</p>
                <ChangedByOthers rows={rows} />
                <RemainingList remaining={remainingOf(data, rows)} />
                <UnknownNames names={unknownNames(rows, data.bodies)} />
              </section>
            )}
            <Issues issues={reading.issues} places={places} />
          </div>
          {rows.some(({ isFollowUp }) => isFollowUp) && <StatusFigures reviewed={reviewed} />}
          <AuditOverview rows={rows} shown={shownNow} whole={`/readings/${listed.id}`} />
          <ReviewFilterForm rows={rows} shown={shownNow.length} />
          <div class="pair" data-pair>
            <div class="read">
              {order.shown.map(({ document: read, index }) => {
                const document = reviewed.documents[index] ?? read;
                const about = review.documents.find(({ key }) => key === documentKey(index));
                return (
                  <ReadDocumentSection
                    key={index}
                    document={document}
                    index={index}
                    headed={document === main}
                    about={
                      about && (
                        <EditableWhere may={keepsAll(about.key)}>
                          <DocumentAbout document={about} />
                        </EditableWhere>
                      )
                    }
                  >
                    {review.audits
                      .filter(
                        (audit) =>
                          audit.documentKey === documentKey(index) && !hasJoinedAnother(review, audit),
                      )
                      .map((audit) => (
                        <EditableWhere key={audit.key} may={theirs.has(audit.key)}>
                          <ReviewAuditSection
                            audit={audit}
                            shown={shownNow.filter(({ row }) => row.auditKey === audit.key)}
                            all={rows.filter(({ row }) => row.auditKey === audit.key)}
                            chosen={chosen?.key ?? null}
                            nextOf={nextOf}
                            isOthers={isOpen && editable && !theirs.has(audit.key)}
                          />
                        </EditableWhere>
                      ))}
                  </ReadDocumentSection>
                );
              })}
              <OtherDocuments documents={order.others} />
            </div>
            {asBefore.size > 0 ? (
              <aside id="original" data-as-before />
            ) : (
              <OriginalPane
                pictures={`/readings/${listed.id}/pages`}
                original={original}
                shown={chosen ?? firstPlace(places)}
                chosen={chosen !== null}
              />
            )}
          </div>
          <Downloads
            id={listed.id}
            withPaper={reviewed.found.recommendations > 0}
            mayRemove={isOpen && isWhole}
          />
        </Layout>
      </ReviewContext.Provider>
    </SourceContext.Provider>
  );
}
