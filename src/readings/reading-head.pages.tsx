import type { ReadDocument, Reading, Status } from '../reading/reading.model.ts';
import { addressWith } from '../web/address.ts';
import { Facts } from '../web/components/facts.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { Downloads } from './downloads.pages.tsx';
import { allRows, type RowFilter } from './row-filter.view.ts';
import { countStatuses, countWithProposals, shareUnderWay } from './totals.view.ts';
import { TotalsBanner } from './totals-banner.pages.tsx';

interface ReadingHeadProps {
  id: string;
  file: string;
  title: string;
  /** What the file is about; null when no document was found in it. */
  main: ReadDocument | null;
  reading: Reading;
  filter: RowFilter;
}

/** Title, facts, whether the totals agree, and the figures that lead to their rows. */
export function ReadingHead({ id, file, title, main, reading, filter }: ReadingHeadProps) {
  const { read } = useTexts().readingPages;
  const facts = [
    { name: read.facts.firm, value: main?.firm },
    { name: read.facts.dated, value: main?.dated },
    { name: read.facts.registryNumber, value: main?.registryNumber },
    { name: read.facts.pages, value: reading.source.pages?.toString() },
    { name: read.facts.file, value: file },
  ].flatMap(({ name, value }) => (value ? [{ name, value: <Verbatim text={value} /> }] : []));
  return (
    <>
      <h1>
        <Verbatim text={title} />
      </h1>
      <Facts facts={facts} />
      <TotalsBanner reading={reading} />
      {reading.found.recommendations > 0 && <StatusFigures reading={reading} filter={filter} />}
      <Downloads id={id} withPaper={reading.found.recommendations > 0} />
    </>
  );
}

function StatusFigures({ reading, filter }: { reading: Reading; filter: RowFilter }) {
  const { address, language } = usePage();
  const { figures } = useTexts().readingPages.read;
  const rows = allRows(reading);
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
  const ofStatus = (status: Status) => ({
    value: String(counts[status]),
    label: figures[status],
    to: addressWith(address, { status, show: null, lang: null }, 'rows'),
    current: filter.status === status,
  });
  return (
    <Figures
      figures={[
        {
          value: String(rows.length),
          label: figures.recommendations,
          to: addressWith(address, { status: null, body: null, q: null, show: null, lang: null }, 'rows'),
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
