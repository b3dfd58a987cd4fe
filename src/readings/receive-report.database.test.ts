import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cancelReading,
  findInList,
  findReading,
  findRemovable,
  listReadings,
  originalPath,
  readAgain,
  receiveReport,
  removeReading,
} from './index.ts';
import { emptyReading, parts, person, useReadings } from './readings.fixture.ts';

const { again, context, db, find, folder, log, receive, requesterAs, run } = useReadings();

describe('receiving', () => {
  test('keeps the file, makes a waiting draft and notes it in the change log', async () => {
    const draft = await receive('Granskning av något');
    expect(await find(draft.id)).toEqual(draft);
    expect(await readFile(originalPath(context(), draft), 'utf8')).toBe('Granskning av något');
    expect(await log(draft.id)).toEqual(['person receive']);
  });

  test('an empty file is refused and leaves nothing', async () => {
    const result = await receiveReport(context(), { fileName: 'tom.txt', content: parts(), language: 'sv' });
    expect(result).toEqual({ ok: false, refusal: 'empty' });
    expect(await readdir(join(folder(), 'arriving'))).toEqual([]);
  });

  test('a file over the limit is refused as soon as it is over, and leaves nothing', async () => {
    let sent = 0;
    async function* endlessFile() {
      for (; sent < 1000; sent++) yield Buffer.alloc(100);
    }
    const result = await receiveReport(context(), {
      fileName: 'stor.pdf',
      content: endlessFile(),
      language: 'sv',
    });
    expect(result).toEqual({ ok: false, refusal: 'tooLarge' });
    expect(sent).toBeLessThan(30);
    expect(await readdir(join(folder(), 'arriving'))).toEqual([]);
  });

  test('an upload that breaks off leaves nothing', async () => {
    async function* broken() {
      yield Buffer.from('halva');
      throw new Error('connection lost');
    }
    const receiving = receiveReport(context(), { fileName: 'halv.pdf', content: broken(), language: 'sv' });
    await expect(receiving).rejects.toThrow('connection lost');
    expect(await readdir(join(folder(), 'arriving'))).toEqual([]);
  });
});

describe('a file that was received before', () => {
  const receiveAgain = (text: string) =>
    receiveReport(context(), { fileName: 'kopia.txt', content: parts(text), language: 'sv' });

  test('is known by its content, whatever its name, and not taken twice', async () => {
    const draft = await receive('känd sedan förut');
    expect(await receiveAgain('känd sedan förut')).toEqual({ ok: false, refusal: 'alreadyReceived', draft });
    expect(await readdir(join(folder(), 'arriving'))).toEqual([]);
  });

  test.each(['failed', 'cancelled'])('is taken once more where the first one %s', async (state) => {
    const draft = await receive(`första gången ${state}`);
    await db().asOwner('update reading_draft set state = $1 where id = $2', [state, draft.id]);
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
    await db().asOwner('insert into person (organisation_id, id, name, email) values ($1, $2, $3, $4)', [
      db().organisationId,
      person,
      'Asta Lundmark',
      'asta@lindviken.example',
    ]);
    const draft = await receive('står först i listan');
    const at = '2027-01-01T08:00:00Z';
    await db().asOwner('update reading_draft set received_at = $1 where id = $2', [at, draft.id]);
    const found = { ...emptyReading.found, recommendations: 37 };
    await run(draft.id, async () => ({ ...emptyReading, found }));
    const listed = await listReadings(context(), 1);
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
    expect(await findInList(context(), draft.id)).toEqual({ ok: true, reading: told });
  });

  test('says of a file that could not be read that it could not', async () => {
    const draft = await receive('skadad');
    const issue = { code: 'damaged', severity: 'error', message: 'Skadad', place: null } as const;
    const issues = [{ ...issue, expected: null, found: null }];
    await run(draft.id, async () => ({ ...emptyReading, issues }));
    expect(await findInList(context(), draft.id)).toMatchObject({ reading: { isUnreadable: true } });
  });

  test.each([-1, Number.NaN, 1e300])('page %d is no fault', async (page) => {
    expect(await listReadings(context(), page)).toMatchObject({ ok: true });
  });
});

test.each(['administrator', 'registrar', 'boardSecretary', 'electedAuditor', 'employee'] as const)(
  '%s neither sees nor touches a report on its way',
  async (role) => {
    const { id } = await receive(`en rapport som ${role} inte får se`);
    const outsider = { ...context(), requester: requesterAs(role) };
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

test.for(['', 'inget-id', "' or true --", crypto.randomUUID()])(
  'no draft is found, cancelled or removed by %j',
  async (id) => {
    expect(await find(id)).toBeUndefined();
    expect(await cancelReading(context(), id)).toEqual({ ok: false, refusal: 'notFound' });
    expect(await removeReading(context(), id)).toEqual({ ok: false, refusal: 'notFound' });
  },
);

test('a draft of one organisation is not found by another', async () => {
  const draft = await receive('vår rapport');
  const [other] = await db().asOwner<{ id: string }>('insert into organisation default values returning id');
  const elsewhere = { ...context(), organisationId: String(other?.id) };
  expect(await find(draft.id, elsewhere)).toBeUndefined();
  expect(await removeReading(elsewhere, draft.id)).toEqual({ ok: false, refusal: 'notFound' });
});
