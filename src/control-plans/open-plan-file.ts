import type { RequestContext } from '../identity/index.ts';
import { nameless, printPaper } from '../papers/index.ts';
import { cellText } from '../shared/cells.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, texts } from '../texts/index.ts';
import { type ControlPaper, composePlanPaper } from './compose-plan.rules.ts';
import { type ControlPlanFile, findControlPlan } from './find-control-plan.ts';

export interface PlanFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without its ending. */
  readonly name: string;
}

interface PaperAsked {
  readonly kind: ControlPaper;
  readonly format: 'pdf' | 'docx';
  readonly language: Language;
  readonly organisation: string;
  readonly isPublic: boolean;
}

/** The plan or its follow-up as a paper; undefined where it is not for who asks, or there is nothing to follow up yet. */
export async function printControlPlan(
  context: RequestContext,
  id: string,
  { kind, format, language, organisation, isPublic }: PaperAsked,
): Promise<PlanFile | undefined> {
  const plan = await findControlPlan(context, id);
  if (!plan || (kind === 'follow-up' && plan.state === 'draft')) return undefined;
  const setting = {
    kind,
    language,
    organisation,
    isPublic,
    day: dayOf(plan, kind, swedishDay(context.now())),
  };
  const paper = composePlanPaper(plan, setting);
  const bytes = await printPaper(isPublic ? await nameless(context, paper) : paper, { format });
  const name = texts[language].controlPlans.paper.fileName(plan.year, kind === 'follow-up');
  return { bytes: Uint8Array.from(bytes), name };
}

/** The day of the decision or of the report, where there has been one; until then today. */
const dayOf = ({ decidedOn, reportedOn }: ControlPlanFile, kind: ControlPaper, today: string): string =>
  (kind === 'plan' ? decidedOn : reportedOn) ?? today;

/** The points of a plan with what they have shown, a row each, as a workbook; undefined where it is not for who asks. */
export async function exportControlPlan(
  context: RequestContext,
  id: string,
  language: Language,
): Promise<PlanFile | undefined> {
  const plan = await findControlPlan(context, id);
  if (!plan) return undefined;
  const { sheet, paper, results } = texts[language].controlPlans;
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const text = (value: string | null) => ({
    type: String,
    value: cellText(value ?? ''),
    wrap: true,
    alignVertical: 'top' as const,
  });
  const number = (value: number) => ({ type: Number, value, alignVertical: 'top' as const });
  const columns = [
    [sheet.number, 6],
    [sheet.risk, 40],
    [sheet.control, 40],
    [sheet.method, 40],
    [sheet.responsibleRole, 24],
    [sheet.responsible, 24],
    [sheet.times, 10],
    [sheet.done, 9],
    [sheet.left, 9],
    [sheet.next, 13],
    [sheet.deviations, 11],
    [sheet.lastOn, 13],
    [sheet.lastResult, 18],
    [sheet.observations, 60],
    [sheet.actions, 50],
  ] as const;
  const bytes = await writeExcelFile(
    [
      columns.map(([value]) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
      ...plan.rows.map((point) => [
        number(point.position),
        text(point.risk),
        text(point.control),
        text(point.method),
        text(point.responsibleRole),
        text(point.responsibleName),
        number(point.timesAYear),
        number(point.done),
        number(point.left),
        text(point.nextOn),
        number(point.deviations),
        text(point.lastOn),
        text(point.lastResult && results[point.lastResult]),
        text(
          point.outcomes
            .filter(({ observation, isCorrected }) => observation !== null && !isCorrected)
            .map(({ onDay, observation }) => `${onDay}: ${observation}`)
            .join('\n'),
        ),
        text(
          point.actions
            .map(({ title }) => title)
            .filter(Boolean)
            .join('\n'),
        ),
      ]),
    ],
    {
      sheet: sheet.name,
      columns: columns.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  ).toBuffer();
  return { bytes: Uint8Array.from(bytes), name: paper.fileName(plan.year, false) };
}
