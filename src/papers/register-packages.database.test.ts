import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRound, aRoundFromFile, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { type FileStore, openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { aJointWorld } from '../responses/responses.fixture.ts';
import { makeRegisterPackage } from './index.ts';

let register: TestRegister;
let files: FileStore;
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
beforeAll(async () => {
  register = await openTestRegister();
  files = openFileStore(folder);
});
afterAll(async () => {
  await register.remove();
  rmSync(folder, { recursive: true });
});

const pack = (context: RequestContext, of: 'rounds' | 'audits' | 'register', id: string, isPublic = false) =>
  makeRegisterPackage(
    {
      ...context,
      files,
      organisationId: register.db.organisationId,
      uploadLimit: 1_000,
      jobs: { add: () => Promise.reject(new Error('No job is needed')) },
    },
    {
      of,
      id,
      language: 'sv',
      organisation: 'Lindvikens kommun',
      organisationNumber: null,
      isPublic,
    },
  );

const coordinator = () => register.as('auditCoordinator');
const auditor = () => register.as('electedAuditor');

/** A report that was handed in and confirmed. */
async function aReceivedReport(words: string) {
  const content = Buffer.from(words);
  const received = await files.receive(
    register.db.organisationId,
    (async function* () {
      yield content;
    })(),
    1_000,
  );
  if (received === 'tooLarge') throw new Error('The fixture is too large');
  await received.keep();
  const id = randomUUID();
  await register.db.asOwner(
    `insert into reading_draft (organisation_id, id, file_name, sha256, size, language, state, received_at)
     values ($1, $2, '../rapport 2026.txt', $3, $4, 'sv', 'confirmed', '2026-11-02T10:00:00Z')`,
    [register.db.organisationId, id, received.sha256, content.length],
  );
  return id;
}

test('a round that was read from a file is packed as it came, byte for byte, as received', async () => {
  const draft = await aReceivedReport('Revisorernas rapport');
  const { followUpId } = await aRoundFromFile(register);
  await register.db.asOwner('update follow_up set source_draft_id = $1, closed_at = now() where id = $2', [
    draft,
    followUpId,
  ]);
  const made = await pack(coordinator(), 'rounds', followUpId);
  if (!made.ok) throw new Error(made.refusal);
  const { direction, receivedOn, files: told } = made.metadata;
  expect({ direction, receivedOn, name: told[0]?.name }).toEqual({
    direction: 'in',
    receivedOn: '2026-11-02',
    name: '_rapport 2026.txt',
  });
  expect(strFromU8(unzipSync(made.bytes)['_rapport 2026.txt'] ?? new Uint8Array())).toBe(
    'Revisorernas rapport',
  );
  expect(await pack(coordinator(), 'rounds', followUpId, true)).toMatchObject({ refusal: 'forbidden' });
  for (const stranger of [register.as(['boardSecretary', 'Tekniska nämnden']), register.as()]) {
    expect(await pack(stranger, 'rounds', followUpId)).toMatchObject({ ok: false });
  }
});

test('the report of an audit is packed as it came in; one that was entered by hand has none', async () => {
  const draft = await aReceivedReport('Granskningsrapporten');
  const { auditId } = await aJointWorld(register);
  expect(await pack(coordinator(), 'audits', auditId)).toMatchObject({ refusal: 'notFound' });
  await register.db.asOwner('update audit set source_draft_id = $1 where id = $2', [draft, auditId]);
  await register.db.asOwner('update recommendation set source_draft_id = $1 where audit_id = $2', [
    draft,
    auditId,
  ]);
  const made = await pack(coordinator(), 'audits', auditId);
  expect(made.ok && made.metadata).toMatchObject({ direction: 'in', sender: 'Kommunens revisorer' });
  expect(await pack(register.as(), 'audits', auditId)).toMatchObject({ refusal: 'notFound' });
});

test('a round that was written here is packed once it is closed, for its makers as made and for others as received', async () => {
  const { auditId } = await aJointWorld(register);
  const id = await aRound(register, [auditId]);
  expect(await pack(auditor(), 'rounds', id)).toMatchObject({ refusal: 'forbidden' });
  expect(await pack(coordinator(), 'rounds', id)).toMatchObject({ refusal: 'notFound' });
  await register.db.asOwner('update follow_up set closed_at = now() where id = $1', [id]);
  const theirs = await pack(auditor(), 'rounds', id);
  const ours = await pack(coordinator(), 'rounds', id);
  expect(theirs.ok && theirs.metadata).toMatchObject({ direction: 'internal', body: 'Kommunens revisorer' });
  expect(ours.ok && ours.metadata).toMatchObject({ direction: 'in', body: null });
  expect(ours.ok && ours.metadata.files.map(({ name }) => name)).toEqual([
    'uppföljningsrapport.pdf',
    'uppföljningsrapport.docx',
  ]);
});

test('a status report is packed as made, in a public version too, and not by who may not make it', async () => {
  const made = await pack(coordinator(), 'register', 'board', true);
  expect(made.ok && made.metadata).toMatchObject({ direction: 'internal', isPublicVersion: true });
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  expect(await pack(secretary, 'register', 'auditors')).toMatchObject({ refusal: 'forbidden' });
});
