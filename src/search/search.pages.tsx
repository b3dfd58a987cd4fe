import type { Texts } from '../texts/index.ts';
import { Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { type FoundOf, fewestLetters, isEnough, placeOf, type SearchResult } from './search.model.ts';

/** What was found, by noun; before anything is asked for, what can be. */
export function SearchPage({ result: { q, found } }: { result: SearchResult }) {
  const { search } = useTexts();
  const total = found.reduce((sum, each) => sum + each.total, 0);
  return (
    <Layout title={q === '' ? search.title : search.titleOf(q)} section="/search">
      <h1>{search.title}</h1>
      <search>
        <form class="filter" action="/search" method="get" aria-label={search.title}>
          <Search label={search.label} value={q} hint={search.hint} isOwnLine />
          <button type="submit">{search.submit}</button>
        </form>
      </search>
      <p role="status">{told(search, q, total)}</p>
      {found.map((each) => (
        <FoundSection key={each.noun} of={each} />
      ))}
    </Layout>
  );
}

function told(search: Texts['search'], q: string, total: number): string {
  if (q === '') return search.what;
  if (!isEnough(q)) return search.tooShort(fewestLetters);
  return total === 0 ? search.nothing(q) : search.total(total);
}

function FoundSection({ of: { noun, total, hits, list } }: { of: FoundOf }) {
  const { search } = useTexts();
  return (
    <section class="found" aria-labelledby={`found-${noun}`}>
      <h2 id={`found-${noun}`}>{search.nouns[noun]}</h2>
      <ul class="hits">
        {hits.map(({ id, words, beside }) => (
          <li key={id}>
            <a href={`${placeOf(noun)}/${id}`}>
              <Verbatim text={words} />
            </a>
            {beside && <span>{beside}</span>}
          </li>
        ))}
      </ul>
      {total > hits.length && (
        <p>
          <a href={list}>{search.all(total, search.nouns[noun])}</a>
        </p>
      )}
    </section>
  );
}
