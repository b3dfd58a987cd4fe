import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { type RegisterFilter, registerQuery } from './register-filter.model.ts';

/** What can be taken home of the choice: papers, and all of it as a table. */
export function RegisterDownloads({ filter }: { filter: RegisterFilter }) {
  const words = useTexts().register.downloads;
  const query = registerQuery(filter);
  const files = [
    { file: 'paper.pdf', text: words.pdf },
    { file: 'paper.docx', text: words.docx },
    { file: 'paper-archive.pdf', text: words.archive },
    { file: 'register.xlsx', text: words.xlsx },
    { file: 'register.csv', text: words.csv },
  ];
  return (
    <nav class="downloads" aria-label={words.label}>
      <ul>
        {files.map(({ file, text }) => (
          <li key={file}>
            <a href={`/recommendations/${file}${query && `?${query}`}`} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to the other pages; nothing where there is only one. */
export function RegisterPager({ page, pages }: { page: number; pages: number }) {
  const { address } = usePage();
  const words = useTexts().register.pages;
  if (pages <= 1) return null;
  const to = (number: number) =>
    addressWith(address, { page: number === 1 ? null : String(number), lang: null });
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
