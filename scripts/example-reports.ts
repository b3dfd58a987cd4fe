// Writes the two reports that wait for review in the example municipality, as the auditors would have sent them:
// `node scripts/example-reports.ts`, after a change of the example's audits.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { agreements } from '../src/example/audits/procurement/agreements.ts';
import { procurement } from '../src/example/audits/procurement.ts';
import { tasks } from '../src/example/audits/work-environment/tasks.ts';
import { workEnvironment } from '../src/example/audits/work-environment.ts';
import type { ExampleRecommendation } from '../src/example/tables.ts';
import type { OutBlock, OutCell, OutReport } from '../test/reports/generate/blocks.ts';
import { renderDocx } from '../test/reports/generate/render-docx.ts';
import { renderTypst } from '../test/reports/generate/render-typst.ts';

type Colour = 'green' | 'yellow' | 'red';
/** What the new follow-up says: a colour, or none where the symbol was lost, and a comment. */
type Row = readonly [Colour | null, string];

const heading = (level: 1 | 2 | 3, text: string): OutBlock => ({ kind: 'heading', level, text });
const text = (words: string): OutBlock => ({ kind: 'text', text: words });
const list = (marker: string, ...items: string[]): OutBlock => ({
  kind: 'list',
  items: items.map((item) => ({ marker, text: item })),
});
const cell = (words: string): OutCell => ({ lines: words ? [{ text: words }] : [] });

function followedUp(recommendations: readonly ExampleRecommendation[], rows: readonly Row[]): OutBlock {
  return {
    kind: 'table',
    widths: [45, 15, 40],
    header: ['Rekommendation', 'Bedömning', 'Kommentar'],
    rows: rows.map(([status, comment], index) => {
      const { number, text: words } = recommendations[index] as ExampleRecommendation;
      return [
        cell(`${number}. ${words}`),
        { lines: [], ...(status ? { mark: { status, kind: 'vector' as const } } : {}) },
        cell(comment),
      ];
    }),
  };
}

const agreementRows: readonly Row[] = [
  ['green', 'Registret används och är aktuellt.'],
  ['green', 'Avtalsansvariga finns för samtliga 118 ramavtal.'],
  ['green', 'Kontrollmomentet finns i planerna för 2025 och 2026.'],
  ['yellow', 'Mallen används i elva av sexton entreprenader.'],
  [null, 'En ny delegationsordning är beslutad. Inget kvarstår att åtgärda.'],
  ['green', 'Uppföljningen är dokumenterad för tre terminer.'],
  ['red', 'Avtal saknas alltjämt för 19 läromedel.'],
  ['yellow', 'Upphandlingen är klar, men avtalen börjar gälla först 2027.'],
];

const taskRows: readonly Row[] = [
  ['green', 'Delegeringen är aktuell.'],
  ['yellow', 'Nya chefer får uppgifterna innan de har gått utbildningen.'],
  [null, 'Rutinen är reviderad. Den är ännu inte känd bland cheferna.'],
  ['green', 'Uppföljning görs varje år.'],
  ['yellow', 'Riskbedömning gjordes inför höstterminen 2026 men saknas för två skolor.'],
];

const followUp: OutReport = {
  title: 'Uppföljning av tidigare granskningar',
  header: 'Lindvikens kommuns revisorer',
  footer: 'Granit Revision AB',
  blocks: [
    heading(1, 'Uppföljning av tidigare granskningar'),
    text('Granit Revision AB'),
    text('Oktober 2026'),
    text('Dnr REV 2026/15'),
    heading(2, 'Sammanfattning'),
    text(
      'På uppdrag av de förtroendevalda revisorerna i Lindvikens kommun har Granit Revision AB följt upp två tidigare granskningar med totalt 13 rekommendationer. Vi kan konstatera följande:',
    ),
    list(
      '•',
      '7 rekommendationer bedöms vara åtgärdade (gröna)',
      '4 rekommendationer bedöms vara delvis åtgärdade (gula)',
      '2 rekommendationer bedöms inte vara åtgärdade (röda)',
    ),
    heading(2, procurement.title),
    text(
      'Granskade organ: Kommunstyrelsen, Tekniska nämnden, Barn- och utbildningsnämnden och Kultur- och fritidsnämnden',
    ),
    followedUp(agreements, agreementRows),
    heading(2, workEnvironment.title),
    text('Granskade organ: Kommunstyrelsen och Barn- och utbildningsnämnden'),
    followedUp(tasks, taskRows),
  ],
};

const recommendationsToGuardians = [
  'Att överförmyndarnämnden granskar årsräkningarna inom sex månader från det att de har kommit in.',
  'Att överförmyndarnämnden dokumenterar hur den kontrollerar ställföreträdarnas lämplighet.',
  'Att överförmyndarnämnden följer upp handläggningstiderna varje kvartal.',
  'Att kommunstyrelsen klargör hur kommunledningsförvaltningen bemannar nämndens handläggning.',
];

const firstAudit: OutReport = {
  title: 'Granskning av överförmyndarnämndens handläggning',
  header: 'Lindvikens kommuns revisorer',
  footer: 'Granit Revision AB',
  blocks: [
    heading(1, 'Granskning av överförmyndarnämndens handläggning'),
    text('Revisionsrapport'),
    text('Granit Revision AB'),
    text('2026-11-05'),
    heading(2, 'Sammanfattning'),
    text(
      'Granit Revision AB har på uppdrag av de förtroendevalda revisorerna i Lindvikens kommun granskat överförmyndarnämnden. Syftet har varit att bedöma om nämnden har en tillräcklig styrning och kontroll av sin handläggning. Vår sammanfattande bedömning är att överförmyndarnämnden delvis har säkerställt detta.',
    ),
    {
      kind: 'table',
      widths: [70, 30],
      header: ['Revisionsfråga', 'Bedömning'],
      rows: [
        [cell('Finns ändamålsenliga rutiner för granskning av årsräkningar?'), cell('Delvis uppfyllt')],
        [cell('Är kontrollen av ställföreträdarna tillräcklig?'), cell('Ej uppfyllt')],
        [cell('Får nämnden en tillräcklig återrapportering?'), cell('Uppfyllt')],
      ],
    },
    heading(2, 'Rekommendationer'),
    text('Utifrån granskningens resultat lämnar vi följande rekommendationer:'),
    list('•', ...recommendationsToGuardians),
  ],
};

const pathOf = (name: string) => fileURLToPath(new URL(`../src/example/reports/${name}`, import.meta.url));
writeFileSync(pathOf('uppfoljning-inkop-och-arbetsmiljo.pdf'), renderTypst(followUp, 0));
writeFileSync(pathOf('granskning-overformyndarnamnden.docx'), await renderDocx(firstAudit, 0));
