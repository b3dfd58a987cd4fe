import { z } from 'zod';
import { texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const reportFacts = {
  id: z.string(),
  year: z.int(),
  companyName: z.string().nullable(),
  dated: z.string().nullable(),
  registryNumber: z.string().nullable(),
};
const reportAnswer = z.object({
  ...reportFacts,
  statement: z.string().nullable(),
  bodies: z.array(
    z.object({
      bodyName: z.string(),
      advice: z.enum(['grant', 'deny']).nullable(),
      remark: z.string().nullable(),
      decision: z.enum(['granted', 'denied']).nullable(),
      decidedOn: z.string().nullable(),
      minuteItem: z.string().nullable(),
    }),
  ),
});
const reportsAnswer = z.object({ items: z.array(z.object(reportFacts)) });

/** `stadga yearly-reports list`: the server tells them all at once */
export const yearlyReportsListCommand = listing('yearly-reports', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/yearly-reports', reportsAnswer);
  if (options.json) return printJson(raw);
  const { year, body, onDay, registryNumber, id } = texts[language].entering.headings;
  const rows = value.items.map((each) => [
    String(each.year),
    shortened(each.companyName ?? '', 30),
    each.dated ?? '',
    each.registryNumber ?? '',
    each.id,
  ]);
  if (rows.length > 0) print(columns([year, body, onDay, registryNumber, id], rows), '');
  print(texts[language].commands.total(value.items.length));
  return 0;
});

/** `stadga yearly-reports show ID`: what the auditors say of each body, and what was decided */
export const yearlyReportsShowCommand = showing(
  'yearly-reports',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/yearly-reports/${encodeURIComponent(id)}`, reportAnswer);
    if (options.json) return printJson(raw);
    const { headings, advice, decisions } = texts[language].entering;
    print(shownLine([value.year, value.companyName, value.dated].filter((one) => one !== null).join(', ')));
    if (value.statement) print(shownLine(value.statement));
    const rows = value.bodies.map((each) => [
      shortened(each.bodyName, 40),
      each.advice ? advice[each.advice] : '',
      shortened(each.remark ?? '', 40),
      each.decision ? decisions[each.decision] : '',
      [each.decidedOn, each.minuteItem].filter((one) => one !== null).join(' '),
    ]);
    const { body, advice: advised, remark, decision, onDay } = headings;
    print('', columns([body, advised, remark, decision, onDay], rows));
    return 0;
  },
);
