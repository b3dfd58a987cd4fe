import type { Reading, Status } from '../reading/reading.model.ts';
import { allRows, countStatuses, countWithProposals, shareUnderWay } from '../readings/totals.view.ts';
import { addressWith } from '../web/address.ts';
import { Figures } from '../web/components/figures.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { useReview } from './review-context.pages.tsx';

/** How the recommendations are assessed, each figure a way to its rows. */
export function StatusFigures({ reviewed }: { reviewed: Reading }) {
  const { address, language } = usePage();
  const { figures } = useTexts().readingPages.read;
  const { filter } = useReview();
  const rows = allRows(reviewed);
  const counts = countStatuses(rows);
  const known = rows.length - counts.unknown;
  const shares = () => {
    const share = shareUnderWay(counts);
    const interpreted = shareUnderWay(countWithProposals(rows));
    const told = [];
    // A share of a few known ones out of many says nothing.
    if (share !== null && known * 2 >= rows.length) {
      const label = counts.unknown === 0 ? figures.share : figures.shareOfKnown(known, rows.length);
      told.push({ value: formatPercent(language, share), label });
    }
    if (interpreted !== null && rows.some(({ proposed, status }) => proposed && status === 'unknown')) {
      told.push({ value: formatPercent(language, interpreted), label: figures.shareWithProposals });
    }
    return told;
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
