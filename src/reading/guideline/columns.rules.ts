import type { ReadRequirement } from './guideline-reading.model.ts';
import type { Line } from './line.model.ts';

export const columnNames = ['ref', 'chapter', 'section', 'text', 'kind', 'level', 'role', 'cadence'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Headings that lists of requirements have, the more certain first; compared without case and punctuation. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  ref: [
    'nr',
    'ref',
    'referens',
    'nummer',
    'kravnummer',
    'kravnr',
    'kravid',
    'krav id',
    'krav nr',
    'id',
    'punkt',
    'no',
    'number',
    'reference',
  ],
  chapter: ['kapitel', 'kap', 'område', 'chapter', 'area'],
  section: ['rubrik', 'avsnitt', 'underrubrik', 'section', 'heading'],
  text: [
    'kravtext',
    'krav',
    'lydelse',
    'text',
    'formulering',
    'säkerhetsåtgärd',
    'åtgärd',
    'beskrivning',
    'requirement',
    'measure',
    'description',
  ],
  kind: ['typ', 'slag', 'kravtyp', 'type', 'kind'],
  level: ['nivå', 'gäller', 'gäller för', 'omfattning', 'level', 'applies to'],
  role: ['ansvarig', 'ansvar', 'roll', 'ansvarig roll', 'responsible', 'role', 'owner'],
  cadence: [
    'intervall',
    'hur ofta',
    'frekvens',
    'periodicitet',
    'interval',
    'frequency',
    'how often',
    'cadence',
  ],
};

export interface Columns {
  /** The header row; rows before it say nothing of requirements. */
  readonly header: Line;
  readonly at: Readonly<Partial<Record<ColumnName, number>>>;
  /** Headings of columns that are none of these. */
  readonly others: readonly string[];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** So far down in a table its header may stand. */
const furthestHeader = 12;

/** The columns of a table of requirements; null where its rows are none. */
export function columnsOf(rows: readonly Line[]): Columns | null {
  for (const row of rows.slice(0, furthestHeader)) {
    const cells = row.cells.map(plain);
    const at: Partial<Record<ColumnName, number>> = {};
    for (const name of columnNames) {
      const heading = headings[name].find((each) => cells.includes(each));
      if (heading !== undefined) at[name] = cells.indexOf(heading);
    }
    if (at.text === undefined || Object.keys(at).length < 2) continue;
    const known = new Set(Object.values(at));
    return { header: row, at, others: row.cells.filter((cell, index) => cell !== '' && !known.has(index)) };
  }
  return null;
}

const kinds: readonly (readonly [RegExp, ReadRequirement['kind']])[] = [
  [/^(?:princip|mål|information|vägledning|bakgrund|principle)/iu, 'principle'],
  [/^(?:åtgärd|säkerhetsåtgärd|krav|ska|skall|measure|requirement)/iu, 'measure'],
];
export const kindSaid = (word: string): ReadRequirement['kind'] | undefined =>
  kinds.find(([pattern]) => pattern.test(word.trim()))?.[1];

const levels: readonly (readonly [RegExp, ReadRequirement['level']])[] = [
  [/(?:central(?:a)?\s*it|it-avdelning|it-enhet|centralit)/iu, 'centralIt'],
  [/^(?:hela kommunen|kommun|organisation|municipality|övergripande)/iu, 'municipality'],
  [/(?:förvaltning|nämnd|verksamhet|administration|bolag)/iu, 'administration'],
  [/(?:system|objekt|applikation)/iu, 'system'],
];
export const levelSaid = (word: string): ReadRequirement['level'] | undefined =>
  levels.find(([pattern]) => pattern.test(word.trim()))?.[1];
