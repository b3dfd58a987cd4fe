import { addressWith } from '../address.ts';
import { usePage, useTexts } from '../page.ts';

interface PagerProps {
  /** The page shown and how many there are, both from 1. */
  page: number;
  pages: number;
  /** Where on the page its list begins. */
  fragment?: string;
}

/** The way to a list's other pages; nothing where there is only one. The address keeps the choice, not what was just said. */
export function Pager({ page, pages, fragment }: PagerProps) {
  const { address } = usePage();
  const words = useTexts().web.pager;
  if (pages <= 1) return null;
  const to = (number: number) =>
    addressWith(address, { page: number === 1 ? null : String(number), lang: null, decided: null }, fragment);
  const ways = [
    { shown: page > 2, number: 1, text: words.first, rel: undefined },
    { shown: page > 1, number: page - 1, text: words.previous, rel: 'prev' },
    { shown: page < pages, number: page + 1, text: words.next, rel: 'next' },
    { shown: page < pages - 1, number: pages, text: words.last, rel: undefined },
  ];
  return (
    <nav class="pager" aria-label={words.label}>
      <span>{words.of(page, pages)}</span>
      {ways
        .filter(({ shown }) => shown)
        .map(({ number, text, rel }) => (
          <a key={text} href={to(number)} rel={rel}>
            {text}
          </a>
        ))}
    </nav>
  );
}
