import type { Reading, Status } from '../reading/reading.model.ts';
import { addressWith } from '../web/address.ts';
import { Facts } from '../web/components/facts.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { Downloads } from './downloads.pages.tsx';
import { allRows, type RowFilter } from './row-filter.view.ts';
import { countStatuses, shareUnderWay } from './totals.view.ts';
import { TotalsBanner } from './totals-banner.pages.tsx';

interface ReadingHeadProps {
  id: string;
  file: string;
  title: string;
  reading: Reading;
  filter: RowFilter;
}

/** Title, facts, whether the totals agree, and the figures that lead to their rows. */
export function ReadingHead({ id, file, title, reading, filter }: ReadingHeadProps) {
  const { read } = useTexts().readingPages;
  const main = reading.documents[0];
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
  const share = shareUnderWay(counts);
  const known = rows.length - counts.unknown;
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
        ...(share === null
          ? []
          : [
              {
                value: formatPercent(language, share),
                label: counts.unknown === 0 ? figures.share : figures.shareOfKnown(known, rows.length),
              },
            ]),
      ]}
    />
  );
}
