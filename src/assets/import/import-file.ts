import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Feature } from 'write-excel-file/node';
import { cellText, csvForExcel } from '../../shared/cells.ts';
import type { Texts } from '../../texts/index.ts';
import { environments, hostings, personalDataKinds, systemKinds } from '../asset.model.ts';
import type { HoldingKind } from '../holding.model.ts';
import type { ListedHolding } from '../holding-list.model.ts';
import { type ImportColumn, importColumns, mostImportRows, onlyTakenOut } from './import.model.ts';

type Words = Pick<Texts, 'assets' | 'assetImport'>;

const widths: Partial<Record<ImportColumn, number>> = {
  name: 42,
  description: 50,
  bodyId: 32,
  ownerPersonId: 26,
  managerPersonId: 26,
  objectOwnerPersonId: 26,
  systems: 40,
  needs: 40,
  supplier: 28,
  runsWhere: 30,
  users: 36,
  id: 38,
  version: 9,
};

/** A row of the register with the names of what it is tied to. */
export interface FileRow extends ListedHolding {
  readonly tied: readonly string[];
}

/** What stands in a cell; '' where nothing is said. */
function valueOf(column: ImportColumn, row: FileRow, { assets }: Words): string {
  switch (column) {
    case 'bodyId':
      return row.bodyName;
    case 'ownerPersonId':
      return row.ownerName ?? '';
    case 'managerPersonId':
      return row.managerName ?? '';
    case 'objectOwnerPersonId':
      return row.objectOwnerName ?? '';
    case 'personalData':
      return row.personalData ? assets.personalData[row.personalData] : '';
    case 'kind':
      return row.kind ? assets.kinds[row.kind] : '';
    case 'environment':
      return row.environment ? assets.environments[row.environment] : '';
    case 'hosting':
      return row.hosting ? assets.hostings[row.hosting] : '';
    case 'systems':
    case 'needs':
      return row.tied.join('; ');
    case 'class':
      return classIn(row, assets);
    case 'review':
      return row.class?.nextReviewOn ?? '';
    case 'version':
      return String(row.version);
    default:
      return row[column] ?? '';
  }
}

function classIn({ class: shown }: FileRow, { classLetters }: Texts['assets']): string {
  if (!shown) return '';
  const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
  return aspects
    .flatMap((aspect) => (shown[aspect] === null ? [] : [`${classLetters[aspect]}${shown[aspect]}`]))
    .join(' ');
}

/** The rows as CSV as Excel in Swedish reads it; what begins as a formula is marked as text. */
export function holdingsCsv(of: HoldingKind, rows: readonly FileRow[], words: Words): string {
  const columns: readonly ImportColumn[] = importColumns[of];
  const lines = rows.map((row) => columns.map((column) => valueOf(column, row, words)));
  return stringify([columns.map((column) => words.assets.columns[column]), ...lines], {
    ...csvForExcel,
    bom: true,
  });
}

/** The same as an Excel file that can be changed and brought in again, with its help on a sheet of its own. */
export const holdingsSheet = (of: HoldingKind, rows: readonly FileRow[], words: Words) =>
  sheetOf(of, importColumns[of], rows, words);

/** An empty list to fill in. */
export const holdingsTemplate = (of: HoldingKind, words: Words) =>
  sheetOf(
    of,
    importColumns[of].filter((column) => !onlyTakenOut.includes(column)),
    [],
    words,
  );

async function sheetOf(
  of: HoldingKind,
  columns: readonly ImportColumn[],
  rows: readonly FileRow[],
  words: Words,
): Promise<Uint8Array<ArrayBuffer>> {
  const { assets, assetImport } = words;
  const look = { alignVertical: 'top' as const, wrap: true };
  const header = columns.map((column) => ({
    ...look,
    value: assets.columns[column],
    fontWeight: 'bold' as const,
    backgroundColor: '#eef4f4',
  }));
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = valueOf(column, row, words);
      return value === '' ? null : { ...look, type: String, value: cellText(value) };
    }),
  );
  const help = [
    ...assetImport.help[of].map((text) => [{ value: text, wrap: true }, null]),
    ...columns.map((column) => [
      { value: assets.columns[column], fontWeight: 'bold' as const },
      { value: assetImport.meanings[column], wrap: true },
    ]),
  ];
  const file = writeExcelFile(
    [
      {
        sheet: assetImport.sheet[of],
        data: [header, ...lines],
        columns: columns.map((column) => ({ width: widths[column] ?? 20 })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      { sheet: assetImport.helpSheet, data: help, columns: [{ width: 30 }, { width: 90 }] },
    ],
    { features: [choicesIn<Stream | Buffer | Blob>(columns, words)] },
  );
  return Uint8Array.from(await file.toBuffer());
}

/** Lists of choices in the columns that hold one. */
function choicesIn<Content>(columns: readonly ImportColumn[], { assets }: Words): Feature<Content> {
  const lists: Partial<Record<ImportColumn, readonly string[]>> = {
    personalData: personalDataKinds.map((value) => assets.personalData[value]),
    kind: systemKinds.map((value) => assets.kinds[value]),
    environment: environments.map((value) => assets.environments[value]),
    hosting: hostings.map((value) => assets.hostings[value]),
  };
  const validations = columns.flatMap((column, index) => {
    const list = lists[column];
    const at = String.fromCodePoint(65 + index);
    return list
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${at}2:${at}${mostImportRows}"><formula1>"${list.join(',')}"</formula1></dataValidation>`,
        ]
      : [];
  });
  const xml = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  const isFirst = (sheet: string) => sheet.includes('<c r="C1"');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) =>
            isFirst(sheet) ? sheet.replace('</sheetData>', () => `</sheetData>${xml}`) : sheet,
        },
      },
    },
  };
}
