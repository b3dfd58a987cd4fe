import { z } from 'zod';
import { figures } from '../compliance/standing.rules.ts';
import { texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const counts = z.record(z.enum(figures), z.int());
const unit = z.object({
  key: z.string(),
  level: z.enum(['municipality', 'centralIt', 'administration', 'system']),
  name: z.string(),
});
const unitsAnswer = z.object({
  items: z.array(
    z.object({
      unit,
      counts,
      finishedOn: z.string().nullable(),
      openSelfAssessmentId: z.string().nullable(),
    }),
  ),
});
const row = z.object({
  id: z.string(),
  ref: z.string(),
  text: z.string(),
  figure: z.enum(figures),
  standing: z.object({ onDay: z.string() }).nullable(),
});
const unitAnswer = z.object({ unit, counts, own: z.array(row), inherited: z.array(row) });

type Counts = z.output<typeof counts>;
const metOf = (told: Counts): string => {
  const all = figures.reduce((sum, figure) => sum + told[figure], 0);
  return `${told.met}/${all - told.notApplicable}`;
};

/** `stadga compliance list`: the units that one reads, with how many requirements are met of those that apply */
export const complianceListCommand = listing('compliance', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/compliance/units', unitsAnswer);
  if (options.json) return printJson(raw);
  const { compliance, commands } = texts[language];
  const rows = value.items.map((each) => [
    shortened(each.unit.name, 40),
    compliance.levels[each.unit.level],
    metOf(each.counts),
    each.openSelfAssessmentId ?? each.finishedOn ?? '',
    each.unit.key,
  ]);
  const { unit: heading, met, progress } = compliance.columns;
  const headings = [heading, compliance.requirement.facts.level, met, progress, 'id'];
  if (rows.length > 0) print(columns(headings, rows), '');
  print(commands.total(value.items.length));
  return 0;
});

/** `stadga compliance show UNIT`: what is asked of the unit and how it stands, first its own, then what it inherits */
export const complianceShowCommand = showing('compliance', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/compliance/units/${encodeURIComponent(id)}`, unitAnswer);
  if (options.json) return printJson(raw);
  const { compliance } = texts[language];
  print(shownLine(`${value.unit.name}: ${metOf(value.counts)}`));
  for (const [title, rows] of [
    [compliance.columns.own, value.own],
    [compliance.columns.inherited, value.inherited],
  ] as const) {
    const lines = rows.map((each) => [
      each.ref,
      compliance.figures[each.figure],
      each.standing?.onDay ?? '',
      shortened(each.text, 60),
      each.id,
    ]);
    const { ref, standing, answered, requirement } = compliance.columns;
    if (lines.length > 0) print('', title, columns([ref, standing, answered, requirement, 'id'], lines));
  }
  return 0;
});
