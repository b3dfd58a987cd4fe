import { useTexts } from '../../web/page.ts';
import { type RegisterFilter, registerQuery, type WrongChoices } from './register-filter.model.ts';

/** What the address asks for that cannot be: else the list would be silently of something else. */
export function WrongChoicesLine({ wrong: { ignored, yearsEndFirst } }: { wrong: WrongChoices }) {
  const words = useTexts().register.filter;
  if (ignored.length === 0 && !yearsEndFirst) return null;
  return (
    <p class="wrong-choices" role="status">
      {ignored.map((name) => words.ignored(words[name])).join(' ')} {yearsEndFirst && words.yearsEndFirst}
    </p>
  );
}

/** What can be taken home of the choice: papers, and all of it as a table. */
export function RegisterDownloads({ filter }: { filter: RegisterFilter }) {
  const { register, oscal, exchange } = useTexts();
  const words = register.downloads;
  const query = registerQuery(filter);
  const files = [
    { file: 'paper.pdf', text: words.pdf },
    { file: 'paper.docx', text: words.docx },
    { file: 'paper-archive.pdf', text: words.archive },
    { file: 'register.xlsx', text: words.xlsx },
    { file: 'register.csv', text: words.csv },
  ];
  const forPrograms = [
    { file: 'assessment-results.json', text: oscal.downloads['assessment-results'] },
    { file: 'poam.json', text: oscal.downloads.poam },
  ];
  const download = ({ file, text }: { file: string; text: string }) => (
    <li key={file}>
      <a href={`/recommendations/${file}${query && `?${query}`}`} download>
        {text}
      </a>
    </li>
  );
  return (
    <nav class="downloads" aria-label={words.label}>
      <ul>
        {files.map(download)}
        <li>
          <a href={`/recommendations/exchange${query && `?${query}`}`}>{exchange.link}</a>
        </li>
      </ul>
      <details class="for-programs">
        <summary>{oscal.downloads.title}</summary>
        <ul>{forPrograms.map(download)}</ul>
      </details>
    </nav>
  );
}
