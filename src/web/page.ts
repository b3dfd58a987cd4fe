import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OrganisationShown, Requester } from '../identity/index.ts';
import { type Language, type Texts, texts } from '../texts/index.ts';

/** What every page knows of the request it answers. */
export interface Page {
  language: Language;
  /** Path and query of the request, so that links can keep them. */
  address: string;
  /** Who has signed in, and whose pages these are. */
  requester: Requester | null;
  organisation: OrganisationShown;
  /** Content-hashed addresses of our own files. */
  assets: { style: string; script: string; icon: string };
}

export const PageContext = createContext<Page | null>(null);

/** @throws when a component is rendered outside `renderPage`: a mistake in our own code. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A component was rendered outside renderPage');
  return page;
}

/** All texts in the language of the request. */
export function useTexts(): Texts {
  return texts[usePage().language];
}
