import { useTexts } from '../web/page.ts';
import { useReview } from './review-context.pages.tsx';
import { clearRows, type ShownRow } from './review-page.view.ts';

/** How far the check has come and the two ways on. Stays in sight on a wide screen. */
export function ReviewBar({ rows, mayConfirm }: { rows: readonly ShownRow[]; mayConfirm: boolean }) {
  const { progress } = useTexts().reviewPages;
  const { listed } = useReview();
  const included = rows.filter(({ isIncluded }) => isIncluded);
  const checked = included.filter(({ row }) => row.checkedAt !== null).length;
  const clear = clearRows(rows);
  return (
    <section class="review-bar" aria-label={progress.title}>
      <div class="review-progress">
        <p data-progress-words>{progress.checked(checked, included.length)}</p>
        {included.length > 0 && <progress aria-label={progress.bar} max={included.length} value={checked} />}
      </div>
      <a href="#rows">{progress.toRows}</a>
      {clear > 0 && <CheckClear count={clear} />}
      {mayConfirm && (
        <a class="button" href={`/readings/${listed.id}/confirm`}>
          {progress.confirm}
        </a>
      )}
    </section>
  );
}

/** Checks every row that nothing is doubtful about; what is to be decided stays for a person. */
function CheckClear({ count }: { count: number }) {
  const { progress } = useTexts().reviewPages;
  const { listed } = useReview();
  return (
    <form action={`/readings/${listed.id}`} method="post" data-part="remaining">
      <input type="hidden" name="part" value="all" />
      <button
        type="submit"
        name="action"
        value="checkClear"
        class="quiet"
        aria-describedby="check-clear-hint"
      >
        {progress.checkClear(count)}
      </button>
      <span class="sr-only" id="check-clear-hint">
        {progress.checkClearHint}
      </span>
    </form>
  );
}
