import { Banner } from '../web/components/banner.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { RemainingList } from './remaining.pages.tsx';
import { type ReviewSummary, summaryOf, versionOf } from './review.rules.ts';
import { ReviewContext } from './review-context.pages.tsx';
import { type ReviewPageData, remainingOf, shownRows } from './review-page.view.ts';
import { auditsOfOneName } from './same-audits.rules.ts';

interface ConfirmPageProps {
  data: ReviewPageData;
  errors: FieldError[];
  /** Whether it was ticked, where the answer tells what else is missing. */
  comparedAll?: boolean;
}

/** Says in plain words what entering the report will do, and asks once more. */
export function ConfirmPage({ data, errors, comparedAll = false }: ConfirmPageProps) {
  const { confirm } = useTexts().reviewPages;
  const { review, listed } = data;
  const summary = summaryOf(review);
  const unchecked = summary.rows - summary.checked;
  const sameAudits = auditsOfOneName(review).flat().length;
  const stops = remainingOf(data, shownRows(data)).filter(({ weight }) => weight === 'stops');
  return (
    <ReviewContext.Provider value={{ ...data, editable: false, asBefore: new Set() }}>
      <Layout title={confirm.title} section="/readings" error={errors.length > 0}>
        <ErrorSummary errors={errors} />
        <h1>{confirm.title}</h1>
        <p class="lede">
          <Verbatim text={review.documents.map(({ title }) => title).join(', ')} />
        </p>
        <p>{confirm.lede}</p>
        <Summary
          summary={summary}
          isOwnRound={review.documents.some(
            ({ isFollowUp, madeBy }) => isFollowUp && madeBy === 'municipality',
          )}
        />
        {stops.length > 0 ? (
          <>
            <Banner tone="doubt" title={confirm.blocked} />
            <RemainingList remaining={stops} level="h2" />
            <Back id={listed.id} />
          </>
        ) : (
          <form action={`/readings/${listed.id}/confirm`} method="post">
            <input type="hidden" name="version" value={versionOf(review)} />
            {sameAudits > 0 && (
              <Word
                name="differentAudits"
                label={confirm.differentAudits}
                hint={confirm.sameAudits(sameAudits)}
                missing={
                  errors.some(({ field }) => field === 'differentAudits') && confirm.differentAuditsMissing
                }
              />
            )}
            {unchecked > 0 && (
              <Word
                name="comparedAll"
                label={confirm.comparedAll}
                hint={confirm.unchecked(unchecked)}
                missing={errors.some(({ field }) => field === 'comparedAll') && confirm.comparedAllMissing}
                ticked={comparedAll}
              />
            )}
            <div class="actions">
              <button type="submit">{confirm.submit}</button>
              <a class="button quiet" href={`/readings/${listed.id}`}>
                {confirm.back}
              </a>
            </div>
            <p class="next">{confirm.next}</p>
          </form>
        )}
      </Layout>
    </ReviewContext.Provider>
  );
}

function Back({ id }: { id: string }) {
  const { confirm } = useTexts().reviewPages;
  return (
    <div class="actions">
      <a class="button" href={`/readings/${id}`}>
        {confirm.back}
      </a>
    </div>
  );
}

/** What enters the register, what is added to what is there, and what does not come along. */
function Summary({ summary, isOwnRound }: { summary: ReviewSummary; isOwnRound: boolean }) {
  const { confirm } = useTexts().reviewPages;
  const { newAudits, knownAudits, newRecommendations, knownRecommendations, rounds, assessments } = summary;
  const lines = [
    newAudits > 0 && confirm.newAudits(newAudits),
    knownAudits > 0 && confirm.knownAudits(knownAudits),
    newRecommendations > 0 && confirm.newRecommendations(newRecommendations),
    knownRecommendations > 0 &&
      (rounds > 0
        ? confirm.knownRecommendations(knownRecommendations)
        : confirm.knownInAudit(knownRecommendations)),
    rounds > 0 && confirm.assessments(assessments, rounds),
    summary.severalBodies > 0 && confirm.severalBodies(summary.severalBodies),
    isOwnRound && confirm.ownRound,
    summary.interpreted > 0 && confirm.interpreted(summary.interpreted),
    summary.undecided > 0 && confirm.undecided(summary.undecided),
    summary.leftOut > 0 && confirm.leftOut(summary.leftOut),
  ].filter((line) => line !== false);
  return (
    <ul class="summary prose">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface WordProps {
  name: string;
  label: string;
  hint: string;
  /** What is wrong where it was not ticked. */
  missing: string | false;
  ticked?: boolean;
}

/** Something that a person gives their word for, where it is not settled otherwise. */
function Word({ name, label, hint, missing, ticked = false }: WordProps) {
  return (
    <div class={missing ? 'field invalid' : 'field'}>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {missing && (
        <p class="field-error" id={`${name}-error`}>
          {missing}
        </p>
      )}
      <p class="tick">
        <label>
          <input
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            checked={ticked}
            aria-describedby={missing ? `${name}-hint ${name}-error` : `${name}-hint`}
            aria-invalid={missing ? 'true' : undefined}
          />{' '}
          {label}
        </label>
      </p>
    </div>
  );
}

interface WithdrawPageProps {
  id: string;
  /** True where somebody has built upon it, so that it cannot be taken out again. */
  refused: boolean;
}

/** Asks once more before a report is taken out of the register again. */
export function WithdrawPage({ id, refused }: WithdrawPageProps) {
  const { confirmed } = useTexts().reviewPages;
  return (
    <Layout title={confirmed.withdrawTitle} section="/readings" error={refused}>
      <h1>{confirmed.withdrawTitle}</h1>
      {refused ? (
        <>
          <Banner tone="error" title={confirmed.withdrawRefused} />
          <Back id={id} />
        </>
      ) : (
        <>
          <p class="lede">{confirmed.withdrawLede}</p>
          <form class="actions" action={`/readings/${id}/withdraw`} method="post">
            <button type="submit" class="danger">
              {confirmed.withdrawSubmit}
            </button>
            <a class="button quiet" href={`/readings/${id}`}>
              {confirmed.keep}
            </a>
          </form>
        </>
      )}
    </Layout>
  );
}
