import type { Reading } from '../reading/reading.model.ts';
import { Choice, Filter } from '../web/components/filter.tsx';
import { useTexts } from '../web/page.ts';
import { allRows, bodiesOf, isFiltering, matchesFilter, type RowFilter } from './row-filter.view.ts';

interface RowFilterFormProps {
  id: string;
  reading: Reading;
  filter: RowFilter;
}

/** Which recommendations to see: by status, by body, by words. */
export function RowFilterForm({ id, reading, filter }: RowFilterFormProps) {
  const { readingPages, web } = useTexts();
  const words = readingPages.read.filter;
  const rows = allRows(reading);
  const shown = rows.filter((row) => matchesFilter(row, filter)).length;
  const all = { value: '', text: words.all };
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).map((status) => ({
    value: status,
    text: web.status[status],
  }));
  const bodies = bodiesOf(reading).map((body) => ({ value: body, text: body }));
  return (
    <div id="rows">
      <Filter action={`/readings/${id}#rows`} label={words.title} submit={words.submit}>
        <Choice name="status" label={words.status} value={filter.status} options={[all, ...statuses]} />
        {bodies.length > 1 && (
          <Choice name="body" label={words.body} value={filter.body} options={[all, ...bodies]} />
        )}
        <div class="field">
          <label for="filter-q">{words.search}</label>
          <input id="filter-q" name="q" type="search" value={filter.search} />
        </div>
      </Filter>
      <p class="shown">
        {words.shown(shown, rows.length)}{' '}
        {isFiltering(filter) && <a href={`/readings/${id}#rows`}>{words.reset}</a>}
      </p>
    </div>
  );
}
