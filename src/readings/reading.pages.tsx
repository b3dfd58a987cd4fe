import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { AuditOverview } from './audit-overview.pages.tsx';
import { OtherDocuments, ReadDocumentSection } from './document.pages.tsx';
import { orderDocuments } from './document-order.view.ts';
import { Issues } from './issues.pages.tsx';
import { OriginalPane } from './original.pages.tsx';
import type { Original } from './original.view.ts';
import { askedPlace, firstPlace, placesOf } from './places.view.ts';
import { ReadingHead } from './reading-head.pages.tsx';
import { RowFilterForm } from './row-filter.pages.tsx';
import type { RowFilter } from './row-filter.view.ts';
import { SourceContext } from './source.pages.tsx';

export interface ReadingView {
  id: string;
  file: string;
  reading: Reading;
  original: Original;
  filter: RowFilter;
  /** The language of the messages in the reading. */
  language: Language;
  /** The place that the address asks for. */
  show: string | undefined;
}

/** What was read from a report, beside its original. */
export function ReadingPage(view: ReadingView) {
  const { read } = useTexts().readingPages;
  const { id, reading, original, filter } = view;
  const places = placesOf(reading);
  const chosen = askedPlace(places, view.show);
  const shown = chosen ?? firstPlace(places);
  const { main, shown: documents, others } = orderDocuments(reading);
  const title = main?.title ?? read.untitled;
  return (
    <SourceContext.Provider value={{ format: reading.source.format, language: view.language }}>
      <Layout title={title} section="/readings" wide>
        <ReadingHead id={id} file={view.file} title={title} main={main} reading={reading} filter={filter} />
        <Issues issues={reading.issues} places={places} />
        <AuditOverview reading={reading} />
        {reading.found.recommendations > 0 && <RowFilterForm id={id} reading={reading} filter={filter} />}
        <div class="pair" data-pair>
          <div class="read">
            {documents.map(({ document, index }) => (
              <ReadDocumentSection
                key={index}
                document={document}
                index={index}
                headed={document === main}
                filter={filter}
                chosen={chosen?.key ?? null}
              />
            ))}
            <OtherDocuments documents={others} />
          </div>
          <OriginalPane id={id} original={original} shown={shown} chosen={chosen !== null} />
        </div>
      </Layout>
    </SourceContext.Provider>
  );
}
