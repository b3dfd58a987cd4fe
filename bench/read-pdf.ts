// Reading a PDF against `pdftotext -layout` on the same file.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAuditFile, readAuditFileHere } from '../src/reading/index.ts';
import { type Contender, measure, report } from './measure.ts';
import { compileWithTypst } from './typst.ts';

/** Of the machine, not of npm. */
const poppler = 'pdftotext';

const template = `
#let audits = json("/data.json")
#set document(title: "Uppföljning")
#set page(header: "Granit Revision AB", footer: context counter(page).display())
#set text(font: "Source Sans 3", lang: "sv", size: 11pt, hyphenate: true)
= Uppföljning av tidigare granskningar
Lindvikens kommun

Granit Revision AB
#for a in audits {
  pagebreak()
  heading(level: 2, a.title)
  for t in a.paragraphs { par(t) }
  table(columns: (2fr, 1fr, 2fr), stroke: 0.5pt, table.header[Rekommendation][Bedömning][Kommentar], ..a.rows.flatten())
}
`;

const subjects = ['arkivet', 'lönerna', 'inköpen', 'elevhälsan', 'vattnet', 'behörigheterna', 'avtalen'];
const statuses = ['Åtgärdad', 'Delvis åtgärdad', 'Inte åtgärdad'];
const sentence =
  'Nämnden har under året tagit fram en rutin för hur arbetet ska bedrivas och följas upp av förvaltningen. ';

const audits = Array.from({ length: 34 }, (_audit, index) => ({
  title: `Granskning av ${subjects[index % subjects.length]} ${1990 + index}`,
  paragraphs: Array.from({ length: 8 }, (_each, paragraph) => sentence.repeat(3 + ((index + paragraph) % 3))),
  rows: Array.from({ length: 12 }, (_row, row) => [
    `${row + 1}. Ta fram en plan för ${subjects[(index + row) % subjects.length]} och följ upp den varje år`,
    statuses[(index + row) % 3],
    sentence.repeat(1 + (row % 2)),
  ]),
}));

const folder = mkdtempSync(join(tmpdir(), 'stadga-bench-'));
try {
  const { pdf, pages } = compileWithTypst(template, audits);
  const path = join(folder, 'rapport.pdf');
  writeFileSync(path, pdf);
  const file = { bytes: pdf, fileName: 'rapport.pdf' };
  const { found } = await readAuditFileHere(file, { language: 'sv' });
  const contenders: Contender[] = [
    { name: 'our reading, this thread', run: () => readAuditFileHere(file, { language: 'sv' }) },
    { name: 'our reading, process started for it', run: () => readAuditFile(file, { language: 'sv' }) },
  ];
  const reference = `${poppler} -layout`;
  if (spawnSync(poppler, ['-v']).error)
    console.log('pdftotext is not installed (package poppler-utils): no reference.');
  else contenders.push({ name: reference, run: () => execFileSync(poppler, ['-layout', path, '-']) });
  const measured = await measure(contenders, 7);
  report(`Reading ${pages} pages`, measured, reference, `${found.recommendations} of 408 recommendations`);
  for (const { name, median } of measured)
    console.log(`  ${name.padEnd(44)} ${((pages / median) * 1000).toFixed(0).padStart(9)} pages/s`);
} finally {
  rmSync(folder, { recursive: true });
}
