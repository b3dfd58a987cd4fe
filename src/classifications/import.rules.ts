import type { FileRow } from '../reading/rows/rows.model.ts';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { cleanedLine } from '../shared/entry.ts';
import { type Aspect, aspects, type SubjectNoun } from './classification.model.ts';
import { isTopText, levelNumber } from './protective-security.rules.ts';

/** What a column of a list of classes may hold. */
type Column = Aspect | 'name' | 'reference' | 'kind' | 'date' | 'responsible' | 'reason';

/** Headings as KLASSA and people write them, folded; a heading that begins so counts. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'objekt',
    'namn',
    'informationsmängd',
    'informationstillgång',
    'system',
    'tillgång',
    'name',
    'object',
    'asset',
  ],
  reference: ['referens', 'objektid', 'objekt-id', 'id', 'systemid', 'beteckning', 'reference'],
  kind: ['typ', 'slag', 'objekttyp', 'type', 'kind'],
  confidentiality: ['konfidentialitet', 'sekretess', 'confidentiality'],
  integrity: ['riktighet', 'integritet', 'integrity'],
  availability: ['tillgänglighet', 'availability'],
  traceability: ['spårbarhet', 'traceability'],
  date: ['datum', 'klassad', 'klassningsdatum', 'bedömd', 'senast ändrad', 'date'],
  responsible: ['ansvarig', 'informationsägare', 'ägare', 'bedömd av', 'responsible', 'owner'],
  reason: ['motivering', 'kommentar', 'beskrivning', 'reason', 'comment'],
};
/** The letters by which KLASSA shortens the aspects. */
const letters: Readonly<Record<string, Aspect>> = {
  k: 'confidentiality',
  r: 'integrity',
  t: 'availability',
  s: 'traceability',
};

/** Headings are looked for among this many rows; a title or a date may stand above them. */
const rowsAboveHeadings = 20;
/** More than this is not read at once. */
export const mostImported = 500;
export const mostRowsRead = mostImported + rowsAboveHeadings;

const folded = (text: string) =>
  cleanedLine(text)
    .toLowerCase()
    .replace(/[:*]+$/, '')
    .trim();

function columnNamed(heading: string): Column | null {
  const text = folded(heading);
  if (text === '') return null;
  const letter = letters[text];
  if (letter) return letter;
  const all = Object.entries(headings) as [Column, readonly string[]][];
  const exact = all.find(([, names]) => names.includes(text));
  const begun = all.find(([, names]) => names.some((name) => name.length > 4 && text.startsWith(name)));
  return (exact ?? begun)?.[0] ?? null;
}

/** A row of a list of classes as the file has it. Of one that says the top class nothing is kept but its place. */
export type RowRead =
  | { readonly line: number; readonly isTop: true }
  | {
      readonly line: number;
      readonly isTop: false;
      readonly name: string;
      readonly reference: string | null;
      readonly noun: SubjectNoun | null;
      readonly levels: Readonly<Record<Aspect, number | null>>;
      readonly assessedOn: string | null;
      readonly responsible: string | null;
      readonly reason: string | null;
    };

/** The rows below the headings, which may stand in any order; null where there are none for what is needed. */
export function rowsIn(rows: readonly FileRow[]): readonly RowRead[] | null {
  const needed: readonly Column[] = ['name', 'confidentiality', 'integrity', 'availability'];
  const at = rows.slice(0, rowsAboveHeadings).findIndex(({ cells }) => {
    const found = new Set(cells.map(columnNamed));
    return needed.every((column) => found.has(column));
  });
  const heading = rows[at];
  if (!heading) return null;
  const columns = heading.cells.map(columnNamed);
  return rows.slice(at + 1).flatMap((row) => rowRead(row, columns));
}

function rowRead({ line, cells }: FileRow, columns: readonly (Column | null)[]): RowRead[] {
  const of = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
  // Before anything else of the row is looked at.
  if (columns.some((column, at) => isAspect(column) && isTopText(cells[at] ?? '')))
    return [{ line, isTop: true }];
  const name = cleanedLine(of('name')).slice(0, 300);
  if (name === '' && of('reference') === '') return [];
  const kind = folded(of('kind'));
  const day = of('date').slice(0, 10);
  const level = (aspect: Aspect) => levelNumber(of(aspect));
  return [
    {
      line,
      isTop: false,
      name,
      reference: cleanedLine(of('reference')).slice(0, 100) || null,
      noun: kind.includes('system') ? 'system' : /information|tillgång|asset/.test(kind) ? 'asset' : null,
      levels: {
        confidentiality: level('confidentiality'),
        integrity: level('integrity'),
        availability: level('availability'),
        traceability: level('traceability'),
      },
      assessedOn: isCalendarDate(day) ? day : null,
      responsible: cleanedLine(of('responsible')).slice(0, 200) || null,
      reason: of('reason').slice(0, 1000).trim() || null,
    },
  ];
}

const isAspect = (column: Column | null): column is Aspect => aspects.some((aspect) => aspect === column);
