import type { Reading, Status } from '../reading/reading.model.ts';
import { allRows, type Counts, countStatuses } from '../readings/totals.view.ts';
import { shareInWords } from '../shared/share.ts';
import { addressWith } from '../web/address.ts';
import { Figures } from '../web/components/figures.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { interpretedCounts } from './interpreted-counts.view.ts';
import { includedRows } from './review.rules.ts';
import { useReview } from './review-context.pages.tsx';

/** How the recommendations are assessed, each figure a way to its rows. */
export function StatusFigures({ reviewed }: { reviewed: Reading }) {
  const { address } = usePage();
  const { readingPages, share } = useTexts();
  const { figures } = readingPages.read;
  const { filter, review } = useReview();
  const interpreted = interpretedCounts(includedRows(review));
  const rows = allRows(reviewed);
  const counts = countStatuses(rows);
  const told = ({ green, yellow, unknown }: Counts) =>
    shareInWords({ part: green + yellow, all: rows.length, unknown }, share);
  const shares = () => {
    const known = rows.length - counts.unknown;
    return [
      // A share of a few known ones out of many says nothing.
      ...(known > 0 && known * 2 >= rows.length ? [{ value: told(counts), label: figures.share }] : []),
      ...(interpreted ? [{ value: told(interpreted.counts), label: figures.shareWith[interpreted.by] }] : []),
    ];
  };
  const to = (choices: Record<string, string | null>) =>
    addressWith(address, { ...choices, show: null, edit: null, lang: null }, 'rows');
  const ofStatus = (status: Status) => ({
    value: String(counts[status]),
    label: figures[status],
    to: to({ status }),
    current: filter.status === status,
  });
  return (
    <Figures
      figures={[
        {
          value: String(rows.length),
          label: figures.recommendations,
          to: to({ status: null, body: null, q: null, state: null }),
        },
        ofStatus('green'),
        ofStatus('yellow'),
        ofStatus('red'),
        ...(counts.unknown > 0 ? [ofStatus('unknown')] : []),
        ...shares(),
      ]}
    />
  );
}
