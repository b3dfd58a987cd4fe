import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Feature } from 'write-excel-file/node';
import { actionStates } from '../actions/action.model.ts';
import { cellText, csvForExcel } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import { writeBase } from './base.rules.ts';
import { guarded } from './cell.rules.ts';
import {
  type ColumnName,
  columnOf,
  columnsOf,
  type ExchangeKind,
  ownColumns,
  type SavedRow,
} from './exchange.model.ts';
import { choicesOf, isCoded, wordsOf } from './risk-cells.rules.ts';

type Words = Pick<Texts, 'exchange' | 'risks'>;

const widths: Partial<Record<ColumnName, number>> = {
  text: 70,
  description: 50,
  about: 50,
  title: 45,
  reason: 30,
  bodies: 28,
  body: 24,
  audit: 28,
  ownerRole: 20,
  risk: 40,
  scenario: 60,
  existingMeasures: 40,
  because: 40,
  treatmentNote: 30,
  register: 28,
  aspects: 24,
  source: 20,
  riskOwner: 20,
  riskOwnerRole: 20,
};

const stateIn = ({ exchange }: Words, value: string) => {
  const state = actionStates.find((each) => each === value);
  return state ? exchange.states[state] : value;
};

/** How a value stands in its cell: days and amounts are real ones, everything else is a text whatever it begins with. */
function cellOf(kind: ExchangeKind, name: ColumnName, value: string, words: Words) {
  const { holds, use } = columnOf(kind, name);
  const look = {
    alignVertical: 'top' as const,
    wrap: holds === 'words',
    ...(use === 'read' ? { textColor: '#59626c' } : {}),
  };
  if (value === '') return null;
  if (holds === 'day')
    return { ...look, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (holds === 'amount' || holds === 'step') return { ...look, type: Number, value: Number(value) };
  if (isCoded(holds)) return { ...look, type: String, value: wordsOf(holds, value, words.risks) };
  return { ...look, type: String, value: cellText(holds === 'state' ? stateIn(words, value) : value) };
}

/**
 * The list for editing: its rows on the first sheet, what to do on the second. The ids and what each row looked like
 * stand in the last two columns, which are folded away; headings and these two refuse to be typed in.
 */
export async function exchangeSheet(
  kind: ExchangeKind,
  rows: readonly SavedRow[],
  words: Words,
): Promise<Uint8Array<ArrayBuffer>> {
  const { exchange } = words;
  const names = columnsOf(kind);
  const header = [...names, ...ownColumns].map((name) => ({
    value: exchange.columns[name],
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: '#eef4f4',
    alignVertical: 'top' as const,
  }));
  const lines = rows.map(({ id, values }, index) => [
    ...names.map((name) => cellOf(kind, name, values[name] ?? '', words)),
    { type: String, value: id },
    { type: String, value: writeBase(kind, values, index + 1, rows.length) },
  ]);
  const help = exchange.instructions(exchange.sheets[kind]).map((text) => [{ value: text, wrap: true }]);
  const meanings = names.map((name) => [
    { value: `${exchange.columns[name]}: ${exchange.uses[columnOf(kind, name).use]}`, wrap: true },
  ]);
  const file = writeExcelFile(
    [
      {
        sheet: exchange.sheets[kind],
        data: [header, ...lines],
        columns: [...names.map((name) => ({ width: widths[name] ?? 13 })), { width: 3 }, { width: 3 }],
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      { sheet: exchange.helpSheet, data: [...help, ...meanings], columns: [{ width: 110 }] },
    ],
    { features: [checks<Stream | Buffer | Blob>(kind, names, words)] },
  );
  return Uint8Array.from(await file.toBuffer());
}

/** Rows below those that were taken out, where new ones may be written. */
const roomFor = 6_000;

/** Choices and days where a cell holds one, headings that refuse typing, and the last two columns out of sight. */
function checks<Content>(kind: ExchangeKind, names: readonly ColumnName[], words: Words): Feature<Content> {
  const at = (index: number) => String.fromCodePoint(65 + index);
  const refused = words.exchange.refused.replaceAll(/[<>&"]/g, '');
  const no = (range: string) =>
    `<dataValidation type="custom" allowBlank="0" showErrorMessage="1" error="${refused}" sqref="${range}"><formula1>FALSE</formula1></dataValidation>`;
  const validations = names.flatMap((name, index) => {
    const range = `${at(index)}2:${at(index)}${roomFor}`;
    const { holds, use } = columnOf(kind, name);
    if (use === 'read') return [];
    const coded = isCoded(holds) ? choicesOf(holds, words.risks) : null;
    if (holds === 'state' || coded) {
      const list = (coded ?? actionStates.map((state) => words.exchange.states[state])).join(',');
      return [
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${list}"</formula1></dataValidation>`,
      ];
    }
    if (holds === 'day') {
      return [
        `<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>36525</formula1></dataValidation>`,
      ];
    }
    return [];
  });
  const all = [no(`A1:${at(names.length + 1)}1`), ...validations];
  const xml = `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
  const hidden = [names.length + 1, names.length + 2];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) =>
            sheet.includes(`<c r="${at(names.length + 1)}1"`)
              ? hidden.reduce(
                  (text, column) =>
                    text.replace(`<col min="${column}" max="${column}"`, (found) => `${found} hidden="1"`),
                  sheet.replace('</sheetData>', () => `</sheetData>${xml}`),
                )
              : sheet,
        },
      },
    },
  };
}

/** The same as CSV, as Excel in Swedish reads it. */
export function exchangeCsv(kind: ExchangeKind, rows: readonly SavedRow[], words: Words): string {
  const names = columnsOf(kind);
  const shown = (name: ColumnName, value: string) => {
    const { holds } = columnOf(kind, name);
    if (isCoded(holds)) return wordsOf(holds, value, words.risks);
    return holds === 'state' ? stateIn(words, value) : guarded(value);
  };
  return stringify(
    [
      [...names, ...ownColumns].map((name) => words.exchange.columns[name]),
      ...rows.map(({ id, values }, index) => [
        ...names.map((name) => shown(name, values[name] ?? '')),
        id,
        writeBase(kind, values, index + 1, rows.length),
      ]),
    ],
    { ...csvForExcel, escape_formulas: false, bom: true },
  );
}
