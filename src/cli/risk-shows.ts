import { z } from 'zod';
import { standings } from '../exceptions/exception.rules.ts';
import { riskLevels } from '../risks/scale.rules.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const page = { page: z.int(), size: z.int(), total: z.int() };
const day = z.string().nullable();
const level = z.enum(riskLevels).nullable();

const riskFacts = {
  id: z.string(),
  title: z.string(),
  bodyName: z.string(),
  level,
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  nextReviewOn: day,
};
const risksAnswer = z.object({ ...page, items: z.array(z.object(riskFacts)) });
const riskAnswer = z.object({
  ...riskFacts,
  scenario: z.string(),
  assessments: z.array(
    z.object({ onDay: z.string(), likelihood: z.int(), consequence: z.int(), reason: z.string() }),
  ),
});
const exceptionFacts = {
  id: z.string(),
  title: z.string(),
  bodyName: z.string(),
  standing: z.enum(standings),
  fromOn: z.string(),
  untilOn: z.string(),
  ownerName: z.string(),
};
const exceptionsAnswer = z.object({ ...page, items: z.array(z.object(exceptionFacts)) });
const exceptionAnswer = z.object({ ...exceptionFacts, what: z.string(), riskReason: z.string() });

const ownerOf = ({ ownerName, ownerRole }: { ownerName: string | null; ownerRole: string | null }) =>
  ownerName ?? ownerRole ?? '';
const levelIn = (language: Language, of: z.output<typeof level>) =>
  texts[language].risks.levels[of ?? 'unassessed'];

/** `stadga risks list`: the gravest first */
export const risksListCommand = listing('risks', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/risks', risksAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { columns: names } = texts[language].risks;
  const rows = value.items.map((each) => [
    shortened(each.title, 50),
    levelIn(language, each.level),
    shortened(each.bodyName, 30),
    shortened(ownerOf(each), 30),
    each.nextReviewOn ?? '',
    each.id,
  ]);
  const { id } = texts[language].entering.headings;
  if (rows.length > 0)
    print(columns([names.risk, names.level, names.body, names.owner, names.review, id], rows), '');
  print(pageLine(value, language));
  return 0;
});

/** `stadga risks show ID`: what may happen, and how it has been judged */
export const risksShowCommand = showing('risks', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/risks/${encodeURIComponent(id)}`, riskAnswer);
  if (options.json) return printJson(raw);
  const { page: names } = texts[language].risks;
  const { likelihood, consequence } = texts[language].risks.columns;
  print(
    shownLine(`${value.title}, ${value.bodyName}`),
    shownLine(`${names.level}: ${levelIn(language, value.level)}`),
    shownLine(value.scenario),
    '',
  );
  const rows = value.assessments.map((each) => [
    each.onDay,
    String(each.likelihood),
    String(each.consequence),
    shortened(each.reason, 60),
  ]);
  if (rows.length > 0) print(columns([names.on, likelihood, consequence, names.reason], rows));
  return 0;
});

/** `stadga exceptions list`: those about to end first */
export const exceptionsListCommand = listing('exceptions', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/exceptions', exceptionsAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { columns: names, standings: words } = texts[language].exceptions;
  const rows = value.items.map((each) => [
    shortened(each.title, 50),
    words[each.standing],
    each.untilOn,
    shortened(each.bodyName, 30),
    shortened(each.ownerName, 30),
    each.id,
  ]);
  const { id } = texts[language].entering.headings;
  if (rows.length > 0) {
    print(columns([names.exception, names.standing, names.period, names.body, names.owner, id], rows), '');
  }
  print(pageLine(value, language));
  return 0;
});

/** `stadga exceptions show ID`: what departs, and the risk */
export const exceptionsShowCommand = showing('exceptions', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/exceptions/${encodeURIComponent(id)}`, exceptionAnswer);
  if (options.json) return printJson(raw);
  const { standings: words, period, page: names, columns: heads } = texts[language].exceptions;
  print(
    shownLine(`${value.title}, ${value.bodyName}`),
    shownLine(`${words[value.standing]}: ${period(value.fromOn, value.untilOn)}`),
    shownLine(`${heads.owner}: ${value.ownerName}`),
    shownLine(value.what),
    shownLine(`${names.risk}: ${value.riskReason}`),
  );
  return 0;
});
