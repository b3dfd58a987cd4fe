import { z } from 'zod';
import { promiseOutcomes } from '../audits/promises/promise-outcome.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { countedLine } from './register-list.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const day = z.string().nullable();
const facts = {
  id: z.string(),
  madeBy: z.enum(['auditors', 'municipality']),
  title: z.string(),
  dated: day,
};
const count = z.int();
const counts = z.object({ green: count, yellow: count, red: count, unknown: count, notAssessed: count });
const roundsAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object({ ...facts, isDraft: z.boolean() })),
});
const roundAnswer = z.object({
  ...facts,
  overall: z.string().nullable(),
  audits: z.array(
    z.object({
      title: z.string(),
      year: z.int().nullable(),
      counts,
      needsMeeting: z.boolean().nullable(),
      meetingReason: z.string().nullable(),
      meetingBodies: z.array(z.string()),
    }),
  ),
  promises: z.array(
    z.object({ id: z.string(), what: z.string(), dueOn: day, outcome: z.enum(promiseOutcomes).nullable() }),
  ),
});

type AuditOfRound = z.infer<typeof roundAnswer>['audits'][number];

/** Whom the makers want to meet, and why. */
const meetingOf = ({ meetingBodies, meetingReason }: AuditOfRound, language: Language): string => {
  const { rounds, web } = texts[language];
  const whom = meetingBodies.length > 0 ? web.list(meetingBodies) : rounds.yes;
  return meetingReason ? `${whom}: ${meetingReason}` : whom;
};

/** `stadga follow-ups list`: the latest first */
export const followUpsListCommand = listing('follow-ups', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/follow-ups', roundsAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { audits, rounds, entering } = texts[language];
  const { onDay, from, what, state, id } = entering.headings;
  const rows = value.items.map((each) => [
    each.dated ?? '',
    audits.makers[each.madeBy],
    shortened(each.title, 50),
    each.isDraft ? rounds.draft : rounds.closed,
    each.id,
  ]);
  if (rows.length > 0) print(columns([onDay, from, what, state, id], rows), '');
  print(pageLine(value, language));
  return 0;
});

/** `stadga follow-ups show ID`: its audits with their assessments, and the promises that it may note outcomes of */
export const followUpsShowCommand = showing('follow-ups', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/follow-ups/${encodeURIComponent(id)}`, roundAnswer);
  if (options.json) return printJson(raw);
  const { rounds, entering } = texts[language];
  const { what, dueOn, outcome, commitment } = entering.headings;
  print(shownLine([value.title, value.dated].filter((one) => one !== null).join(', ')));
  if (value.overall) print(shownLine(value.overall));
  for (const audit of value.audits) {
    const named = [audit.title, audit.year].filter((one) => one !== null).join(', ');
    print('', shownLine(named), countedLine(audit.counts, language));
    if (audit.needsMeeting) print(shownLine(`${rounds.meeting}: ${meetingOf(audit, language)}`));
  }
  const rows = value.promises.map((each) => [
    shortened(each.what, 60),
    each.dueOn ?? '',
    each.outcome ? rounds.promises.outcomes[each.outcome] : '',
    each.id,
  ]);
  if (rows.length > 0) print('', columns([what, dueOn, outcome, commitment], rows));
  return 0;
});
