import type { Reading, StatedTotals } from '../reading/reading.model.ts';
import { addressWith } from '../web/address.ts';
import { Banner } from '../web/components/banner.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { type Counts, compareReading } from './totals.view.ts';

interface TotalsBannerProps {
  reading: Reading;
  /** True where the register has it: what differs will not be settled here any more. */
  isEntered: boolean;
}

/** Says first of all whether what was read agrees with what the report itself states. */
export function TotalsBanner({ reading, isEntered }: TotalsBannerProps) {
  const { address } = usePage();
  const { read } = useTexts().readingPages;
  const inWords = useTotalsInWords();
  const comparison = compareReading(reading);
  if (comparison.outcome === 'noRecommendations') {
    return (
      <Banner tone="plain" title={read.noRecommendations}>
        {read.noRecommendationsBody}
      </Banner>
    );
  }
  const found = inWords.found(comparison.found);
  if (comparison.outcome === 'nothingStated') {
    const rows = reading.found.recommendations;
    // A first audit colours nothing: that it does not is no lack.
    const isUncoloured =
      comparison.found.unknown === rows && reading.documents.every(({ kind }) => kind !== 'followUp');
    return (
      <Banner tone="plain" title={read.noStated}>
        {read.noStatedBody(isUncoloured ? read.recommendations(rows) : found)}
      </Banner>
    );
  }
  const stated = inWords.stated(comparison.stated);
  const where = comparison.statedAt && (
    <a href={addressWith(address, { show: comparison.statedAt, lang: null }, 'original')} data-show>
      {read.showWhere}
    </a>
  );
  if (comparison.outcome === 'agrees') {
    return (
      <Banner tone="agrees" title={read.agrees}>
        {read.agreesBody(stated)} {where}
      </Banner>
    );
  }
  const missing = comparison.outcome === 'coloursMissing';
  return (
    <Banner
      tone={isEntered ? 'plain' : 'doubt'}
      title={missing ? read.agreesWithProposals : isEntered ? read.entered : read.disagrees}
    >
      {missing ? read.agreesWithProposalsBody(stated, found) : read.disagreesBody(stated, found)} {where}{' '}
      {comparison.found.unknown > 0 && (
        <a href={addressWith(address, { status: 'unknown', show: null, lang: null }, 'rows')}>
          {read.showUnknown}
        </a>
      )}
    </Banner>
  );
}

/** Totals as words: "7 rekommendationer: 3 gröna, 2 gula och 2 röda". */
export function useTotalsInWords() {
  const { readingPages, web } = useTexts();
  const { recommendations } = readingPages.read;
  const colours = (counts: Counts) =>
    web.list(
      (['green', 'yellow', 'red', 'unknown'] as const)
        .filter((status) => counts[status] > 0)
        .map((status) => web.colours[status](counts[status])),
    );
  const together = (count: number, counts: Counts) => {
    const words = colours(counts);
    return words ? `${recommendations(count)}: ${words}` : recommendations(count);
  };
  return {
    stated: ({ recommendations: count, green, yellow, red }: StatedTotals) =>
      together(count, { green, yellow, red, unknown: 0 }),
    found: (counts: Counts) => together(counts.green + counts.yellow + counts.red + counts.unknown, counts),
  };
}
