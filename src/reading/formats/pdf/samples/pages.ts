/** The made-up reports of Lindvikens kommun that the sample PDFs are printed from, as HTML. */

const GREEN = '#00a651';
const YELLOW = '#ffc20e';
const RED = '#d2232a';
export const COLOURS = { green: GREEN, yellow: YELLOW, red: RED };

export interface SampleRow {
  number: number;
  recommendation: string;
  answer: string;
  done: string;
  remaining: string;
  status: keyof typeof COLOURS;
}

const done = 'En rutin är framtagen och beslutad av nämnden. Den är känd av de chefer som vi har intervjuat.';
const remaining = 'Uppföljningen är inte dokumenterad och resultatet återrapporteras inte till nämnden.';

export const rows: SampleRow[] = [
  [
    'Säkerställa att en aktuell riskanalys finns för varje verksamhetssystem.',
    'Riskanalyser ska göras under våren.',
    'green',
  ],
  [
    'Upprätta en rutin för vård- och omsorgspersonalens behörigheter i journalsystemet.',
    'Rutinen ingår i IT-säkerhetsplanen.',
    'yellow',
  ],
  ['Tillse att e-tjänster testas innan de tas i bruk.', 'Nämnden delar inte bedömningen.', 'red'],
  [
    'Säkerställa att avtal med leverantörer följs upp årligen.',
    'Uppföljning sker i samband med årsbokslutet.',
    'green',
  ],
  ['Utse en ersättare för den informationssäkerhetsansvarige.', 'Frågan bereds av förvaltningen.', 'yellow'],
  [
    'Pröva om internkontrollplanen behöver fler kontrollmoment.',
    'Nämnden har beslutat om två nya kontrollmoment.',
    'green',
  ],
  ['Säkerställa att loggar granskas minst en gång i månaden.', 'En tjänst är tillsatt för uppgiften.', 'red'],
].map(([recommendation, answer, status], index) => ({
  number: index + 1,
  recommendation: recommendation as string,
  answer: answer as string,
  done: index % 2 ? done : `${done} ${done}`,
  remaining,
  status: status as SampleRow['status'],
})); // prettier-ignore

const ball = (status: SampleRow['status']) =>
  `<svg width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${COLOURS[status]}" stroke="#333" stroke-width="0.5"/></svg>`;

const lampOrder = ['red', 'yellow', 'green'] as const;
const lamps = (status: SampleRow['status']) =>
  `<svg width="48" height="18"><rect width="48" height="18" rx="4" fill="#333"/>${lampOrder
    .map(
      (lamp, at) =>
        `<circle cx="${9 + at * 15}" cy="9" r="6" fill="${lamp === status ? COLOURS[lamp] : '#777'}"/>`,
    )
    .join('')}</svg>`;

const picture = (status: SampleRow['status']) =>
  `<img alt="${{ green: 'Grön', yellow: 'Gul', red: 'Röd' }[status]}" width="16" height="16" src="${paint(status, false)}">`;
const lampPicture = (status: SampleRow['status']) =>
  `<img alt="" width="14" height="40" src="${paint(status, true)}">`;

/** Pictures are painted in the browser, so that they reach the PDF as pixels. */
const paint = (status: SampleRow['status'], three: boolean) => `paint:${status}:${three ? 3 : 1}`;

const glyph = (status: SampleRow['status']) => `<span style="color:${COLOURS[status]}">●</span>`;
const word = { green: 'Åtgärdad', yellow: 'Delvis åtgärdad', red: 'Inte åtgärdad' };

type Cells = (row: SampleRow) => string;

const head = (...titles: string[]) =>
  `<thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead>`;
const threeColumns = (status: Cells): string =>
  `<table>${head('Rekommendation och svar', 'Iakttagelser', 'Status')}<tbody>${rows
    .map(
      (row) => `${row.number === 4 ? '<tr><td colspan="3" class="group"><b>Socialnämnden</b></td></tr>' : ''}
<tr><td><p><b>Rekommendation ${row.number}</b></p><p>${row.recommendation}</p><p><b>Nämndens svar</b></p><p>${row.answer}</p></td>
<td><p><b>Vad har åtgärdats?</b></p><p>${row.done}</p><p><b>Vad kvarstår att åtgärda?</b></p><p>${row.remaining}</p></td>
${status(row)}</tr>`,
    )
    .join('')}</tbody></table>`;

const shortColumns = `<table>${head('Rekommendation', 'Bedömning', 'Kommentar')}<tbody>${rows
  .map(
    (row) =>
      `<tr><td>${row.number}. ${row.recommendation}</td><td>${word[row.status]}</td><td>${row.answer}</td></tr>`,
  )
  .join('')}</tbody></table>`;

const inCell =
  (symbol: (status: SampleRow['status']) => string): Cells =>
  (row) =>
    `<td class="status">${symbol(row.status)}</td>`;

const base = `body{font:10.5pt/1.35 "Liberation Sans",Arial,sans-serif;margin:0} h1{font-size:18pt} h2{font-size:14pt} p{margin:0 0 5pt}
table{border-collapse:collapse;width:100%} td,th{vertical-align:top;text-align:left;padding:4pt} th{font-weight:bold} .status{text-align:center;width:60pt}`;
const bordered = 'td,th{border:0.75pt solid #555} th{background:#e6e6e6} .group{background:#f2f2f2}';
const horizontal = 'tr{border-bottom:0.75pt solid #555} thead tr{border-top:1pt solid #000}';

const introduction =
  '<h1>Uppföljande granskning av informationssäkerhet</h1><p>På uppdrag av de förtroendevalda revisorerna i Lindvikens kommun har Granit Revision AB följt upp tidigare granskningar. Granskningen omfattar kommunstyrelsen och socialnämnden.</p><h2>1. Uppföljning av rekommendationer</h2>';

const runningText = `<h1>Granskning av IT-säkerhet</h1>
<h2>Innehåll</h2><p>1. Inledning ........................................ 2</p><p>2. Iakttagelser .................................... 3</p>
<h2>1. Inledning</h2><p>Revisorerna har bedömt att vård- och omsorgsnämnden behöver stärka informa&shy;tions&shy;säker&shy;hets&shy;arbetet, sam&shy;tidigt som IT-säkerheten och e-tjänsterna utvecklas i takt med verksamhetens behov och de risker som har identifierats.</p>
<h2>2. Iakttagelser</h2><h3>2.1 Styrning</h3><p>Vi rekommenderar nämnden</p>
<ul><li>att besluta om en handlingsplan för arbetet som beskriver ansvar, tid och kostnad för var och en av åtgärderna,</li><li>att följa upp planen två gånger om året:<ul><li>i delårsrapporten,</li><li>i årsredovisningen.</li></ul></li></ul>
<ol><li>Första punkten i en numrerad lista.</li><li>Andra punkten, som är så lång att den behöver mer än en rad för att få plats inom sidans marginaler när den skrivs ut.</li></ol>
<p>${glyph('green')} Kommunstyrelsen har genomfört åtgärden.</p><p style="font-style:italic">Finns en plan för kontinuitet?</p><p>Ja, planen antogs under hösten.</p>
<h3>2.2 Uppföljning</h3><div class="columns">${'<p>Nämnden har under året arbetat med att ta fram rutiner för hantering av behörigheter. Arbetet har skett tillsammans med IT-enheten och redovisas i den interna kontrollen. Revisorerna ser positivt på detta.</p><p>Av intervjuerna framgår att rutinerna ännu inte är kända av alla chefer. Flera uppger att de saknar tid för uppgiften och att ansvaret är otydligt fördelat mellan enheterna.</p>'.repeat(3)}</div>`;

export interface Sample {
  name: string;
  html: string;
  css: string;
  tagged: boolean;
}

const sample = (name: string, body: string, css = '', tagged = false): Sample => ({
  name,
  html: body,
  css: base + css,
  tagged,
});

export const samples: Sample[] = [
  sample('bordered-vector', introduction + threeColumns(inCell(ball)), bordered),
  sample('bordered-vector-tagged', introduction + threeColumns(inCell(ball)), bordered, true),
  sample('bordered-pictures-tagged', introduction + threeColumns(inCell(picture)), bordered, true),
  sample('bordered-lamps', introduction + threeColumns(inCell(lamps)), bordered),
  sample('bordered-lamp-pictures', introduction + threeColumns(inCell(lampPicture)), bordered),
  sample('bordered-glyphs', introduction + threeColumns(inCell(glyph)), bordered),
  sample(
    'bordered-shading',
    introduction + threeColumns((row) => `<td style="background:${COLOURS[row.status]}"></td>`),
    bordered,
  ),
  sample('horizontal-rules', introduction + threeColumns(inCell(ball)), horizontal),
  sample('borderless', introduction + shortColumns, 'td,th{padding:5pt 8pt}'),
  sample('borderless-tagged', introduction + shortColumns, 'td,th{padding:5pt 8pt}', true),
  sample('zebra', introduction + shortColumns, 'tbody tr:nth-child(odd) td{background:#eee}'),
  sample('running-text', runningText, '.columns{columns:2;column-gap:24pt;text-align:justify}'),
  sample('running-text-tagged', runningText, '.columns{columns:2;column-gap:24pt;text-align:justify}', true),
];
