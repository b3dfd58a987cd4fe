import { z } from 'zod';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const page = { page: z.int(), size: z.int(), total: z.int() };
const day = z.string().nullable();

const matterFacts = {
  id: z.string(),
  about: z.string(),
  bodyName: z.string(),
  registryNumber: z.string().nullable(),
  answerBy: day,
  receivedOn: day,
};
const mattersAnswer = z.object({ ...page, items: z.array(z.object(matterFacts)) });
const matterAnswer = z.object({
  ...matterFacts,
  noted: z.array(z.object({ id: z.string(), step: z.string(), onDay: z.string(), withdrawnAt: day })),
});
const responseFacts = { id: z.string(), title: z.string(), leadBodyName: z.string(), state: z.string() };
const responsesAnswer = z.object({
  ...page,
  items: z.array(z.object({ ...responseFacts, answerBy: day })),
});
const responseAnswer = z.object({
  ...responseFacts,
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string().nullable(),
      bodyName: z.string(),
      text: z.string(),
      commitments: z.array(z.object({ id: z.string(), what: z.string(), dueOn: day })),
    }),
  ),
});
const referralsAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      fromBodyName: z.string(),
      toBodyName: z.string(),
      state: z.string(),
      reason: z.string(),
    }),
  ),
});
const handoversAnswer = z.object({
  ...page,
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      at: z.string(),
      bodyName: z.string(),
      title: z.string().nullable(),
      state: z.string().nullable(),
    }),
  ),
});

const headingsIn = (language: Language) => texts[language].entering.headings;

/** A table, or nothing where there are no rows. */
function printTable(headings: string[], rows: string[][]): void {
  if (rows.length > 0) print(columns(headings, rows), '');
}

/** `stadga matters list` */
export const mattersListCommand = listing('matters', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/matters', mattersAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { about, body, registryNumber, answerBy, receivedOn, matter } = headingsIn(language);
  printTable(
    [about, body, registryNumber, answerBy, receivedOn, matter],
    value.items.map((each) => [
      shortened(each.about, 40),
      shortened(each.bodyName, 30),
      each.registryNumber ?? '',
      each.answerBy ?? '',
      each.receivedOn ?? '',
      each.id,
    ]),
  );
  print(pageLine(value, language));
  return 0;
});

/** `stadga matters show ID`: the steps that have been noted */
export const mattersShowCommand = showing('matters', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/matters/${encodeURIComponent(id)}/way`, matterAnswer);
  if (options.json) return printJson(raw);
  const { onDay, step, stepId } = headingsIn(language);
  print(shownLine(`${value.about}, ${value.bodyName}`), '');
  const standing = value.noted.filter(({ withdrawnAt }) => withdrawnAt === null);
  printTable(
    [onDay, step, stepId],
    standing.map((each) => [each.onDay, each.step, each.id]),
  );
  return 0;
});

/** `stadga responses list` */
export const responsesListCommand = listing('responses', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/responses', responsesAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { response, body, state, answerBy, id } = headingsIn(language);
  printTable(
    [response, body, state, answerBy, id],
    value.items.map((each) => [
      shortened(each.title, 50),
      shortened(each.leadBodyName, 30),
      each.state,
      each.answerBy ?? '',
      each.id,
    ]),
  );
  print(pageLine(value, language));
  return 0;
});

/** `stadga responses show ID`: the answers in it, and what they promise */
export const responsesShowCommand = showing('responses', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/responses/${encodeURIComponent(id)}`, responseAnswer);
  if (options.json) return printJson(raw);
  const { number, body, answer, id: heading } = headingsIn(language);
  print(shownLine(`${value.title}, ${value.leadBodyName}: ${value.state}`), '');
  printTable(
    [number, body, answer, heading],
    value.items.map((each) => [
      each.number ?? '',
      shortened(each.bodyName, 30),
      shortened(each.text, 50),
      each.id,
    ]),
  );
  const promises = value.items.flatMap(({ commitments }) =>
    commitments.map((each) => [shortened(each.what, 60), each.dueOn ?? '', each.id]),
  );
  const { what, dueOn, commitment } = headingsIn(language);
  printTable([what, dueOn, commitment], promises);
  return 0;
});

/** `stadga referrals list`: the server tells them all at once */
export const referralsListCommand = listing('referrals', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/referrals', referralsAnswer);
  if (options.json) return printJson(raw);
  const { from, to, state, reason, id } = headingsIn(language);
  printTable(
    [from, to, state, reason, id],
    value.items.map((each) => [
      shortened(each.fromBodyName, 30),
      shortened(each.toBodyName, 30),
      each.state,
      shortened(each.reason, 40),
      each.id,
    ]),
  );
  print(texts[language].commands.total(value.items.length));
  return 0;
});

/** `stadga auditor-requests list`: what was asked and handed over, newest first */
export const auditorRequestsListCommand = listing(
  'auditor-requests',
  async ({ server, language, options }) => {
    const query = { kind: 'request', page: options.page };
    const { value, raw } = await server.get('/handovers', handoversAnswer, query);
    if (options.json) return printJson(raw);
    const { onDay, body, state, request, id } = headingsIn(language);
    printTable(
      [onDay, body, state, request, id],
      value.items.map((each) => [
        each.at.slice(0, 10),
        shortened(each.bodyName, 30),
        each.state ?? '',
        shortened(each.title ?? '', 50),
        each.id,
      ]),
    );
    print(pageLine(value, language));
    return 0;
  },
);
