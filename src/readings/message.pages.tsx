import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../texts/index.ts';

/** The language that the file was read in, which the messages inside the reading are written in. */
export const MessageLanguage = createContext<Language>('sv');

/** A message from the reading; it may quote the file, so its writing direction is kept to itself. */
export function Message({ text }: { text: string }) {
  return (
    <bdi class="verbatim" lang={useContext(MessageLanguage)}>
      {text}
    </bdi>
  );
}
