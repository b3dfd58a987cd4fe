import { beginningOf } from '../shared/beginning-of.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { likeness } from './recognise.rules.ts';
import type { ReviewRow } from './review.model.ts';
import { PartForm, useReview, useRowName } from './review-context.pages.tsx';

/** The recommendation of the register that a row is, or may be; a resemblance is decided by a person. */
export function RegisterMatch({ row }: { row: ReviewRow }) {
  const { recommendations } = useReview();
  const known = recommendations.find(({ id }) => id === row.recommendationId);
  if (!known) return null;
  if (row.match === 'suggested') return <Suggested row={row} known={known} />;
  return row.match === 'confirmed' ? <Confirmed row={row} known={known} /> : null;
}

interface MatchProps {
  row: ReviewRow;
  known: { readonly id: string; readonly number: string | null; readonly text: string };
}

function Suggested({ row, known }: MatchProps) {
  const { language } = usePage();
  const { match, interpret } = useTexts().reviewPages;
  const { editable } = useReview();
  const name = useRowName()(row);
  return (
    <div class="match decide">
      <p>{match.suggested(formatPercent(language, likeness(row.text, known.text)))}</p>
      <KnownWords known={known} />
      {editable && (
        <PartForm part="row" of={row} class="row-actions">
          <input type="hidden" name="recommendationId" value={known.id} />
          <button
            type="submit"
            name="action"
            value="same"
            class="small"
            aria-label={interpret.of(match.same, name)}
          >
            {match.same}
          </button>
          <button
            type="submit"
            name="action"
            value="new"
            class="quiet small"
            aria-label={interpret.of(match.isNew, name)}
          >
            {match.isNew}
          </button>
        </PartForm>
      )}
    </div>
  );
}

function KnownWords({ known }: { known: MatchProps['known'] }) {
  const { match } = useTexts().reviewPages;
  return (
    <blockquote>
      <p>
        <Verbatim text={known.text} />
      </p>
      <p class="sub">
        <a href={`/recommendations/${known.id}`}>{match.see(known.number)}</a>
      </p>
    </blockquote>
  );
}

/** The words of the register stand beside where they are not the same. */
function Confirmed({ row, known }: MatchProps) {
  const { match } = useTexts().reviewPages;
  return (
    <div class="match">
      <p class="sub">
        {match.confirmed} <a href={`/recommendations/${known.id}`}>{match.see(known.number)}</a>
      </p>
      {known.text.trim() !== row.text.trim() && (
        <blockquote>
          <p>
            <Verbatim text={known.text} />
          </p>
        </blockquote>
      )}
    </div>
  );
}

/** Says which recommendation of the register a row is, whatever was recognised. */
export function RegisterChoice({ row }: { row: ReviewRow }) {
  const { match } = useTexts().reviewPages;
  const { review, recommendations } = useReview();
  const audit = review.audits.find(({ key }) => key === row.auditKey);
  const known = recommendations.filter(({ auditId }) => auditId === audit?.auditId);
  if (known.length === 0) return null;
  const chosen = row.match === 'confirmed' ? row.recommendationId : null;
  return (
    <PartForm part="row" of={row} class="register-choice">
      <div class="field">
        <label for="recommendationId">{match.connectLabel}</label>
        <select id="recommendationId" name="recommendationId">
          <option value="">{match.isNew}</option>
          {known.map(({ id, number, text }) => (
            <option key={id} value={id} selected={id === chosen}>
              {[number, beginningOf(text, longestOption)].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" name="action" value="connect" class="quiet">
        {match.connectSubmit}
      </button>
    </PartForm>
  );
}

const longestOption = 80;
