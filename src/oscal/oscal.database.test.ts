import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { muchWork } from '../../test/builders/much-work.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { listRecommendations } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import type { HeldRole, RequestContext } from '../identity/index.ts';
import { texts } from '../texts/index.ts';
import { exportOscal } from './export-oscal.ts';
import type { OscalDocument } from './oscal.model.ts';
import { derivedId } from './oscal-id.ts';

const schemas = join(import.meta.dirname, '../../../shared/oscal');
const hasSchemas = existsSync(schemas);

let db: TestDatabase;
let board = '';
beforeAll(async () => {
  db = await createTestDatabase();
  await manyRecommendations(db.asOwner, db.organisationId, 100);
  await muchWork(db.asOwner, db.organisationId);
  await db.asOwner(`update action set secrecy = '{"provision": "18:8"}' where title like 'Åtgärd 2%'`);
  await db.asOwner(
    `with added as (
      insert into evidence (organisation_id, body_id, title, secrecy, added_by, added_at)
      select $1::uuid, a.body_id, 'Rutin för ' || r.number, case when r.position = 2 then '{"provision": "18:8"}'::jsonb end, gen_random_uuid(), now()
      from addressee a join recommendation r on r.id = a.recommendation_id where r.position < 4 returning id, body_id, title)
    insert into evidence_of (organisation_id, evidence_id, noun, noun_id, body_id)
    select distinct on (added.id) $1::uuid, added.id, 'recommendation', a.recommendation_id, a.body_id from added
      join addressee a on a.body_id = added.body_id join recommendation r on r.id = a.recommendation_id and added.title = 'Rutin för ' || r.number`,
    [db.organisationId],
  );
  const [first] = await db.asOwner<{ id: string }>("select id from body where kind = 'board' order by name");
  board = first?.id ?? '';
});
afterAll(() => db.remove());

const contextOf = (...roles: HeldRole[]): RequestContext => ({
  database: db.database,
  requester: {
    organisationId: db.organisationId,
    personId: crypto.randomUUID(),
    name: 'Asta Prov',
    roles,
    tokenScope: null,
  },
  now: () => new Date('2026-11-22T11:00:00Z'),
});
const everywhere = (role: HeldRole['role']) => contextOf({ role, bodyId: null, reaches: [] });
const keeper = () => everywhere('auditCoordinator');

async function written(context: RequestContext, document: OscalDocument, query = {}) {
  const asked = { document, filter: parseRegisterFilter(query), organisation: 'Lindvikens kommun' };
  const found = await exportOscal(context, asked, texts.sv);
  if (!found.ok) return null;
  let text = '';
  for await (const piece of found.pieces) text += piece;
  return JSON.parse(text);
}

const schemaOf = {
  'assessment-results': 'oscal_assessment-results_schema-1.0.6.json',
  poam: 'oscal_poam_schema-1.0.6.json',
};
function faultsOf(document: OscalDocument, content: unknown) {
  // NIST's schemas name parts by `$id` of fragments, and hold words that Ajv does not know.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, schemaOf[document]), 'utf8')));
  validate(content);
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.skipIf(!hasSchemas)('by NIST’s own schema of OSCAL 1.0.6', () => {
  test.each(['assessment-results', 'poam'] as const)(
    '%s is valid for everybody who may see something',
    async (document) => {
      const secretary = contextOf({ role: 'boardSecretary', bodyId: board, reaches: [board] });
      for (const context of [keeper(), everywhere('electedAuditor'), secretary]) {
        expect(faultsOf(document, await written(context, document))).toEqual([]);
      }
    },
  );

  test('the check finds a fault', async () => {
    const document = await written(keeper(), 'poam');
    document['plan-of-action-and-milestones'].risks[0].uuid = 'x';
    expect(faultsOf('poam', document)).toHaveLength(1);
  });
});

const bodyRows = async (context: RequestContext) =>
  (await listRecommendations(context, parseRegisterFilter({ size: 200 }))).rows.flatMap(
    ({ addressees }) => addressees,
  );

test('each assessment of the auditors is a finding of theirs, and no other is; unknown colours are none', async () => {
  const [auditors] = (await written(keeper(), 'assessment-results'))['assessment-results'].results;
  const rows = await bodyRows(keeper());
  const assessed = rows.filter((row) => ['green', 'yellow', 'red'].includes(row.assessed));
  expect(auditors.findings).toHaveLength(assessed.length);
  const satisfied = auditors.findings.filter(
    (each: { target: { status: { state: string } } }) => each.target.status.state === 'satisfied',
  );
  expect(satisfied).toHaveLength(rows.filter((row) => row.assessed === 'green').length);
  expect(auditors.observations).toHaveLength(rows.filter((row) => row.assessed === 'unknown').length);
});

test('what was verified internally stands in a result of its own, by another party', async () => {
  const [auditors, internal] = (await written(keeper(), 'assessment-results'))['assessment-results'].results;
  const rows = await bodyRows(keeper());
  expect(internal.findings).toHaveLength(rows.filter((row) => row.verification !== 'notExamined').length);
  const actorOf = (finding: { origins: { actors: { 'actor-uuid': string }[] }[] }) =>
    finding.origins[0]?.actors[0]?.['actor-uuid'];
  expect(new Set([...auditors.findings.map(actorOf), ...internal.findings.map(actorOf)]).size).toBe(2);
});

test('every open recommendation at a body is an item with its risk, and actions are its milestones', async () => {
  const poam = (await written(keeper(), 'poam'))['plan-of-action-and-milestones'];
  const open = (await bodyRows(keeper())).filter((row) => row.assessed !== 'green');
  expect(poam['poam-items']).toHaveLength(open.length);
  expect(poam.risks.map((each: { uuid: string }) => each.uuid)).toEqual(
    poam['poam-items'].map(
      (each: { 'related-risks': { 'risk-uuid': string }[] }) => each['related-risks'][0]?.['risk-uuid'],
    ),
  );
  const tasks = poam.risks.flatMap((risk: { remediations?: { tasks: object[] }[] }) =>
    (risk.remediations ?? []).flatMap((each) => each.tasks),
  );
  expect(tasks.length).toBeGreaterThan(50);
  expect(JSON.stringify(tasks)).toContain('"on-date":{"date":"20');
});

test('what is marked as secret is there without its words, and no person is named', async () => {
  const all = JSON.stringify([
    await written(keeper(), 'assessment-results'),
    await written(keeper(), 'poam'),
  ]);
  expect(all).not.toContain('Åtgärd 2 för');
  expect(all).toContain(texts.sv.oscal.secretAction);
  expect(all).not.toContain('"Rutin för 2"');
  expect(all).toContain(texts.sv.oscal.secretEvidence);
  expect(all).not.toContain('"type":"person"');
});

test('the same things have the same ids in every export', async () => {
  const ids = async () =>
    (await written(keeper(), 'poam'))['plan-of-action-and-milestones'].risks.map(
      (each: { uuid: string }) => each.uuid,
    );
  const first = await ids();
  expect(await ids()).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
  expect(derivedId('a', 'b')).not.toBe(derivedId('ab'));
  expect(derivedId('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
});

test('an outsider tries: the auditors get no board’s actions or unseen work, and who has no role nothing', async () => {
  const auditor = JSON.stringify(await written(everywhere('electedAuditor'), 'poam'));
  expect(auditor).not.toContain('remediations');
  expect(JSON.stringify(await written(everywhere('electedAuditor'), 'assessment-results'))).not.toContain(
    'Rutin för',
  );
  expect(await written(contextOf(), 'poam')).toBeNull();
  const other = contextOf({ role: 'boardSecretary', bodyId: board, reaches: [board] });
  const poam = (await written(other, 'poam'))['plan-of-action-and-milestones'];
  const bodies = poam['poam-items'].flatMap((each: { props: { name: string; value: string }[] }) =>
    each.props.filter(({ name }) => name === 'body-id').map(({ value }) => value),
  );
  expect(new Set(bodies)).toEqual(new Set([board]));
});

test('a choice with nothing open has no plan', async () => {
  expect(await written(keeper(), 'poam', { status: 'green' })).toBeNull();
  expect(await written(keeper(), 'assessment-results', { q: 'ingenting alls' })).toBeNull();
});

test('the auditors get what was handed over to them, a lay auditor nothing of what another body has handed over', async () => {
  const [held] = await db.asOwner<{ id: string; body: string; recommendation: string; other: string }>(
    `select e.id, o.body_id as body, o.noun_id as recommendation, other.id as other
     from evidence e join evidence_of o on o.evidence_id = e.id
       join body other on not exists (select from addressee a where a.recommendation_id = o.noun_id and a.body_id = other.id)
     where e.secrecy is null order by e.id limit 1`,
  );
  if (!held) throw new Error('There is no evidence');
  const { id, body, recommendation, other } = held;
  await db.asOwner(
    'insert into addressee (organisation_id, recommendation_id, body_id) values ($1, $2, $3)',
    [db.organisationId, recommendation, other],
  );
  await db.asOwner(
    `with given as (insert into handover (organisation_id, body_id, handed_by, handed_at)
       values ($1, $2, gen_random_uuid(), now()) returning id)
     insert into handover_item (organisation_id, handover_id, position, noun, noun_id, number, content)
     select $1, id, 1, 'evidence', $3, 1, '{"title": "Rutin som den hette"}' from given`,
    [db.organisationId, body, id],
  );
  const words = async (context: RequestContext) =>
    JSON.stringify(await written(context, 'assessment-results'));
  expect(await words(everywhere('electedAuditor'))).toContain('Rutin som den hette');
  const lay = (bodyId: string) => words(contextOf({ role: 'layAuditor', bodyId, reaches: [] }));
  expect(await lay(other)).not.toContain('Rutin som den hette');
  expect(await lay(body)).toContain('Rutin som den hette');
});
