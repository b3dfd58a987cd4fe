import { addressWith } from '../web/address.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { bodyNamed } from './recognise.rules.ts';
import type { ReviewRow } from './review.model.ts';
import { useBodyNames, useReview, useRowName } from './review-context.pages.tsx';

/** Whom a row is addressed to: bodies of the organisation, and names in the report that are none of them. */
export function RowBodies({ row }: { row: ReviewRow }) {
  const { address } = usePage();
  const { readingPages, reviewPages, web } = useTexts();
  const { bodies, editable } = useReview();
  const names = useBodyNames()(row.bodyIds);
  const rowName = useRowName()(row);
  const unmatched = row.readAddressees.filter((name) => bodyNamed(name, bodies) === null);
  const isOpen = row.bodyIds.length === 0 || (unmatched.length > 0 && row.checkedAt === null);
  return (
    <>
      {names.length > 0 && (
        <p class="sub">
          {readingPages.read.addressees}: {names.join(', ')}
        </p>
      )}
      {isOpen && (
        <p class="decide">
          {unmatched.length > 0 ? (
            <Verbatim text={reviewPages.bodies.unmatched(web.list(unmatched.map((name) => `”${name}”`)))} />
          ) : (
            reviewPages.bodies.none
          )}{' '}
          {editable && (
            <a
              href={addressWith(address, { edit: row.key, show: row.key, lang: null }, row.key)}
              aria-label={reviewPages.bodies.chooseRow(rowName)}
              data-in-place={row.key}
            >
              {reviewPages.bodies.choose}
            </a>
          )}
        </p>
      )}
    </>
  );
}
