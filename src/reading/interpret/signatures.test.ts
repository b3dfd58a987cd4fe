import { expect, it } from 'vitest';
import { readText } from '../formats/text/index.ts';
import { readBlocks } from '../read-blocks.ts';

const source = { file: 'rapport.md', sha256: '0'.repeat(64), format: 'text', pages: null } as const;
const read = (signed: string) =>
  readBlocks(
    readText(
      new TextEncoder().encode(`# Uppföljning av granskning av brandskydd

Lindvikens kommun

Granskningen genomfördes 2022 och avsåg socialnämnden.

| Nr | Rekommendation | Bedömning | Kommentar |
| --- | --- | --- | --- |
| 1 | Öva utrymning. | Åtgärdad | Övningar hålls. |

## Bedömning

Vi bedömer att socialnämnden delvis har hanterat rekommendationerna.

${signed}
`),
    ),
    source,
    'sv',
  ).documents[0];

it.each([
  ['Lindviken 2025-04-17\n\nMalin Ekdal, projektledare', ['Malin Ekdal']],
  [
    'Lindviken den 3 november 2025\n\nHjördis Palmér\n\nOrdförande\n\nTorbjörn Askelöf\n\nVice ordförande',
    ['Hjördis Palmér', 'Torbjörn Askelöf'],
  ],
  ['Lindviken 2025-04-17 Malin Ekdal, projektledare', []],
  [
    'Lindviken 2025-04-17\n\nLövåsa Revision AB\n\nMalin Ekdal, certifierad kommunal revisor',
    ['Malin Ekdal'],
  ],
])('the assessment ends where the signatures begin: %j', (signed, names) => {
  const document = read(signed);
  expect(document?.audits[0]?.assessment?.text).toBe(
    'Vi bedömer att socialnämnden delvis har hanterat rekommendationerna.',
  );
  expect(document?.signatures.map(({ name }) => name)).toEqual(names);
});

it('a date or a name in running text is part of the assessment', () => {
  const said = 'Nämnden beslutade 2025-04-17 att Malin Ekdal, projektledare, ska följa upp arbetet.';
  expect(read(said)?.audits[0]?.assessment?.text).toContain(said);
});
