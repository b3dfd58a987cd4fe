import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messageOf, reasonOf } from '../reading/index.ts';
import type { ReadIssue, Reading, ReadRecommendation } from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';
import type { Language } from '../texts/index.ts';
import { usePage, useTexts } from '../web/page.ts';

/** What the parts of a reading's page need to know of the file it was read from. */
export interface Source {
  format: Reading['source']['format'];
  /** The language that the file was read in, which the messages inside the reading are written in. */
  language: Language;
}

export const SourceContext = createContext<Source>({ format: 'unknown', language: 'sv' });

/** A doubt of the reading, in the reader's language where it can be worded anew. */
export function IssueMessage({ issue }: { issue: ReadIssue }) {
  return <Said text={messageOf(issue, usePage().language)} kept={issue.message} />;
}

/** Why a colour is proposed, in the reader's language where it can be worded anew. */
export function ProposalReason({ proposed }: { proposed: NonNullable<ReadRecommendation['proposed']> }) {
  return <Said text={reasonOf(proposed, usePage().language)} kept={proposed.reason} />;
}

/** It may quote the file, so its writing direction is kept to itself. As it was kept it is in the reading's language. */
function Said({ text, kept }: { text: string; kept: string }) {
  const { language } = useContext(SourceContext);
  const own = usePage().language;
  return (
    <bdi class="verbatim" lang={text === kept ? language : own}>
      {text}
    </bdi>
  );
}

/** A place in the words of the file's format: a line of a text is a paragraph in Word and a row in a sheet. */
export function usePlaceWords(): (place: Pick<Place, 'page' | 'line'>) => string {
  const { format } = useContext(SourceContext);
  const { where } = useTexts().readingPages.original;
  return ({ page, line }) => {
    const words = where[format];
    const text = [
      page !== null && words.page(page),
      line !== null && (page === null ? words.line(line) : words.line(line).toLowerCase()),
    ];
    return text.filter(Boolean).join(', ');
  };
}
