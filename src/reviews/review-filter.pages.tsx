import { Choice, Filter } from '../web/components/filter.tsx';
import { useTexts } from '../web/page.ts';
import { useReview } from './review-context.pages.tsx';
import { isFiltering, rowStates } from './review-filter.view.ts';
import type { ShownRow } from './review-page.view.ts';

/** Which rows to see: by status, by what is left to do, by body, by words. */
export function ReviewFilterForm({ rows, shown }: { rows: readonly ShownRow[]; shown: number }) {
  const { readingPages, reviewPages, web } = useTexts();
  const words = readingPages.read.filter;
  const { listed, filter, bodies } = useReview();
  const all = { value: '', text: words.all };
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).map((status) => ({
    value: status,
    text: web.status[status],
  }));
  const states = rowStates.map((state) => ({ value: state, text: reviewPages.filter.states[state] }));
  const addressed = new Set(rows.flatMap(({ row }) => row.bodyIds));
  const concerned = bodies
    .filter(({ id }) => addressed.has(id))
    .map(({ id, name }) => ({ value: id, text: name }));
  return (
    <div id="rows">
      <Filter action={`/readings/${listed.id}#rows`} label={words.title} submit={words.submit}>
        <Choice
          name="state"
          label={reviewPages.filter.state}
          value={filter.state}
          options={[all, ...states]}
        />
        {rows.some(({ isFollowUp }) => isFollowUp) && (
          <Choice name="status" label={words.status} value={filter.status} options={[all, ...statuses]} />
        )}
        {concerned.length > 1 && (
          <Choice
            name="body"
            label={reviewPages.filter.body}
            value={filter.body}
            options={[all, ...concerned]}
          />
        )}
        <div class="field">
          <label for="filter-q">{words.search}</label>
          <input id="filter-q" name="q" type="search" value={filter.search} />
        </div>
      </Filter>
      <p class="shown">
        {words.shown(shown, rows.length)}{' '}
        {isFiltering(filter) && <a href={`/readings/${listed.id}#rows`}>{words.reset}</a>}
      </p>
    </div>
  );
}
