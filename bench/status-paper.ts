// The status paper as PDF against Typst alone with the same words in a plain document.
import { writeStatusPaper } from '../src/reporting/index.ts';
import { manyRecommendations } from '../src/reporting/status-paper.fixture.ts';
import { measure, report } from './measure.ts';
import { compileWithTypst } from './typst.ts';

const plain = `
#let rows = json("/data.json")
#set document(title: "Text")
#set text(font: "Source Sans 3", lang: "sv")
#table(columns: (auto, 2fr, auto, 2fr, 2fr), ..rows.flatten())
`;

for (const count of [40, 500]) {
  const reading = manyRecommendations(count);
  const rows = reading.documents
    .flatMap(({ audits }) => audits)
    .flatMap(({ recommendations }) => recommendations)
    .map(({ number, text, status, done, remaining }) => [number, text, status, done, remaining]);
  const { pages } = compileWithTypst(plain, rows);
  const paper = Buffer.from(await writeStatusPaper(reading, { format: 'pdf', language: 'sv' }));
  const ours = `our paper (PDF/UA-1, ${inKb(paper)} kB)`;
  const reference = `Typst alone, plain table of ${pages} pages`;
  const measured = await measure(
    [
      { name: ours, run: () => writeStatusPaper(reading, { format: 'pdf', language: 'sv' }) },
      {
        name: 'our paper for the archive (PDF/A-2a)',
        run: () => writeStatusPaper(reading, { format: 'pdf', language: 'sv', archive: true }),
      },
      { name: 'our paper as DOCX', run: () => writeStatusPaper(reading, { format: 'docx', language: 'sv' }) },
      { name: reference, run: () => compileWithTypst(plain, rows) },
    ],
    5,
  );
  report(`Status paper of ${count} recommendations`, measured, reference);
}

function inKb(bytes: Buffer): number {
  return Math.round(bytes.length / 1024);
}
