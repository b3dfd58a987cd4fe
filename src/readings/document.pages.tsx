import type { ComponentChildren } from 'preact';
import type { ReadDocument } from '../reading/reading.model.ts';
import { Facts } from '../web/components/facts.tsx';
import { StatusMeaning } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { OrderedDocuments } from './document-order.view.ts';
import { Actions, Deadlines, FiguresInDocument, PlaceLink, Questions } from './document-parts.pages.tsx';
import { documentKey } from './places.view.ts';

interface ReadDocumentSectionProps {
  document: ReadDocument;
  index: number;
  /** True where its title and facts stand at the head of the page. */
  headed: boolean;
  /** What its page says of the document itself, under its heading. */
  about?: ComponentChildren;
  /** Its audits. */
  children?: ComponentChildren;
}

/** One document of the file: what it is, its audits, and whatever else it holds. */
export function ReadDocumentSection({ document, index, headed, about, children }: ReadDocumentSectionProps) {
  const { read } = useTexts().readingPages;
  const kind = read.documentKind[document.kind];
  const key = documentKey(index);
  const facts = [
    { name: read.facts.firm, value: document.firm },
    { name: read.facts.dated, value: document.dated },
    { name: read.facts.registryNumber, value: document.registryNumber },
  ].flatMap(({ name, value }) => (value ? [{ name, value: <Verbatim text={value} /> }] : []));
  return (
    <section class="document" aria-labelledby={key}>
      <h2 id={key}>
        {kind}
        {!headed && document.title !== null && document.title !== kind && (
          <>
            {': '}
            <Verbatim text={document.title} />
          </>
        )}
      </h2>
      {!headed && facts.length > 0 && <Facts facts={facts} />}
      {about}
      <Scale scale={document.scale} />
      <Deadlines document={document} index={index} />
      <Questions questions={document.questions} />
      {children}
      <Actions document={document} index={index} />
      <FiguresInDocument document={document} index={index} />
      <Signatures signatures={document.signatures} />
    </section>
  );
}

/** Documents of a packet of which only the title is known, folded. */
export function OtherDocuments({ documents }: { documents: OrderedDocuments['others'] }) {
  const { read } = useTexts().readingPages;
  if (documents.length === 0) return null;
  return (
    <details class="others">
      <summary>{read.others(documents.length)}</summary>
      <ul>
        {documents.map(({ document, index }) => (
          <li key={index} id={documentKey(index)}>
            <Verbatim text={document.title ?? read.documentKind[document.kind]} />{' '}
            <PlaceLink to={documentKey(index)} place={document.place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Scale({ scale }: { scale: ReadDocument['scale'] }) {
  const { read } = useTexts().readingPages;
  if (scale.length === 0) return null;
  return (
    <details class="scale">
      <summary>{read.scale}</summary>
      <ul>
        {scale.map(({ status, words }) => (
          <li key={`${status}${words}`}>
            <StatusMeaning status={status} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Signatures({ signatures }: { signatures: ReadDocument['signatures'] }) {
  const { read } = useTexts().readingPages;
  if (signatures.length === 0) return null;
  return (
    <>
      <h3>{read.signatures}</h3>
      <ul>
        {signatures.map(({ name, at }) => (
          <li key={`${name}${at}`}>
            <Verbatim text={name} /> {at && <span class="sub">{at}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
