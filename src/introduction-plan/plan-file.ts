import writeExcelFile from 'write-excel-file/node';
import { nameOfUnit } from '../compliance/compliance.view.ts';
import { applicableOf } from '../compliance/index.ts';
import { figures } from '../compliance/standing.model.ts';
import { cellText } from '../shared/cells.ts';
import type { Language, Texts } from '../texts/index.ts';
import type { IntroductionPlan } from './find-plan.ts';
import { earlyInWords, outcomeInWords, targetInWords } from './plan.view.ts';

type Value = string | number | null;
interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Value[])[];
}

/** The plan and the benefits as the sheets of an Excel file: one row for each thing, numbers as numbers. */
export function planSheets(plan: IntroductionPlan, texts: Texts, language: Language): Sheet[] {
  const { introductionPlan: words, compliance } = texts;
  const { columns, file, benefits: benefitWords } = words;
  const { phases, benefits } = plan;
  const expected = benefits.filter(({ withdrawnAt }) => withdrawnAt === null);
  return [
    {
      name: file.phases,
      header: [
        columns.phase,
        words.form.name,
        words.form.goal,
        columns.from,
        columns.to,
        columns.done,
        columns.state,
        columns.dependsOn,
        columns.goals,
        columns.requirements,
        compliance.figures.met,
        texts.complianceOverview.file.applies,
        words.earlyTitle,
      ],
      widths: [7, 38, 50, 12, 12, 12, 14, 16, 12, 22, 10, 10, 40],
      rows: phases.map((phase) => [
        phase.number,
        phase.name,
        phase.goal,
        phase.fromOn,
        phase.toOn,
        phase.doneOn,
        words.states[phase.state],
        phase.dependsOn.map(({ number }) => words.phase(number)).join(', '),
        phase.goals.length === 0
          ? words.noGoals
          : words.goalsOf(phase.goals.filter(({ doneOn }) => doneOn !== null).length, phase.goals.length),
        words.requirementsOf(phase.requirements.measures, phase.requirements.principles),
        phase.counts.met,
        applicableOf(phase.counts),
        earlyInWords(phase, texts).join('\n'),
      ]),
    },
    {
      name: file.goals,
      header: [columns.phase, columns.goals, columns.done],
      widths: [7, 70, 12],
      rows: phases.flatMap(({ number, goals }) => goals.map(({ text, doneOn }) => [number, text, doneOn])),
    },
    {
      name: file.units,
      header: [columns.phase, columns.unit, ...figures.map((figure) => compliance.figures[figure])],
      widths: [7, 40, ...figures.map(() => 13)],
      rows: phases.flatMap(({ number, units }) =>
        units.map((unit) => [
          number,
          nameOfUnit(unit, texts),
          ...figures.map((figure) => unit.counts[figure]),
        ]),
      ),
    },
    {
      name: file.benefits,
      header: [
        columns.benefit,
        columns.measure,
        benefitWords.page.indicator,
        columns.baseline,
        benefitWords.form.baselineOn,
        columns.latest,
        columns.day,
        columns.target,
        columns.progress,
        columns.owner,
      ],
      widths: [34, 60, 30, 16, 14, 18, 12, 18, 18, 28],
      rows: expected.map((benefit) => {
        const [latest] = benefit.outcomes;
        return [
          benefit.name,
          benefit.measure ?? (benefit.indicator ? null : benefitWords.states.notMeasurable),
          benefit.indicator?.name ?? null,
          benefit.baseline,
          benefit.baselineOn,
          latest ? outcomeInWords(latest, texts, language) : benefitWords.states[benefit.state],
          latest?.onDay ?? null,
          targetInWords(benefit, texts, language),
          benefit.progress && benefitWords.progress[benefit.progress],
          benefit.ownerRole,
        ];
      }),
    },
  ];
}

/** The sheets as the bytes of a file. A sheet of which nothing is known has its header alone. */
export async function planFile(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, header, widths, rows }) => ({
    data: [
      header.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return Uint8Array.from(await writeExcelFile(written).toBuffer());
}

const cellOf = (value: Value) => {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { type: Number, value, alignVertical: 'top' as const }
    : { type: String, value: cellText(value), wrap: true, alignVertical: 'top' as const };
};
