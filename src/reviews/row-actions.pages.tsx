import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { PartForm, usePerson, useReview, useRowName } from './review-context.pages.tsx';
import type { ShownRow } from './review-page.view.ts';

/** What can be done with a whole row: say that it is right, correct it, leave it out. */
export function RowActions({ shown: { row, isIncluded } }: { shown: ShownRow }) {
  const { address } = usePage();
  const { actions } = useTexts().reviewPages;
  const name = useRowName()(row);
  const person = usePerson();
  const isChecked = row.checkedAt !== null;
  return (
    <PartForm part="row" of={row} class="row-actions">
      {isIncluded && isChecked && (
        <span class="checked-by">{actions.checkedBy(person(row.checkedBy, row.checkedAt))}</span>
      )}
      {isIncluded && (
        <button
          type="submit"
          name="action"
          value={isChecked ? 'uncheck' : 'check'}
          class={isChecked ? 'plain' : 'quiet small'}
          aria-label={isChecked ? actions.uncheckRow(name) : actions.checkRow(name)}
          data-keep-focus="check"
        >
          {isChecked ? actions.uncheck : actions.check}
        </button>
      )}
      <a
        class="plain"
        href={addressWith(address, { edit: row.key, show: row.key, lang: null }, row.key)}
        aria-label={actions.editRow(name)}
        data-in-place={row.key}
      >
        {actions.edit}
      </a>
      <button
        type="submit"
        name="action"
        value={row.included ? 'exclude' : 'include'}
        class="plain"
        aria-label={row.included ? actions.excludeRow(name) : actions.includeRow(name)}
        data-keep-focus="include"
      >
        {row.included ? actions.exclude : actions.include}
      </button>
    </PartForm>
  );
}

/** Where a row of a report that is in the register stands there. */
export function RegisterLink({ shown: { row, isIncluded } }: { shown: ShownRow }) {
  const { confirmed } = useTexts().reviewPages;
  const { listed } = useReview();
  const name = useRowName()(row);
  if (listed.state !== 'confirmed' || !isIncluded || row.recommendationId === null) return null;
  return (
    <p class="row-actions">
      <a href={`/recommendations/${row.recommendationId}`} aria-label={confirmed.rowOf(name)}>
        {confirmed.row}
      </a>
    </p>
  );
}
