import { z } from 'zod';
import { controlPlanStates, controlResults } from '../control-plans/control-plan.model.ts';
import { texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const planFacts = {
  id: z.string(),
  bodyName: z.string(),
  year: z.int(),
  state: z.enum(controlPlanStates),
  points: z.int(),
  controls: z.int(),
  done: z.int(),
  deviations: z.int(),
  latePoints: z.int(),
};
const plansAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object(planFacts)),
});
const planAnswer = z.object({
  ...planFacts,
  rows: z.array(
    z.object({
      id: z.string(),
      position: z.int(),
      control: z.string(),
      responsibleRole: z.string().nullable(),
      responsibleName: z.string().nullable(),
      nextOn: z.string().nullable(),
      isLate: z.boolean(),
      outcomes: z.array(z.object({ onDay: z.string(), result: z.enum(controlResults) })),
    }),
  ),
});

/** `stadga control-plans list`: the latest year first */
export const controlPlansListCommand = listing('control-plans', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/control-plans', plansAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { columns: names, states, doneOf } = texts[language].controlPlans;
  const rows = value.items.map((each) => [
    shortened(each.bodyName, 40),
    String(each.year),
    states[each.state],
    doneOf(each.done, each.controls),
    String(each.deviations),
    String(each.latePoints),
    each.id,
  ]);
  const { id } = texts[language].entering.headings;
  if (rows.length > 0)
    print(
      columns([names.plan, names.year, names.state, names.done, names.deviations, names.late, id], rows),
      '',
    );
  print(pageLine(value, language));
  return 0;
});

/** `stadga control-plans show ID`: the points, and what they have shown */
export const controlPlansShowCommand = showing(
  'control-plans',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/control-plans/${encodeURIComponent(id)}`, planAnswer);
    if (options.json) return printJson(raw);
    const { planOf, states, results, late, page } = texts[language].controlPlans;
    print(shownLine(planOf(value.bodyName, value.year)), shownLine(states[value.state]), '');
    const rows = value.rows.map((each) => [
      String(each.position),
      shortened(each.control, 50),
      shortened(each.responsibleName ?? each.responsibleRole ?? '', 30),
      each.isLate ? `${late}: ${each.nextOn}` : (each.nextOn ?? ''),
      each.outcomes[0] ? `${each.outcomes[0].onDay} ${results[each.outcomes[0].result]}` : '',
      each.id,
    ]);
    const { id: heading } = texts[language].entering.headings;
    if (rows.length > 0)
      print(columns(['', page.control, page.responsible, page.next, page.outcomes, heading], rows));
    return 0;
  },
);
