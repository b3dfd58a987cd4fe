import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from '../../shared/cells.ts';
import { wholePercent } from '../../shared/whole-percent.ts';
import type { Language, Texts } from '../../texts/index.ts';
import { nameOfUnit } from '../compliance.view.ts';
import { applicableOf, figures, shareMet, totalOf } from '../standing.rules.ts';
import { appliesTo, latestDay, statementName } from './applicability.view.ts';
import { evidenceInWords, standingInWords } from './compose-applicability.rules.ts';
import type { MatrixShown, Statement } from './index.ts';

type Value = string | number | null;

interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Value[])[];
}

/** A line for each cell that something is asked in: a pivot table makes the matrix of them, and whatever else. */
export function matrixLines({ rows, columns, day }: MatrixShown, texts: Texts): Sheet {
  const { compliance, complianceOverview } = texts;
  const { file } = complianceOverview;
  const sides = [
    ['own', file.own],
    ['inherited', file.inherited],
  ] as const;
  return {
    name: file.sheet,
    header: [
      file.unit,
      file.level,
      file.body,
      file.chapter,
      file.title,
      file.whose,
      ...figures.map((figure) => compliance.figures[figure]),
      file.applies,
      file.share,
      file.day,
    ],
    widths: [34, 22, 30, 9, 34, 14, 11, 11, 11, 11, 11, 11, 9, 9, 12],
    rows: rows.flatMap(({ unit, cells }) =>
      cells.flatMap((cell, index) =>
        sides.flatMap(([side, whose]) => {
          const counts = cell[side];
          if (totalOf(counts) === 0) return [];
          const share = shareMet(counts);
          return [
            [
              nameOfUnit(unit, texts),
              compliance.levels[unit.level],
              unit.bodyName,
              columns[index]?.key ?? '',
              columns[index]?.title ?? '',
              whose,
              ...figures.map((figure) => counts[figure]),
              applicableOf(counts),
              share === null ? null : wholePercent(share),
              day,
            ],
          ];
        }),
      ),
    ),
  };
}

/** A line for each requirement of each number of Annex A, and one for a number that has none. */
export function statementLines(statement: Statement, texts: Texts, language: Language): Sheet {
  const { annexA, compliance, complianceOverview } = texts;
  const { applicability: words } = complianceOverview;
  const names: Readonly<Record<string, string>> = annexA.numbers;
  const { yes, no, unknown } = words.applies;
  return {
    name: words.title.slice(0, 31),
    header: [
      words.columns.number,
      words.columns.measure,
      words.columns.applies,
      words.columns.state,
      words.columns.requirement,
      compliance.columns.requirement,
      words.columns.level,
      words.columns.counts,
      words.columns.reason,
      words.columns.evidence,
      words.columns.day,
      words.unit,
    ],
    widths: [8, 40, 12, 22, 10, 60, 22, 20, 50, 40, 12, 30],
    rows: statement.lines.flatMap((line) => {
      const does = appliesTo(line);
      const told = [
        line.number,
        names[line.number] ?? '',
        does === undefined ? unknown : does ? yes : no,
        words.states[line.state],
      ];
      const of = statementName(statement, texts);
      if (line.requirements.length === 0)
        return [[...told, line.principles.join(', '), '', '', '', '', '', latestDay(line), of]];
      return line.requirements.map((each) => [
        ...told,
        each.ref,
        language === 'en' ? (each.textEn ?? each.text) : each.text,
        compliance.levels[each.level],
        standingInWords(each, language),
        each.reasons.join('\n'),
        evidenceInWords(each, language),
        each.onDay,
        of,
      ]);
    }),
  };
}

/** The lines as an Excel file: numbers are numbers. */
export async function sheetOf({ name, header, widths, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeExcelFile(
    [
      header.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  );
  return Uint8Array.from(await file.toBuffer());
}

const cellOf = (value: Value) => {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { type: Number, value, alignVertical: 'top' as const }
    : { type: String, value: cellText(value), wrap: true, alignVertical: 'top' as const };
};

/** The lines as CSV, as Excel in Swedish reads it. */
export const csvOf = ({ header, rows }: Sheet): string =>
  stringify([[...header], ...rows.map((row) => [...row])], { ...csvForExcel, bom: true });
