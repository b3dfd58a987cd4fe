import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { openFileStore } from '../files/index.ts';
import type { Requester } from '../identity/index.ts';
import { type Jobs, openJobs } from '../jobs/index.ts';
import type { Role } from '../people/role.model.ts';
import type { Reading } from '../reading/reading.model.ts';
import {
  cancelReading,
  findInList,
  findReading,
  findRemovable,
  listReadings,
  originalPath,
  type ReadingJob,
  type ReadingsContext,
  type ReadReport,
  readAgain,
  readingQueue,
  receiveReport,
  removeReading,
  runReading,
} from './index.ts';

let db: TestDatabase;
let jobs: Jobs;
let folder: string;
let context: ReadingsContext;

const person = crypto.randomUUID();
const requesterAs = (role: Role): Requester => ({
  organisationId: db.organisationId,
  personId: person,
  name: 'Asta Lundmark',
  roles: [{ role, bodyId: null, reaches: [] }],
  tokenScope: null,
});

beforeAll(async () => {
  db = await createTestDatabase();
  jobs = await openJobs(db.address.app, () => {});
  folder = await mkdtemp(join(tmpdir(), 'stadga-files-'));
  context = {
    database: db.database,
    files: openFileStore(folder),
    jobs,
    organisationId: db.organisationId,
    uploadLimit: 1000,
    requester: requesterAs('auditCoordinator'),
    now: () => new Date('2026-11-22T09:00:00Z'),
  };
});

afterAll(async () => {
  await jobs.stop();
  await db.remove();
  await rm(folder, { recursive: true });
});

const emptyReading: Reading = {
  source: { file: 'rapport.txt', sha256: '0'.repeat(64), format: 'text', pages: null },
  documents: [],
  found: { audits: 0, recommendations: 0, green: 0, yellow: 0, red: 0, unknown: 0 },
  issues: [],
};

async function* parts(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function receive(text: string) {
  const result = await receiveReport(context, {
    fileName: 'rapport.txt',
    content: parts(text),
    language: 'sv',
  });
  if (!result.ok) throw new Error(result.refusal);
  return result.draft;
}

/** The draft as it is now, undefined where there is none. */
async function find(id: string, asked = context) {
  const found = await findReading(asked, id);
  return found.ok ? found.draft : undefined;
}

async function again(id: string) {
  const result = await readAgain(context, id, 'sv');
  if (!result.ok) throw new Error(result.refusal);
  return result.draft;
}

const never = new AbortController().signal;
const run = (
  id: string,
  readReport: ReadReport,
  stopping = never,
  onFailure: (error: unknown) => void = () => {},
) => runReading({ ...context, requester: null, readReport, onFailure }, id, stopping);

/** A reading that goes on until it is broken off. */
const endless: ReadReport = (_path, _name, { signal }) =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const log = (id: string) =>
  db
    .asOwner<{ actor: string; verb: string }>(
      'select actor, verb from change_log where noun_id = $1 order by id',
      [id],
    )
    .then((rows) => rows.map((row) => `${row.actor} ${row.verb}`));

describe('receiving', () => {
  test('keeps the file, makes a waiting draft and notes it in the change log', async () => {
    const draft = await receive('Granskning av något');
    expect(await find(draft.id)).toEqual(draft);
    expect(await readFile(originalPath(context, draft), 'utf8')).toBe('Granskning av något');
    expect(await log(draft.id)).toEqual(['person receive']);
  });

  test('an empty file is refused and leaves nothing', async () => {
    const result = await receiveReport(context, { fileName: 'tom.txt', content: parts(), language: 'sv' });
    expect(result).toEqual({ ok: false, refusal: 'empty' });
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });

  test('a file over the limit is refused as soon as it is over, and leaves nothing', async () => {
    let sent = 0;
    async function* endlessFile() {
      for (; sent < 1000; sent++) yield Buffer.alloc(100);
    }
    const result = await receiveReport(context, {
      fileName: 'stor.pdf',
      content: endlessFile(),
      language: 'sv',
    });
    expect(result).toEqual({ ok: false, refusal: 'tooLarge' });
    expect(sent).toBeLessThan(30);
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });

  test('an upload that breaks off leaves nothing', async () => {
    async function* broken() {
      yield Buffer.from('halva');
      throw new Error('connection lost');
    }
    const receiving = receiveReport(context, { fileName: 'halv.pdf', content: broken(), language: 'sv' });
    await expect(receiving).rejects.toThrow('connection lost');
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });
});

describe('a file that was received before', () => {
  const receiveAgain = (text: string) =>
    receiveReport(context, { fileName: 'kopia.txt', content: parts(text), language: 'sv' });

  test('is known by its content, whatever its name, and not taken twice', async () => {
    const draft = await receive('känd sedan förut');
    expect(await receiveAgain('känd sedan förut')).toEqual({ ok: false, refusal: 'alreadyReceived', draft });
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });

  test.each(['failed', 'cancelled'])('is taken once more where the first one %s', async (state) => {
    const draft = await receive(`första gången ${state}`);
    await db.asOwner('update reading_draft set state = $1 where id = $2', [state, draft.id]);
    expect(await receiveAgain(`första gången ${state}`)).toMatchObject({ ok: true });
  });

  test('is read anew beside the old draft where somebody asks for it', async () => {
    const first = await receive('läs om mig');
    const second = await again(first.id);
    expect(second).toMatchObject({ sha256: first.sha256, fileName: first.fileName, state: 'waiting' });
    expect(second.id).not.toBe(first.id);
    expect(await find(first.id)).toEqual(first);
    expect(await log(second.id)).toEqual(['person receive']);
  });

  test('is taken once of two that arrive together', async () => {
    const results = await Promise.all([receiveAgain('på en gång'), receiveAgain('på en gång')]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('the list of reports', () => {
  test('tells the latest first, who handed it in and what was found', async () => {
    await db.asOwner('insert into person (organisation_id, id, name, email) values ($1, $2, $3, $4)', [
      db.organisationId,
      person,
      'Asta Lundmark',
      'asta@lindviken.example',
    ]);
    const draft = await receive('står först i listan');
    const at = '2027-01-01T08:00:00Z';
    await db.asOwner('update reading_draft set received_at = $1 where id = $2', [at, draft.id]);
    const found = { ...emptyReading.found, recommendations: 37 };
    await run(draft.id, async () => ({ ...emptyReading, found }));
    const listed = await listReadings(context, 1);
    const told = {
      id: draft.id,
      fileName: 'rapport.txt',
      state: 'read',
      isUnreadable: false,
      receivedAt: new Date(at),
      receivedBy: 'Asta Lundmark',
      confirmedAt: null,
      confirmedBy: null,
      recommendations: 37,
      rows: 0,
      checked: 0,
    };
    expect(listed.ok && listed.readings[0]).toEqual(told);
    expect(await findInList(context, draft.id)).toEqual({ ok: true, reading: told });
  });

  test('says of a file that could not be read that it could not', async () => {
    const draft = await receive('skadad');
    const issue = { code: 'damaged', severity: 'error', message: 'Skadad', place: null } as const;
    const issues = [{ ...issue, expected: null, found: null }];
    await run(draft.id, async () => ({ ...emptyReading, issues }));
    expect(await findInList(context, draft.id)).toMatchObject({ reading: { isUnreadable: true } });
  });

  test.each([-1, Number.NaN, 1e300])('page %d is no fault', async (page) => {
    expect(await listReadings(context, page)).toMatchObject({ ok: true });
  });
});

test.each(['administrator', 'registrar', 'boardSecretary', 'electedAuditor', 'employee'] as const)(
  '%s neither sees nor touches a report on its way',
  async (role) => {
    const { id } = await receive(`en rapport som ${role} inte får se`);
    const outsider = { ...context, requester: requesterAs(role) };
    const refused = { ok: false, refusal: 'forbidden' };
    const report = { fileName: 'x.txt', content: parts('x'), language: 'sv' } as const;
    expect(await receiveReport(outsider, report)).toEqual(refused);
    expect(await readAgain(outsider, id, 'sv')).toEqual(refused);
    expect(await listReadings(outsider, 1)).toEqual(refused);
    expect(await findInList(outsider, id)).toEqual(refused);
    expect(await findReading(outsider, id)).toEqual(refused);
    expect(await cancelReading(outsider, id)).toEqual(refused);
    expect(await removeReading(outsider, id)).toEqual(refused);
    expect(await findRemovable(outsider, id)).toEqual(refused);
    expect(await find(id)).toMatchObject({ state: 'waiting' });
  },
);

describe('reading', () => {
  test('gives the draft what was read', async () => {
    const draft = await receive('läs mig');
    const seen: string[] = [];
    await run(draft.id, async (path, name) => {
      seen.push(await readFile(path, 'utf8'), name);
      return emptyReading;
    });
    expect(seen).toEqual(['läs mig', 'rapport.txt']);
    expect(await find(draft.id)).toMatchObject({ state: 'read', reading: emptyReading });
    expect(await log(draft.id)).toEqual(['person receive', 'system begin', 'system finish']);
  });

  test('shows how far it has come', async () => {
    const draft = await receive('lång rapport');
    const stopping = new AbortController();
    const running = run(
      draft.id,
      (path, name, options) => {
        options.onProgress(3, 40);
        return endless(path, name, options);
      },
      stopping.signal,
    );
    await vi.waitFor(
      async () => expect((await find(draft.id))?.progress).toEqual({ done: 3, total: 40 }),
      3000,
    );
    stopping.abort();
    await expect(running).rejects.toThrow();
  });

  test('a fault of our own makes it failed, is told to us, and says nothing of itself', async () => {
    const draft = await receive('krasch');
    const faults: unknown[] = [];
    const fault = new Error('bug');
    await run(
      draft.id,
      () => Promise.reject(fault),
      never,
      (error) => faults.push(error),
    );
    expect(await find(draft.id)).toMatchObject({ state: 'failed', reading: null });
    expect(faults).toEqual([fault]);
  });

  test('texts that the database cannot hold are kept without what it cannot hold', async () => {
    const draft = await receive('konstiga tecken');
    const source = { ...emptyReading.source, file: 'a\u0000b\ud800c' };
    await run(draft.id, async () => ({ ...emptyReading, source }));
    expect((await find(draft.id))?.reading?.source.file).toBe('ab\ufffdc');
  });

  test('broken off because the server stops, it is taken up again by the next one', async () => {
    const draft = await receive('avbruten');
    const stopping = new AbortController();
    const running = run(draft.id, endless, stopping.signal);
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }));
    stopping.abort(new Error('stopping'));
    await expect(running).rejects.toThrow('stopping');
    expect(await find(draft.id)).toMatchObject({ state: 'reading' });
    await run(draft.id, async () => emptyReading);
    expect(await find(draft.id)).toMatchObject({ state: 'read' });
  });
});

describe('cancelling', () => {
  test('stops a reading that is under way', async () => {
    const draft = await receive('tar för lång tid');
    const running = run(draft.id, endless);
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }));
    expect(await cancelReading(context, draft.id)).toEqual({ ok: true });
    await running;
    expect(await find(draft.id)).toMatchObject({ state: 'cancelled', reading: null });
  });

  test('before it began, it is never begun', async () => {
    const draft = await receive('ångrade mig');
    await cancelReading(context, draft.id);
    const readReport = vi.fn<ReadReport>();
    await run(draft.id, readReport);
    expect(readReport).not.toHaveBeenCalled();
  });

  test('what is already read is refused', async () => {
    const draft = await receive('klar');
    await run(draft.id, async () => emptyReading);
    expect(await cancelReading(context, draft.id)).toEqual({ ok: false, refusal: 'alreadySettled' });
  });
});

describe('removing', () => {
  test('takes away the draft and its file, and only the change log remembers', async () => {
    const draft = await receive('bort');
    expect(await findRemovable(context, draft.id)).toEqual({ ok: true });
    expect(await removeReading(context, draft.id)).toEqual({ ok: true });
    expect(await find(draft.id)).toBeUndefined();
    expect(existsSync(originalPath(context, draft))).toBe(false);
    expect(await log(draft.id)).toEqual(['person receive', 'person remove']);
  });

  test('keeps the file while another draft has the same content', async () => {
    const first = await receive('samma');
    const second = await again(first.id);
    await removeReading(context, first.id);
    expect(existsSync(originalPath(context, second))).toBe(true);
    await removeReading(context, second.id);
    expect(existsSync(originalPath(context, second))).toBe(false);
  });

  test('is refused once the report is in the register, which points to its original', async () => {
    const draft = await receive('införd');
    await db.asOwner("update reading_draft set state = 'confirmed' where id = $1", [draft.id]);
    expect(await removeReading(context, draft.id)).toEqual({ ok: false, refusal: 'confirmed' });
    expect(await findRemovable(context, draft.id)).toEqual({ ok: false, refusal: 'confirmed' });
    expect(existsSync(originalPath(context, draft))).toBe(true);
  });

  test('stops a reading that is under way', async () => {
    const draft = await receive('bort under läsning');
    const running = run(draft.id, endless);
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }));
    await removeReading(context, draft.id);
    await expect(running).resolves.toBeUndefined();
  });
});

describe('a security officer', () => {
  const officer = (personId: string) => ({
    ...context,
    requester: { ...requesterAs('securityOfficer'), personId },
  });

  test('neither stops nor removes what somebody else handed in, as long as nobody knows what it is about', async () => {
    const { id } = await receive('lämnad av samordnaren');
    const another = officer(crypto.randomUUID());
    expect(await find(id, another)).toBeDefined();
    expect(await cancelReading(another, id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await removeReading(another, id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await find(id)).toMatchObject({ state: 'waiting' });
  });

  test('stops and removes what she has handed in herself', async () => {
    const { id } = await receive('lämnad av henne själv');
    expect(await cancelReading(officer(person), id)).toEqual({ ok: true });
    expect(await removeReading(officer(person), id)).toEqual({ ok: true });
  });
});

test.for(['', 'inget-id', "' or true --", crypto.randomUUID()])(
  'no draft is found, cancelled or removed by %j',
  async (id) => {
    expect(await find(id)).toBeUndefined();
    expect(await cancelReading(context, id)).toEqual({ ok: false, refusal: 'notFound' });
    expect(await removeReading(context, id)).toEqual({ ok: false, refusal: 'notFound' });
  },
);

test('a draft of one organisation is not found by another', async () => {
  const draft = await receive('vår rapport');
  const [other] = await db.asOwner<{ id: string }>('insert into organisation default values returning id');
  const elsewhere = { ...context, organisationId: String(other?.id) };
  expect(await find(draft.id, elsewhere)).toBeUndefined();
  expect(await removeReading(elsewhere, draft.id)).toEqual({ ok: false, refusal: 'notFound' });
});

test('what is received is read by a worker of its own accord', async () => {
  const worker = await openJobs(db.address.app, () => {});
  await worker.work<ReadingJob>(readingQueue, ({ draftId }, signal) =>
    run(draftId, async () => emptyReading, signal),
  );
  const draft = await receive('läs när du hinner');
  await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'read' }), 10_000);
  await worker.stop();
});
