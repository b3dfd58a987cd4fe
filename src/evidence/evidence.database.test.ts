import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { anActionInRegister, openTestFiles, received } from './evidence.fixture.ts';
import {
  addEvidence,
  addVersion,
  attachEvidence,
  changeEvidence,
  detachEvidence,
  type EvidenceContext,
  findEvidence,
  findEvidenceOf,
  openEvidenceFile,
  restoreEvidence,
  withdrawEvidence,
} from './index.ts';

let register: TestRegister;
let store: ReturnType<typeof openTestFiles>;
let secretary: EvidenceContext;
let place: { noun: 'recommendation'; nounId: string; bodyId: string };
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  store = openTestFiles();
  secretary = store.with(register.as(['boardSecretary', 'Socialnämnden']));
  social = register.body('Socialnämnden');
});
afterAll(async () => {
  store.remove();
  await register.remove();
});

const fault = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });
const pdf = '%PDF-1.7\nEn rutin';

async function anItem() {
  const { recommendationId } = await anAuditInRegister(register);
  place = { noun: 'recommendation', nounId: recommendationId, bodyId: social };
  return recommendationId;
}

async function added(title = 'Rutin', content = `${pdf} ${Math.random()}`) {
  const result = await addEvidence(
    secretary,
    place,
    { title },
    await received(secretary, 'Rutin.pdf', content),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

describe('evidence', () => {
  test('is added as a file, which is kept by its content, and is found with the recommendation', async () => {
    await anItem();
    const input = {
      title: 'Rutin',
      shows: 'Att rutinen gäller',
      effectiveOn: '2026-10-01',
      provision: 'OSL 18:13',
    };
    const file = await received(secretary, '../../Rutin.txt', pdf);
    const result = await addEvidence(secretary, place, input, file);
    expect(result.ok).toBe(true);
    const [found] = await findEvidenceOf(secretary, place);
    expect(found).toMatchObject({
      title: 'Rutin',
      bodyName: 'Socialnämnden',
      effectiveOn: '2026-10-01',
      secrecy: { provision: 'OSL 18:13', markedOn: '2026-11-22', markedBy: secretary.requester.personId },
      latest: { number: 1, fileName: 'Rutin.txt.pdf', mediaType: 'application/pdf', bytes: pdf.length },
      versions: 1,
    });
    const opened = await openEvidenceFile(secretary, { evidenceId: found?.id ?? '', number: 1 });
    expect(existsSync(opened?.path ?? '')).toBe(true);
    expect(opened?.headers).toMatchObject({
      'Content-Disposition': expect.stringMatching(/^attachment; /),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': expect.stringContaining('sandbox'),
    });
    expect((await register.history(found?.id ?? '')).map(({ verb }) => verb)).toEqual(['add']);
  });

  test('is added as a link to the web, and to nothing else', async () => {
    await anItem();
    const link = { title: 'Webbsida', url: 'https://lindviken.example/rutin' };
    expect(await addEvidence(secretary, place, link)).toMatchObject({ ok: true });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'rutin']) {
      expect(await addEvidence(secretary, place, { title: 'x', url })).toEqual(fault('url', 'notALink'));
    }
    expect(await addEvidence(secretary, place, link)).toEqual(fault('url', 'contentThere'));
    const both = await received(secretary, 'a.pdf', pdf);
    expect(await addEvidence(secretary, place, link, both)).toEqual(fault('url', 'oneOfFileAndLink'));
    expect(await addEvidence(secretary, place, { title: 'x' })).toEqual(fault('file', 'missing'));
  });

  test.each([
    ['nothing in it', 'tom.pdf', '', 'emptyFile'],
    ['a page in disguise', 'rapport.pdf', '<html><script>alert(1)</script>', 'typeNotTaken'],
    ['a drawing with a script', 'a.svg', '<svg onload="alert(1)"/>', 'typeNotTaken'],
    ['too much in it', 'a.txt', 'a'.repeat(100_001), 'fileTooLarge'],
  ])('with %s is refused and leaves nothing behind', async (_what, name, content, code) => {
    await anItem();
    const file = await received(secretary, name, content);
    expect(await addEvidence(secretary, place, { title: 'x' }, file)).toEqual(fault('file', code));
    expect(readdirSync(join(store.folder, 'arriving'))).toEqual([]);
    expect(await findEvidenceOf(secretary, place)).toEqual([]);
  });

  test('of the same content is not added twice to one thing, and lies once for several', async () => {
    await anItem();
    const send = async () =>
      addEvidence(secretary, place, { title: 'x' }, await received(secretary, 'b.pdf', `${pdf} b`));
    expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toEqual(fault('file', 'contentThere'));
    await anItem();
    expect(await send()).toMatchObject({ ok: true });
    expect(readdirSync(join(store.folder, 'arriving'))).toEqual([]);
  });

  test('gets a new version beside the old, and both are read', async () => {
    await anItem();
    const id = await added();
    const next = await received(secretary, 'Rutin 2.pdf', `${pdf} två`);
    expect(await addVersion(secretary, id, { version: 1, note: 'Beslutad' }, next)).toMatchObject({
      number: 2,
    });
    const again = await received(secretary, 'Rutin 2.pdf', `${pdf} två`);
    expect(await addVersion(secretary, id, { version: 2 }, again)).toEqual(fault('file', 'contentThere'));
    expect(await addVersion(secretary, id, { version: 1, url: 'https://a.example' })).toMatchObject({
      refusal: 'stale',
    });
    const found = await findEvidence(secretary, id);
    expect(found?.versions.map(({ number, fileName }) => [number, fileName])).toEqual([
      [2, 'Rutin 2.pdf'],
      [1, 'Rutin.pdf'],
    ]);
    for (const number of [1, 2]) {
      const opened = await openEvidenceFile(secretary, { evidenceId: id, number });
      expect(existsSync(opened?.path ?? '')).toBe(true);
    }
  });

  test('is changed, and withdrawn with a reason; withdrawn it is read but not changed', async () => {
    await anItem();
    const id = await added();
    expect(await changeEvidence(secretary, id, { version: 1, title: 'Beslutad rutin' })).toEqual({
      ok: true,
    });
    expect(await changeEvidence(secretary, id, { version: 1, title: 'x' })).toMatchObject({
      refusal: 'stale',
    });
    expect(await withdrawEvidence(secretary, id, { version: 2, reason: ' ' })).toEqual(
      fault('reason', 'missing'),
    );
    expect(await withdrawEvidence(secretary, id, { version: 2, reason: 'Fel fil' })).toEqual({ ok: true });
    expect(await changeEvidence(secretary, id, { version: 3, title: 'x' })).toEqual(
      fault('title', 'withdrawn'),
    );
    expect(await findEvidence(secretary, id)).toMatchObject({ title: 'Beslutad rutin', mayChange: false });
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'withdraw']);
  });

  test('that was withdrawn is taken back with a reason, and can be withdrawn again', async () => {
    await anItem();
    const id = await added();
    expect(await restoreEvidence(secretary, id, { version: 1, reason: 'x' })).toEqual(
      fault('reason', 'notWithdrawn'),
    );
    await withdrawEvidence(secretary, id, { version: 1, reason: 'Fel fil' });
    expect(await findEvidence(secretary, id)).toMatchObject({ mayChange: false, mayRestore: true });
    expect(await restoreEvidence(secretary, id, { version: 1, reason: 'x' })).toMatchObject({
      refusal: 'stale',
    });
    expect(await restoreEvidence(secretary, id, { version: 2, reason: '' })).toEqual(
      fault('reason', 'missing'),
    );
    expect(await restoreEvidence(secretary, id, { version: 2, reason: 'Det var rätt fil' })).toEqual({
      ok: true,
    });
    expect(await findEvidence(secretary, id)).toMatchObject({
      withdrawnAt: null,
      mayChange: true,
      mayRestore: false,
    });
    expect(await withdrawEvidence(secretary, id, { version: 3, reason: 'x' })).toEqual({ ok: true });
    const verbs = (await register.history(id)).map(({ verb }) => verb);
    expect(verbs).toEqual(['add', 'withdraw', 'restore', 'withdraw']);
  });

  test('that was withdrawn is not taken back where its content has been added again since', async () => {
    await anItem();
    const content = `${pdf} igen`;
    const id = await added('Rutin', content);
    await withdrawEvidence(secretary, id, { version: 1, reason: 'Fel fil' });
    await added('Samma rutin', content);
    expect(await restoreEvidence(secretary, id, { version: 2, reason: 'x' })).toEqual(
      fault('reason', 'contentThere'),
    );
  });

  test('is about several things, and never about none', async () => {
    const recommendationId = await anItem();
    const id = await added();
    const action = await anActionInRegister(register, { bodyId: social, recommendationId });
    const other = { noun: 'action', nounId: action } as const;
    expect(await attachEvidence(secretary, id, other)).toEqual({ ok: true });
    expect(await attachEvidence(secretary, id, other)).toEqual(fault('place', 'attachedAlready'));
    expect(await detachEvidence(secretary, id, place)).toEqual({ ok: true });
    expect(await detachEvidence(secretary, id, other)).toEqual(fault('place', 'lastPlace'));
    const [found] = await findEvidenceOf(secretary, place);
    expect(found?.places).toMatchObject([{ noun: 'action', words: 'Ta fram en rutin' }]);
  });

  test('of an action is added by the person who owns it, wherever they work', async () => {
    const recommendationId = await anItem();
    const owner = store.with(register.as(['actionOwner', 'Kommunledningsförvaltningen']));
    const ownerPersonId = owner.requester.personId;
    const nounId = await anActionInRegister(register, { bodyId: social, recommendationId, ownerPersonId });
    const about = { noun: 'action', nounId } as const;
    expect(await addEvidence(owner, about, { title: 'x', url: 'https://a.example' })).toMatchObject({
      ok: true,
    });
    const auditor = store.with({ ...register.as('electedAuditor') });
    const own = { ...auditor, requester: { ...auditor.requester, personId: ownerPersonId } };
    expect(await findEvidenceOf(own, about)).toEqual([]);
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => EvidenceContext, boolean][] = [
    [
      "another board's secretary",
      () => store.with(register.as(['boardSecretary', 'Tekniska nämnden'])),
      false,
    ],
    ['an auditor', () => store.with(register.as('electedAuditor')), false],
    ["the auditors' expert", () => store.with(register.as('auditExpert')), false],
    ['the security officer, of another audit', () => store.with(register.as('securityOfficer')), false],
    ['nobody in particular', () => store.with(register.as()), false],
    ['the coordinator', () => store.with(register.as('auditCoordinator')), true],
    ['a controller', () => store.with(register.as('controller')), true],
    ['a member of the board', () => store.with(register.as(['boardMember', 'Socialnämnden'])), true],
  ];
  test.each(outsiders)('%s writes nothing, and reads only what is for them', async (_who, as, mayRead) => {
    await anItem();
    const id = await added();
    const context = as();
    const refusal = mayRead ? 'forbidden' : 'notFound';
    expect(await addEvidence(context, place, { title: 'x', url: 'https://a.example' })).toEqual({
      ok: false,
      refusal,
    });
    expect(await changeEvidence(context, id, { version: 1, title: 'x' })).toEqual({ ok: false, refusal });
    expect(await addVersion(context, id, { version: 1, url: 'https://a.example' })).toEqual({
      ok: false,
      refusal,
    });
    expect(await withdrawEvidence(context, id, { version: 1, reason: 'x' })).toEqual({ ok: false, refusal });
    expect(await restoreEvidence(context, id, { version: 1, reason: 'x' })).toEqual({ ok: false, refusal });
    expect(await attachEvidence(context, id, place)).toEqual({ ok: false, refusal });
    expect(await detachEvidence(context, id, place)).toEqual({ ok: false, refusal });
    expect(Boolean(await findEvidence(context, id))).toBe(mayRead);
    expect(await findEvidenceOf(context, place)).toHaveLength(mayRead ? 1 : 0);
  });

  test('a secretary does not attach to what is not for them to know of', async () => {
    await anItem();
    const id = await added();
    const nounId = await anActionInRegister(register, { bodyId: register.body('Tekniska nämnden') });
    expect(await attachEvidence(secretary, id, { noun: 'action', nounId })).toEqual(
      fault('place', 'missing'),
    );
    expect(await findEvidenceOf(secretary, { noun: 'action', nounId })).toEqual([]);
  });
});
