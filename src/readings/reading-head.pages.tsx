import type { ReadDocument, Reading } from '../reading/reading.model.ts';
import { Facts } from '../web/components/facts.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { ListedReading } from './reading-list.model.ts';
import { TotalsBanner } from './totals-banner.pages.tsx';

interface ReadingHeadProps {
  title: string;
  /** What the file is about; null when no document was found in it. */
  main: ReadDocument | null;
  reading: Reading;
  listed: ListedReading;
}

/** Title and facts of a read report, and whether its totals agree. */
export function ReadingHead({ title, main, reading, listed }: ReadingHeadProps) {
  const { read, list } = useTexts().readingPages;
  const facts = [
    { name: read.facts.firm, value: main?.firm },
    { name: read.facts.dated, value: main?.dated },
    { name: read.facts.registryNumber, value: main?.registryNumber },
    { name: read.facts.pages, value: reading.source.pages?.toString() },
    { name: read.facts.file, value: listed.fileName },
    {
      name: list.columns.when,
      value: [formatMoment(listed.receivedAt), listed.receivedBy].filter(Boolean).join(', '),
    },
  ].flatMap(({ name, value }) => (value ? [{ name, value: <Verbatim text={value} /> }] : []));
  return (
    <>
      <h1>
        <Verbatim text={title} />
      </h1>
      <Facts facts={facts} />
      <TotalsBanner reading={reading} isEntered={listed.state === 'confirmed'} />
    </>
  );
}
