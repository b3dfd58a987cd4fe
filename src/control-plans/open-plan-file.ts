import type { RequestContext } from '../identity/index.ts';
import { nameless, printPaper } from '../papers/index.ts';
import { type FileColumn, listSheet } from '../shared/list-file.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, type Texts, texts } from '../texts/index.ts';
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
  const { sheet, paper } = texts[language].controlPlans;
  const bytes = await listSheet(sheet.name, pointColumns(texts[language]), plan.rows);
  return { bytes, name: paper.fileName(plan.year, false) };
}

type Column = FileColumn<ControlPlanFile['rows'][number]>;

function pointColumns({ controlPlans: { sheet, results } }: Texts): Column[] {
  const column =
    (kind: Column['kind']) =>
    (header: string, width: number, value: Column['value']): Column => ({ header, kind, width, value });
  const [text, number, day] = [column('text'), column('number'), column('day')];
  const lines = (values: readonly (string | null)[]) => values.filter(Boolean).join('\n') || null;
  return [
    number(sheet.number, 6, ({ position }) => position),
    text(sheet.risk, 40, ({ risk }) => risk),
    text(sheet.control, 40, ({ control }) => control),
    text(sheet.method, 40, ({ method }) => method),
    text(sheet.responsibleRole, 24, ({ responsibleRole }) => responsibleRole),
    text(sheet.responsible, 24, ({ responsibleName }) => responsibleName),
    number(sheet.times, 10, ({ timesAYear }) => timesAYear),
    number(sheet.done, 9, ({ done }) => done),
    number(sheet.left, 9, ({ left }) => left),
    day(sheet.next, 13, ({ nextOn }) => nextOn),
    number(sheet.deviations, 11, ({ deviations }) => deviations),
    day(sheet.lastOn, 13, ({ lastOn }) => lastOn),
    text(sheet.lastResult, 18, ({ lastResult }) => lastResult && results[lastResult]),
    text(sheet.observations, 60, ({ outcomes }) =>
      lines(
        outcomes.map(({ onDay, observation, isCorrected }) =>
          observation === null || isCorrected ? null : `${onDay}: ${observation}`,
        ),
      ),
    ),
    text(sheet.actions, 50, ({ actions }) => lines(actions.map(({ title }) => title))),
  ];
}
