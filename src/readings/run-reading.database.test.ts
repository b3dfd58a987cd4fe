import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { openJobs } from '../jobs/index.ts';
import {
  cancelReading,
  findRemovable,
  originalPath,
  type ReadingJob,
  type ReadReport,
  readingQueue,
  removeReading,
} from './index.ts';
import { emptyReading, endless, never, person, useReadings } from './readings.fixture.ts';

const { again, context, db, find, log, receive, requesterAs, run } = useReadings();

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
      15_000,
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
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }), 15_000);
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
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }), 15_000);
    expect(await cancelReading(context(), draft.id)).toEqual({ ok: true });
    await running;
    expect(await find(draft.id)).toMatchObject({ state: 'cancelled', reading: null });
  });

  test('before it began, it is never begun', async () => {
    const draft = await receive('ångrade mig');
    await cancelReading(context(), draft.id);
    const readReport = vi.fn<ReadReport>();
    await run(draft.id, readReport);
    expect(readReport).not.toHaveBeenCalled();
  });

  test('what is already read is refused', async () => {
    const draft = await receive('klar');
    await run(draft.id, async () => emptyReading);
    expect(await cancelReading(context(), draft.id)).toEqual({ ok: false, refusal: 'alreadySettled' });
  });
});

describe('removing', () => {
  test('takes away the draft and its file, and only the change log remembers', async () => {
    const draft = await receive('bort');
    expect(await findRemovable(context(), draft.id)).toEqual({ ok: true });
    expect(await removeReading(context(), draft.id)).toEqual({ ok: true });
    expect(await find(draft.id)).toBeUndefined();
    expect(existsSync(originalPath(context(), draft))).toBe(false);
    expect(await log(draft.id)).toEqual(['person receive', 'person remove']);
  });

  test('keeps the file while another draft has the same content', async () => {
    const first = await receive('samma');
    const second = await again(first.id);
    await removeReading(context(), first.id);
    expect(existsSync(originalPath(context(), second))).toBe(true);
    await removeReading(context(), second.id);
    expect(existsSync(originalPath(context(), second))).toBe(false);
  });

  test('is refused once the report is in the register, which points to its original', async () => {
    const draft = await receive('införd');
    await db().asOwner("update reading_draft set state = 'confirmed' where id = $1", [draft.id]);
    expect(await removeReading(context(), draft.id)).toEqual({ ok: false, refusal: 'confirmed' });
    expect(await findRemovable(context(), draft.id)).toEqual({ ok: false, refusal: 'confirmed' });
    expect(existsSync(originalPath(context(), draft))).toBe(true);
  });

  test('stops a reading that is under way', async () => {
    const draft = await receive('bort under läsning');
    const running = run(draft.id, endless);
    await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'reading' }), 15_000);
    await removeReading(context(), draft.id);
    await expect(running).resolves.toBeUndefined();
  });
});

describe('a security officer', () => {
  const officer = (personId: string) => ({
    ...context(),
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

test('what is received is read by a worker of its own accord', async () => {
  const worker = await openJobs(db().address.app, () => {});
  await worker.work<ReadingJob>(readingQueue, ({ draftId }, signal) =>
    run(draftId, async () => emptyReading, signal),
  );
  const draft = await receive('läs när du hinner');
  await vi.waitFor(async () => expect(await find(draft.id)).toMatchObject({ state: 'read' }), 30_000);
  await worker.stop();
});
