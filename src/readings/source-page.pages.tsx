import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { orderDocuments } from './document-order.view.ts';
import type { ReadingDraft } from './index.ts';
import { OriginalPane } from './original.pages.tsx';
import type { Original } from './original.view.ts';
import { askedPlace, placesOf } from './places.view.ts';
import { SourceContext } from './source.pages.tsx';

interface SourcePageProps {
  draft: ReadingDraft & { reading: NonNullable<ReadingDraft['reading']> };
  original: Original;
  /** The place that the address asks for. */
  show: string | undefined;
}

/** A report in the original, for those who read what came from it but do not handle reports. */
export function SourcePage({ draft, original, show }: SourcePageProps) {
  const { read, source } = useTexts().readingPages;
  const { id, reading, fileName, confirmedAt, language } = draft;
  const { main } = orderDocuments(reading);
  const title = main?.title ?? read.untitled;
  const chosen = askedPlace(placesOf(reading), show);
  const facts = [
    { name: read.facts.firm, value: main?.firm },
    { name: read.facts.dated, value: main?.dated },
    { name: read.facts.registryNumber, value: main?.registryNumber },
    { name: read.facts.file, value: fileName },
    { name: source.entered, value: confirmedAt && formatMoment(confirmedAt) },
  ].flatMap(({ name, value }) => (value ? [{ name, value: <Verbatim text={value} /> }] : []));
  return (
    <SourceContext.Provider value={{ format: reading.source.format, language }}>
      <Layout title={title}>
        <h1>
          <Verbatim text={title} />
        </h1>
        <Facts facts={facts} />
        <p>
          <a href={`/readings/${id}/original`}>{read.download.original}</a>
        </p>
        <OriginalPane
          pictures={`/readings/${id}/pages`}
          original={original}
          shown={chosen}
          chosen={chosen !== null}
        />
      </Layout>
    </SourceContext.Provider>
  );
}
