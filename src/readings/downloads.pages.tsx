import { useTexts } from '../web/page.ts';

interface DownloadsProps {
  id: string;
  /** True where there are recommendations to print. */
  withPaper: boolean;
  /** False once the report is in the register, which points to its original. */
  mayRemove: boolean;
}

/** The papers and files that can be taken home, and the way to remove it all. */
export function Downloads({ id, withPaper, mayRemove }: DownloadsProps) {
  const { read } = useTexts().readingPages;
  const papers = [
    { file: 'paper.pdf', text: read.download.pdf },
    { file: 'paper-archive.pdf', text: read.download.archive },
    { file: 'paper.docx', text: read.download.docx },
  ];
  const data = [
    { file: 'reading.json', text: read.download.json },
    { file: 'original', text: read.download.original },
  ];
  return (
    <nav class="downloads" aria-label={read.downloads}>
      <ul>
        {(withPaper ? [...papers, ...data] : data).map(({ file, text }) => (
          <li key={file}>
            <a href={`/readings/${id}/${file}`} download>
              {text}
            </a>
          </li>
        ))}
        {mayRemove && (
          <li>
            <a href={`/readings/${id}/remove`}>{read.remove}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
