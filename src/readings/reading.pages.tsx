import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { OtherDocuments, ReadDocumentSection } from './document.pages.tsx';
import { orderDocuments } from './document-order.view.ts';
import { Downloads } from './downloads.pages.tsx';
import { Issues } from './issues.pages.tsx';
import { OriginalPane } from './original.pages.tsx';
import type { Original } from './original.view.ts';
import { askedPlace, firstPlace, placesOf } from './places.view.ts';
import { ReadingHead } from './reading-head.pages.tsx';
import type { ListedReading } from './reading-list.model.ts';
import { SourceContext } from './source.pages.tsx';

export interface ReadingView {
  listed: ListedReading;
  reading: Reading;
  original: Original;
  /** The language of the messages in the reading. */
  language: Language;
  /** The place that the address asks for. */
  show: string | undefined;
  mayRemove: boolean;
}

/** What was read from a file without any audit in it, beside its original: there is nothing to enter. */
export function ReadingPage({ listed, reading, original, language, show, mayRemove }: ReadingView) {
  const { read } = useTexts().readingPages;
  const places = placesOf(reading);
  const chosen = askedPlace(places, show);
  const { main, shown: documents, others } = orderDocuments(reading);
  const title = main?.title ?? read.untitled;
  return (
    <SourceContext.Provider value={{ format: reading.source.format, language }}>
      <Layout title={title} section="/readings" wide>
        <ReadingHead title={title} main={main} reading={reading} listed={listed} />
        <Downloads id={listed.id} withPaper={false} mayRemove={mayRemove} />
        <Issues issues={reading.issues} places={places} />
        <div class="pair" data-pair>
          <div class="read">
            {documents.map(({ document, index }) => (
              <ReadDocumentSection key={index} document={document} index={index} headed={document === main} />
            ))}
            <OtherDocuments documents={others} />
          </div>
          <OriginalPane
            pictures={`/readings/${listed.id}/pages`}
            original={original}
            shown={chosen ?? firstPlace(places)}
            chosen={chosen !== null}
          />
        </div>
      </Layout>
    </SourceContext.Provider>
  );
}
