import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { contradictionsOf, findAnswerOfMatter, lockMatter } from '../audits/index.ts';
import { openFileStore } from '../files/index.ts';
import { findRequester } from '../identity/index.ts';
import { findToDo } from '../to-do/index.ts';
import { type ExampleContext, loadExample } from './index.ts';

let db: TestDatabase;
let folder: string;
let context: ExampleContext;
let queued = 0;

beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'stadga-files-'));
  context = {
    database: db.database,
    organisationId: db.organisationId,
    files: openFileStore(folder),
    jobs: {
      add: async () => {
        queued += 1;
      },
    },
    uploadLimit: 1_000_000,
    now: () => new Date(),
  };
});
afterAll(async () => {
  await db.remove();
  await rm(folder, { recursive: true });
});

const counted = async () => {
  const tables = [
    'body',
    'person',
    'audit',
    'recommendation',
    'addressee',
    'matter',
    'reading_draft',
    'change_log',
  ];
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const [row] = await db.asOwner<Record<string, number>>(`select ${counts.join(', ')}`);
  return row;
};

test('of two that load it at once, one does: the organisation becomes Lindvikens kommun, with two reports and a guideline to be read', async () => {
  const outcomes = await Promise.all([loadExample(context), loadExample(context)]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await counted()).toMatchObject({ audit: 4, recommendation: 61, reading_draft: 2 });
  expect(queued).toBe(3);
  const [organisation] = await db.asOwner('select name, is_example from organisation');
  expect(organisation).toEqual({ name: 'Lindvikens kommun', is_example: true });
}, 300_000);

test('the coordinator has done half of the review of the follow-up, and none of the other', async () => {
  const [row] = await db.asOwner(`
    select count(*)::int as rows,
      count(*) filter (where checked_at is not null)::int as checked,
      count(*) filter (where interpretation = 'accepted')::int as accepted,
      count(*) filter (where status = 'unknown' and interpretation = 'open')::int as undecided,
      (select name from person where person.id = min(coalesce(checked_by, interpreted_by)::text)::uuid) as by
    from review_row`);
  expect(row).toEqual({ rows: 13, checked: 6, accepted: 1, undecided: 1, by: 'Britta Söderhjelm' });
  const drafts = await db.asOwner('select state from reading_draft order by file_name desc');
  expect(drafts).toEqual([{ state: 'read' }, { state: 'waiting' }]);
});

test('its number has the check digit of a real one', async () => {
  const [organisation] = await db.asOwner<{ number: string }>(
    'select organisation_number as number from organisation',
  );
  const digits = [...(organisation?.number ?? '').replace('-', '')].map(Number);
  const products = digits.map((digit, index) => digit * (index % 2 === 0 ? 2 : 1));
  expect(digits).toHaveLength(10);
  expect(products.reduce((sum, each) => sum + Math.floor(each / 10) + (each % 10), 0) % 10).toBe(0);
});

test('each body stands by the auditors’ latest word, and what nobody has followed up is not assessed', async () => {
  const rows = await db.asOwner<{ title: string; assessed: string; count: number }>(
    'select title, assessed, count(*)::int from recommendation join audit on audit.id = audit_id group by 1, 2',
  );
  const of = (title: string) =>
    Object.fromEntries(
      rows.filter((row) => row.title.includes(title)).map((row) => [row.assessed, row.count]),
    );
  expect(of('it-säkerhet')).toEqual({ green: 5, yellow: 5, red: 3, unknown: 1 });
  expect(of('inköp')).toEqual({ green: 3, yellow: 3, red: 4, unknown: 5, notAssessed: 1 });
  expect(of('arbetsmiljö')).toEqual({ green: 6, yellow: 4, red: 2, unknown: 1, notAssessed: 2 });
  expect(of('informationssäkerheten')).toEqual({ notAssessed: 16 });
});

test('a member of the social board is told that the auditors want to meet it, and nobody of another board is', async () => {
  const told = async (name: string) => {
    const [person] = await db.asOwner<{ id: string }>('select id from person where name = $1', [name]);
    const as = await findRequester(context, db.organisationId, person?.id ?? '');
    if (!as) throw new Error(name);
    const { groups } = await findToDo({ ...context, requester: as.requester });
    return groups.flatMap(({ first }) => first).filter(({ kind }) => kind === 'meetingWanted').length;
  };
  expect([await told('Birger Sandhem'), await told('Amina Oskarlind')]).toEqual([1, 0]);
});

test('an organisation that is set up already is left as it is', async () => {
  const before = await counted();
  expect(await loadExample(context)).toEqual({ ok: false, refusal: 'alreadySetUp' });
  expect(await counted()).toEqual(before);
});

test('every matter that is answered here says what its response says, and no board meets on a Sunday', async () => {
  const matters = await db.asOwner<{ id: string }>('select id from matter');
  const told = await db.database.inOrganisation(db.organisationId, async (transaction) => {
    const all: unknown[] = [];
    for (const { id } of matters) {
      const matter = await lockMatter(transaction, db.organisationId, id);
      const answer = await findAnswerOfMatter(transaction, db.organisationId, id);
      if (matter) all.push(...contradictionsOf(matter, answer));
    }
    return all;
  });
  expect(told).toEqual([]);
  const sundays = await db.asOwner(
    'select meets_on from board_meeting where extract(dow from meets_on) = 0 union select board_meeting from matter where board_meeting > current_date and extract(dow from board_meeting) = 0',
  );
  expect(sundays).toEqual([]);
});

test('the change log is told in the order that everything happened', async () => {
  const back = await db.asOwner(`
    select noun, verb, at from (
      select noun, verb, at, lag(at) over (order by id) as before from change_log
      where organisation_id = '${db.organisationId}') told
    where at < before`);
  expect(back).toEqual([]);
});

test('what is handed over to the auditors has files that they can open', async () => {
  const handed = await db.asOwner<{ sha256: string; media: string }>(`
    select distinct content->>'sha256' as sha256, content->>'mediaType' as media from handover_item
    where organisation_id = '${db.organisationId}' and content->>'sha256' is not null`);
  expect(new Set(handed.map(({ media }) => media.split(/[/.]/).at(-1)))).toEqual(
    new Set(['pdf', 'document']),
  );
  for (const { sha256 } of handed) {
    expect((await stat(context.files.pathOf(db.organisationId, sha256))).size).toBeGreaterThan(500);
  }
});

test('a promise that the auditors found broken is promised anew, and keeps what they found', async () => {
  const [promise] = await db.asOwner<{ first: string; outcome: string }>(`
    select later.what as first, o.outcome from commitment later
      join commitment earlier on earlier.id = later.first_id
      join promise_outcome o on o.commitment_id = earlier.id
      join response_item i on i.id = later.item_id
      join response r on r.id = i.response_id and r.state = 'decided' and r.supersedes_id is not null
    where later.organisation_id = '${db.organisationId}' and later.due_on > earlier.due_on`);
  expect(promise).toEqual({ first: 'En avtalsansvarig finns för varje ramavtal', outcome: 'broken' });
});
