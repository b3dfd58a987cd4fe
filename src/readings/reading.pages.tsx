import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { ReadDocumentSection } from './document.pages.tsx';
import { Issues } from './issues.pages.tsx';
import { MessageLanguage } from './message.pages.tsx';
import { OriginalPane } from './original.pages.tsx';
import type { Original } from './original.view.ts';
import { askedPlace, firstPlace, placesOf } from './places.view.ts';
import { ReadingHead } from './reading-head.pages.tsx';
import { RowFilterForm } from './row-filter.pages.tsx';
import type { RowFilter } from './row-filter.view.ts';

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
  const title = reading.documents[0]?.title ?? read.untitled;
  return (
    <MessageLanguage.Provider value={view.language}>
      <Layout title={title} section="/" wide>
        <ReadingHead id={id} file={view.file} title={title} reading={reading} filter={filter} />
        <Issues issues={reading.issues} places={places} />
        {reading.found.recommendations > 0 && <RowFilterForm id={id} reading={reading} filter={filter} />}
        <div class="pair" data-pair>
          <div class="read">
            {reading.documents.map((document, index) => (
              <ReadDocumentSection
                key={index}
                document={document}
                index={index}
                filter={filter}
                chosen={chosen?.key ?? null}
              />
            ))}
          </div>
          <OriginalPane id={id} original={original} shown={shown} chosen={chosen !== null} />
        </div>
      </Layout>
    </MessageLanguage.Provider>
  );
}
