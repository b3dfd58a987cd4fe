import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lindviken, type SampleChapter, title } from '../../../test/guidelines/lindviken.ts';
import { plainText, typedDocx } from '../../../test/guidelines/render.ts';
import { openTestRegister, type TestRegister } from '../../audits/audits.fixture.ts';
import { openFileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import { readGuidelineFileHere } from '../../reading/index.ts';
import { findToDo } from '../../to-do/index.ts';
import { guidelineFilterOf } from '../guideline-filter.model.ts';
import {
  discardDraft,
  listGuidelines,
  putInForce,
  reviewChapter,
  showDraft,
  showGuideline,
} from '../index.ts';
import {
  arriveGuideline,
  findImport,
  findImportReview,
  findLeftOut,
  type GuidelineJob,
  type ImportContext,
  type ReadGuideline,
  receiveGuideline,
  runGuidelineReading,
  takeInLeftOut,
} from './index.ts';

let register: TestRegister;
let folder: string;
let officer: ImportContext;
const queued: GuidelineJob[] = [];
const all = guidelineFilterOf({});
const never = new AbortController().signal;
beforeAll(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'stadga-guideline-'));
  officer = withFiles(register.as('securityOfficer'));
});
afterAll(async () => {
  await register.remove();
  await rm(folder, { recursive: true });
});

const withFiles = (context: RequestContext): ImportContext => ({
  ...context,
  files: openFileStore(folder),
  jobs: {
    add: async (_transaction, _queue, data) => {
      queued.push(data as unknown as GuidelineJob);
    },
  },
  uploadLimit: 200_000,
});

async function* parts(bytes: Uint8Array) {
  yield bytes.slice(0, 10);
  yield bytes.slice(10);
}

const inThisProcess: ReadGuideline = async (path, fileName) => {
  const { readFile } = await import('node:fs/promises');
  return readGuidelineFileHere({ bytes: await readFile(path), fileName });
};

interface Sent {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly guidelineId?: string | null;
  readonly title?: string;
  readonly by?: ImportContext;
}

async function send({
  bytes,
  fileName = 'riktlinje.docx',
  guidelineId = null,
  title: named = '',
  by = officer,
}: Sent) {
  const arrived = await arriveGuideline(by, { fileName, content: parts(bytes) });
  if (typeof arrived === 'string') return { ok: false as const, refusal: arrived };
  return receiveGuideline(by, arrived, { guidelineId, title: named });
}

async function run(
  readGuideline: ReadGuideline = inThisProcess,
  onFailure: (error: unknown) => void = () => {},
) {
  const job = queued.shift();
  if (!job) throw new Error('nothing waits');
  const { database, files, now } = officer;
  await runGuidelineReading({ database, files, now, readGuideline, onFailure }, job, never);
}

async function taken(sent: Sent) {
  const received = await send(sent);
  if (!received.ok) throw new Error(received.refusal);
  await run();
  return received;
}

async function inForce(id: string) {
  const draft = await showDraft(officer, id);
  for (const chapter of new Set(draft?.rows.map(({ after }) => after?.chapter ?? '')))
    await reviewChapter(officer, id, chapter);
  const put = { inForceFrom: '2026-01-01', note: null, version: draft?.version.version ?? 0 };
  expect(await putInForce(officer, id, put)).toEqual({ ok: true });
}

const changed = (chapters: readonly SampleChapter[]): SampleChapter[] =>
  chapters.map((chapter, c) => ({
    ...chapter,
    sections: chapter.sections.map((section, s) => {
      if (c !== 1 || s !== 0) return section;
      const [first, second, third] = section.items;
      if (!first || !second || !third) throw new Error('the sample is another');
      const added = { ...first, text: 'Varje tjänst ska ha en beskrivning av vad den kräver.' };
      return {
        ...section,
        items: [
          added,
          first,
          { ...second, text: 'Bakgrunden ska alltid prövas inför arbete med känsliga uppgifter.' },
        ],
      };
    }),
  }));

describe('a file that is handed in', () => {
  let id = '';
  test('becomes a draft that waits, then one to review, and is in force when it is put so', async () => {
    const received = await send({ bytes: typedDocx(lindviken) });
    if (!received.ok) throw new Error(received.refusal);
    id = received.id;
    expect((await findImport(officer, id))?.draft).toMatchObject({
      reading: 'waiting',
      number: 1,
      fileName: 'riktlinje.docx',
      inForce: null,
    });
    await run();
    expect(await findImportReview(officer, id)).toMatchObject({
      draft: { reading: 'read', title },
      counts: { requirements: 15, added: 15, doubtful: 0, gone: 0 },
    });
    await inForce(id);
    const shown = await showGuideline(register.as('boardSecretary'), id, all);
    expect(shown?.guideline).toMatchObject({ source: 'own', measures: 11, principles: 4 });
  });

  test('anew is compared with the version in force: what stays keeps its id, and only what is new or reworded is doubted', async () => {
    const before = (await showGuideline(officer, id, all))?.rows ?? [];
    await taken({ bytes: plainText(changed(lindviken)), fileName: 'ny.txt', guidelineId: id });
    const review = await findImportReview(officer, id);
    expect(review?.draft).toMatchObject({ number: 2, inForce: 1, title });
    expect(review?.counts).toMatchObject({ requirements: 15, added: 1, changed: 2, gone: 1, doubtful: 1 });
    const after = new Map(review?.rows.map((row) => [row.ref, row]));
    const idOf = (ref: string) => before.find((row) => row.ref === ref)?.id;
    expect(after.get('2.1 b')?.id).toBe(idOf('2.1 a'));
    expect(after.get('2.1 c')).toMatchObject({ id: idOf('2.1 b'), doubts: ['knownByLikeness'] });
    expect(after.get('3.1 a')).toMatchObject({ id: idOf('3.1 a'), doubts: [] });
    expect(review?.gone.map(({ ref }) => ref)).toEqual(['2.1 c']);
    await inForce(id);
  });

  test('a second one waits until the first is done with', async () => {
    await taken({ bytes: typedDocx(lindviken.slice(0, 2)), guidelineId: id });
    expect(await send({ bytes: typedDocx(lindviken), guidelineId: id })).toEqual({
      ok: false,
      refusal: 'draftThere',
    });
    const draft = await showDraft(officer, id);
    const file = officer.files.pathOf(officer.requester.organisationId, draft?.version.sha256 ?? '');
    expect(existsSync(file)).toBe(true);
    expect(await discardDraft(officer, id, { version: draft?.version.version ?? 0 })).toMatchObject({
      ok: true,
    });
    expect(existsSync(file)).toBe(false);
  });

  test('what was left out can be taken in, where it stood', async () => {
    await taken({ bytes: typedDocx(lindviken), guidelineId: id });
    const found = await findLeftOut(officer, id);
    const index = found?.leftOut.findIndex(({ text }) => text.startsWith('Informationsägare:')) ?? -1;
    expect(found?.leftOut[index]).toMatchObject({ reason: 'appendix', isTaken: false });
    expect(await takeInLeftOut(officer, id, index)).toMatchObject({ ok: true });
    const rows = (await showDraft(officer, id))?.rows.flatMap(({ after }) => after ?? []);
    expect(rows?.at(-1)).toMatchObject({
      chapter: '3',
      ref: '3.2',
      text: 'Informationsägare: den som bestämmer över uppgifterna.',
    });
    expect((await findLeftOut(officer, id))?.leftOut[index]).toMatchObject({ isTaken: true });
    expect(await takeInLeftOut(officer, id, 999)).toEqual({ ok: false, refusal: 'notFound' });
  });
});

describe('a file that gives nothing', () => {
  test('leaves an empty draft that says why, and the next file takes its place', async () => {
    const damaged = typedDocx(lindviken).slice(0, 900);
    const { id } = await taken({ bytes: damaged, fileName: 'trasig.docx' });
    expect(await findImportReview(officer, id)).toMatchObject({
      draft: { reading: 'failed', readingFault: 'docx-damaged', title: 'trasig' },
      counts: { requirements: 0 },
    });
    await taken({ bytes: plainText(lindviken), fileName: 'hel.txt', guidelineId: id });
    expect((await findImport(officer, id))?.draft).toMatchObject({
      reading: 'read',
      number: 1,
      fileName: 'hel.txt',
      title: `${title} (2)`,
    });
  });

  test('a fault of ours is told to us and fails the draft', async () => {
    const received = await send({ bytes: plainText(lindviken), fileName: 'fel.txt' });
    const faults: unknown[] = [];
    const fault = new Error('bug');
    await run(
      () => Promise.reject(fault),
      (error) => faults.push(error),
    );
    expect(faults).toEqual([fault]);
    expect((await findImport(officer, received.ok ? received.id : ''))?.draft).toMatchObject({
      reading: 'failed',
      readingFault: 'reading-crashed',
    });
  });

  test('the reading stops when the draft is thrown away, and puts nothing in', async () => {
    const received = await send({ bytes: plainText(lindviken), fileName: 'bort.txt' });
    const id = received.ok ? received.id : '';
    const running = run(
      (_path, _name, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await vi.waitFor(
      async () => expect((await findImport(officer, id))?.draft.reading).toBe('reading'),
      15_000,
    );
    const draft = await showDraft(officer, id);
    expect(await discardDraft(officer, id, { version: draft?.version.version ?? 0 })).toEqual({
      ok: true,
      isGone: true,
    });
    await running;
    expect(await findImport(officer, id)).toBeUndefined();
  });

  test.each([
    ['an empty one', new Uint8Array(), {}, 'empty'],
    ['one that is too large', new Uint8Array(200_001), {}, 'tooLarge'],
    ['one under a name that is taken', plainText(lindviken), { title }, 'titleTaken'],
    ['one under a name that never ends', plainText(lindviken), { title: 'x'.repeat(300) }, 'titleTooLong'],
    [
      'one for a guideline that is not there',
      plainText(lindviken),
      { guidelineId: crypto.randomUUID() },
      'notFound',
    ],
  ])('%s is refused, and nothing is kept', async (_, bytes, input, refusal) => {
    const guidelines = (await listGuidelines(officer)).guidelines.length;
    expect(await send({ bytes, ...input })).toEqual({ ok: false, refusal });
    expect((await listGuidelines(officer)).guidelines).toHaveLength(guidelines);
    expect(queued).toEqual([]);
  });
});

test('the draft waits for who leads security until it is in force', async () => {
  const { id } = await taken({ bytes: plainText(lindviken), fileName: 'väntar.txt' });
  const waitsFor = async (who: RequestContext) =>
    (await findToDo(who, 50)).groups.flatMap(({ first }) => first.filter((each) => each.id === id));
  expect(await waitsFor(officer)).toMatchObject([
    { kind: 'guidelineRead', count: 0, to: `/guideline/${id}/import` },
  ]);
  expect(await waitsFor(register.as('auditCoordinator'))).toEqual([]);
  await inForce(id);
  expect(await waitsFor(officer)).toEqual([]);
});

describe('nobody but who leads security', () => {
  test.each([
    ['a coordinator of security', () => register.as(['securityCoordinator', 'Socialförvaltningen'])],
    ['a coordinator of audits', () => register.as('auditCoordinator')],
    ['an administrator', () => register.as('administrator')],
  ])('%s neither hands in, sees nor takes in', async (_, who) => {
    const by = withFiles(who());
    const { id } = await taken({ bytes: plainText(lindviken), fileName: `${crypto.randomUUID()}.txt` });
    expect(await send({ bytes: plainText(lindviken), by })).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await findImport(by, id)).toBeUndefined();
    expect(await findImportReview(by, id)).toBeUndefined();
    expect(await findLeftOut(by, id)).toBeUndefined();
    expect(await takeInLeftOut(by, id, 0)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(
      existsSync(join(folder, 'arriving'))
        ? (await import('node:fs')).readdirSync(join(folder, 'arriving'))
        : [],
    ).toEqual([]);
  });
});
