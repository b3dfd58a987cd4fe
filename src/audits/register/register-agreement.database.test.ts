import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyRecommendations } from '../../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import type { App } from '../../compose.ts';
import { recommendationRoutes } from '../../http-api/recommendations.routes.ts';
import { registerFileRoutes } from '../../http-api/register-files.routes.ts';
import type { HeldRole, Requester } from '../../identity/index.ts';
import { rowsOfFile } from '../../reading/rows/rows-of-file.ts';
import { registerPaper } from '../../reporting/register-paper.rules.ts';
import { texts } from '../../texts/index.ts';
import { leastDone } from '../assessments/assessed.rules.ts';
import { answerStanding, answerStandings } from '../matters/matter.rules.ts';
import { type Assessed, assessed, recommendationStates } from '../recommendations/recommendation.model.ts';
import { recommendationsForExport } from './export-recommendations.ts';
import { findPaper } from './find-paper.ts';
import { listRecommendations } from './list-recommendations.ts';
import {
  parseRegisterFilter,
  type RegisterFilter,
  statusChoices,
  unknownChoices,
} from './register-filter.model.ts';
import { linesOf, type RegisterLine, registerColumns } from './register-lines.view.ts';
import type { RegisterRow } from './register-list.model.ts';
import { registerSheet } from './register-sheet.ts';

const today = '2026-11-22';
let db: TestDatabase;
let bodies: { id: string; name: string; kind: string }[] = [];
beforeAll(async () => {
  db = await createTestDatabase();
  await manyRecommendations(db.asOwner, db.organisationId, 200);
  await db.asOwner('update matter set dispatched_on = null, received_on = null where id::text < $1', ['8']);
  bodies = await db.asOwner('select id, name, kind from body order by kind desc, name');
});
afterAll(() => db.remove());

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** Bodies are told by their place. */
const choices = fc.record({
  status: fc.option(fc.constantFrom(...statusChoices), { nil: undefined, freq: 4 }),
  body: maybe(fc.nat(3)),
  administration: maybe(fc.integer({ min: 10, max: 13 })),
  state: maybe(fc.constantFrom(...recommendationStates)),
  unknown: maybe(fc.constantFrom(...unknownChoices)),
  answer: maybe(fc.constantFrom(...answerStandings)),
  sort: fc.constantFrom('audit' as const, 'body' as const, 'status' as const, 'answerBy' as const),
});
/** One or two of them: more leave nothing over. */
const choice = fc
  .tuple(
    choices,
    fc.subarray(['status', 'body', 'administration', 'state', 'unknown', 'answer'] as const, {
      maxLength: 2,
    }),
  )
  .map(([all, kept]) => ({ sort: all.sort, ...Object.fromEntries(kept.map((name) => [name, all[name]])) }));

const role = fc.constantFrom<'auditCoordinator' | 'electedAuditor' | 'boardSecretary'>(
  'auditCoordinator',
  'electedAuditor',
  'boardSecretary',
);

test('list, Excel, CSV, paper and API tell the same of any choice, and no line of them is of a body that was not chosen', async () => {
  await fc.assert(
    fc.asyncProperty(choice, role, async (chosen, who) => {
      const query = Object.fromEntries(
        Object.entries(chosen).flatMap(([name, value]) => {
          if (value === undefined) return [];
          const isBody = name === 'body' || name === 'administration';
          return [[name, isBody ? (bodies[Number(value)]?.id ?? '') : String(value)]];
        }),
      );
      const filter = parseRegisterFilter(query);
      const context = contextOf(who);

      const { rows, totals } = await wholeList(context, filter);
      const lines = rows.flatMap(linesOf);
      for (const line of lines) expect(isChosen(line, filter, context)).toBe(true);
      for (const row of rows) {
        expect(row.assessed).toBe(
          leastDone(linesOf(row).flatMap(({ addressee }) => addressee?.assessed ?? [])),
        );
      }
      expect(totals.recommendations).toBe(rows.length);
      expect(totals.assessed).toEqual(tally(rows.map((row) => row.assessed)));

      const told = lines.map(({ row, addressee }) => [
        row.text,
        addressee?.bodyName ?? '',
        texts.sv.audits.assessed[(addressee ?? row).assessed],
      ]);
      expect(await inSheet(context, filter)).toEqual(told);
      const api = apiFor(context);
      const address = new URLSearchParams(query).toString();
      expect(await inCsv(await api.request(`/recommendations/register.csv?${address}`))).toEqual(told);

      const answer = await (await api.request(`/recommendations?${address}&size=200`)).json();
      expect(answer.totals).toEqual(totals);
      expect(answer.items).toEqual(JSON.parse(JSON.stringify(rows)));

      const found = await findPaper(context, filter);
      if (!found.ok) throw new Error(found.refusal);
      const paper = registerPaper({ ...found.register, organisation: 'Lindvikens kommun', selection: [] });
      expect(paper.totals).toEqual({ recommendations: totals.recommendations, ...totals.assessed });
      expect(paper.proposed).toEqual(totals.interpreted);
      expect(statusesPerBody(paper.audits.flatMap((audit) => audit.recommendations))).toEqual(
        statusesPerBody(rows.map((row) => ({ bodies: linesOf(row).flatMap(bodyOf) }))),
      );
    }),
    { numRuns: 25 },
  );
}, 120_000);

type Context = Omit<ReturnType<typeof contextOf>, 'requester'> & { requester: Requester };

function contextOf(who: HeldRole['role']) {
  const own = bodies[1]?.id ?? '';
  const held: HeldRole =
    who === 'boardSecretary'
      ? { role: who, bodyId: own, reaches: [own] }
      : { role: who, bodyId: null, reaches: [] };
  const requester: Requester = {
    organisationId: db.organisationId,
    personId: crypto.randomUUID(),
    name: 'Asta Prov',
    roles: [held],
    tokenScope: null,
  };
  return { database: db.database, requester, now: () => new Date(`${today}T11:00:00Z`) };
}

function apiFor({ requester, ...app }: Context): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    c.set('requester', requester);
    await next();
  });
  api.route('/', registerFileRoutes(app as unknown as App));
  api.route('/', recommendationRoutes(app as unknown as App));
  return api;
}

async function wholeList(context: Context, filter: RegisterFilter) {
  const page = await listRecommendations(context, { ...filter, size: 200 });
  return { rows: [...page.rows], totals: page.totals };
}

/** Whether the filter may choose the line, as its words say. */
function isChosen({ row, addressee }: RegisterLine, filter: RegisterFilter, context: Context): boolean {
  const { status, body, state, unknown, answer, administration } = filter;
  const { assessed: own } = addressee ?? row;
  if (context.requester.roles[0]?.bodyId && addressee?.bodyId !== context.requester.roles[0].bodyId)
    return false;
  if (status && (status === 'open' ? own === 'green' : own !== status)) return false;
  if (body && addressee?.bodyId !== body) return false;
  if (administration && !worksFor(administration, addressee?.bodyId)) return false;
  if (state && addressee?.state !== state) return false;
  if (answer && !(addressee?.matter && answerStanding(addressee.matter, today).kind === answer)) return false;
  if (!unknown) return true;
  const made = addressee?.interpretation;
  return (
    own === 'unknown' && unknown === (made ? (made.colour ? 'interpreted' : 'leftUnknown') : 'undecided')
  );
}

/** An administration works for the board whose name ends alike. */
function worksFor(administrationId: string, bodyId: string | undefined): boolean {
  const ending = (id: string | undefined) => bodies.find((body) => body.id === id)?.name.slice(-2);
  return bodyId !== undefined && ending(administrationId) === ending(bodyId);
}

const tally = (statuses: readonly Assessed[]) =>
  Object.fromEntries(assessed.map((each) => [each, statuses.filter((status) => status === each).length]));

const bodyOf = ({ addressee }: RegisterLine) =>
  addressee ? [{ body: addressee.bodyName, status: addressee.assessed }] : [];

const statusesPerBody = (told: readonly { bodies: readonly { body: string; status: string }[] }[]) =>
  told
    .flatMap((recommendation) => recommendation.bodies)
    .map(({ body, status }) => `${body} ${status}`)
    .toSorted();

const columnsToRead = ['Rekommendation', 'Nämnd eller bolag', 'Revisorernas bedömning'];
const readBack = ([header = [], ...lines]: readonly (readonly string[])[]) =>
  lines.map((line) => columnsToRead.map((name) => line[header.indexOf(name)] ?? ''));

async function inSheet(context: Context, filter: RegisterFilter): Promise<string[][]> {
  const rows: RegisterRow[] = [];
  for await (const lot of (await recommendationsForExport(context, filter)).batches()) rows.push(...lot);
  const sheet = await registerSheet(rows, registerColumns(texts.sv, today), texts.sv);
  const read = rowsOfFile(new Uint8Array(sheet), 1_000);
  if (!read.ok) throw new Error(read.refusal);
  return readBack(read.rows.map(({ cells }) => cells));
}

async function inCsv(answer: Response): Promise<string[][]> {
  return readBack(parse(await answer.text(), { delimiter: ';', bom: true }) as string[][]);
}
