import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putInPlan } from '../../test/builders/in-plan.ts';
import { aRound, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { aJointWorld, lead, other } from '../responses/responses.fixture.ts';
import {
  changeTemplate,
  composePaper,
  findPaperForm,
  keepPaper,
  listTemplates,
  resetTemplate,
} from './index.ts';
import { asked, responded, toldTo } from './paper-asked.fixture.ts';
import type { PaperAsked } from './subject.model.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

async function formOf(context: RequestContext, paper: PaperAsked) {
  const found = await findPaperForm(context, paper);
  if (!found.ok) throw new Error(found.refusal);
  return found.form;
}

const coordinator = () => register.as('auditCoordinator');
const auditor = () => register.as('electedAuditor');
const secretary = () => register.as(['boardSecretary', lead]);
const colleague = () => register.as(['boardSecretary', other]);
const dispatch = (id: string) =>
  register.db.asOwner(
    `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
    [id],
  );

const economy = (text: string, version = 0) => ({ texts: { economy: text }, version });

describe('a municipality’s own text', () => {
  const key = { kind: 'response', section: 'intro', language: 'sv' } as const;

  test('stands in papers until one goes back to the built-in one, and both are logged', async () => {
    const { id } = await responded(register, 'decided');
    const paper = asked('responses', id, 'response');
    expect(
      await changeTemplate(coordinator(), { ...key, text: 'Vi i {board} svarar.', version: 0 }),
    ).toMatchObject({
      ok: true,
    });
    expect(await toldTo(secretary(), paper)).toContain('Vi i kommunstyrelsen svarar.');
    expect(await resetTemplate(register.as('administrator'), { ...key, version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await toldTo(secretary(), paper)).not.toContain('Vi i kommunstyrelsen svarar.');
    const logged = await register.history(register.db.organisationId);
    expect(logged.map(({ verb }) => verb)).toEqual(['change', 'reset']);
  });

  test.each([
    ['a name that is not filled in', { ...key, text: 'Hej {nämnd}', version: 0 }, 'unknownPlaceholder'],
    ['a text without end', { ...key, text: 'a'.repeat(20_001), version: 0 }, 'tooLong'],
    ['a kind that is none', { ...key, kind: 'poem', text: '', version: 0 }, 'malformed'],
  ])('with %s is refused', async (_, input, code) => {
    const result = await changeTemplate(coordinator(), input);
    expect(JSON.stringify(result)).toContain(code);
  });

  test('made from an older version is refused as stale', async () => {
    const closing = { ...key, section: 'closing' };
    await changeTemplate(coordinator(), { ...closing, text: 'Ett', version: 0 });
    expect(await changeTemplate(coordinator(), { ...closing, text: 'Två', version: 0 })).toMatchObject({
      refusal: 'stale',
    });
  });

  test('is written by the coordinator and the administrator, and nobody else', async () => {
    for (const outsider of [secretary(), auditor(), register.as('controller'), register.as()]) {
      expect(await listTemplates(outsider, 'sv')).toBeUndefined();
      expect(await changeTemplate(outsider, { ...key, text: 'x', version: 0 })).toMatchObject({
        refusal: 'forbidden',
      });
      expect(await resetTemplate(outsider, { ...key, version: 0 })).toMatchObject({ refusal: 'forbidden' });
    }
  });
});

describe('what is kept for a paper', () => {
  test('stands in its form with who kept it, and in every print, until one goes back to the template', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    const before = await formOf(secretary(), paper);
    const entry = { ...economy('Kostar 40 000 kronor.\r\nUr budget.'), author: 'Hampus Ågrenius' };
    expect(await keepPaper(secretary(), paper, entry)).toEqual({ ok: true, version: 1 });
    const form = await formOf(secretary(), paper);
    expect(form.own).toEqual({ economy: 'Kostar 40 000 kronor.\nUr budget.' });
    expect(form.kept).toMatchObject({ version: 1, by: expect.any(String), at: expect.any(Date) });
    const told = await toldTo(secretary(), paper);
    expect(told).toContain('Kostar 40 000 kronor.');
    expect(told).toContain('Hampus Ågrenius');
    await keepPaper(secretary(), paper, { ...economy('Annat', 1), back: ['economy'] });
    expect((await formOf(secretary(), paper)).own).toEqual({});
    expect(form.templates()).toEqual(before.templates());
    const logged = await register.history(id);
    expect(logged.filter(({ verb }) => verb === 'keep')).toHaveLength(2);
  });

  test('leaves parts that nobody changed to the templates and the register', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    const { date, ...form } = await formOf(secretary(), paper);
    await keepPaper(secretary(), paper, { texts: { ...form.templates(), economy: 'Ny' }, date, version: 0 });
    expect((await formOf(secretary(), paper)).kept?.entry).toMatchObject({
      texts: { economy: 'Ny' },
      date: null,
    });
  });

  test('gives way to what is written for one file, which is not kept', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    await keepPaper(secretary(), paper, economy('Sparat'));
    const composed = await composePaper(secretary(), paper, { texts: { economy: 'Bara här' } });
    expect(JSON.stringify(composed)).toContain('Bara här');
    const back = await composePaper(secretary(), paper, { back: ['economy'] });
    expect(JSON.stringify(back)).not.toContain('Sparat');
    expect(await toldTo(secretary(), paper)).toContain('Sparat');
  });

  test('of whom the letter is sent to is said by the minutes as well, until they say otherwise', async () => {
    const { id } = await responded(register, 'draft');
    const [letter, minutes] = [
      asked('responses', id, 'officialLetter'),
      asked('responses', id, 'extractOfMinutes'),
    ];
    await keepPaper(secretary(), letter, { texts: { recipients: '- Regionens revisorer' }, version: 0 });
    expect(await toldTo(secretary(), minutes)).toContain('Regionens revisorer');
    await keepPaper(secretary(), minutes, { texts: { recipients: '- Förbundets revisorer' }, version: 0 });
    expect(await toldTo(secretary(), minutes)).toContain('Förbundets revisorer');
    expect(await toldTo(secretary(), letter)).toContain('Regionens revisorer');
  });

  test('is refused as stale where somebody else has kept meanwhile, and nothing of theirs is lost', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    await keepPaper(secretary(), paper, economy('Ett'));
    expect(await keepPaper(secretary(), paper, economy('Två'))).toMatchObject({ refusal: 'stale' });
    const both = await Promise.all([
      keepPaper(secretary(), paper, economy('Tre', 1)),
      keepPaper(secretary(), paper, economy('Fyra', 1)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is refused where a text has no end', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    expect(JSON.stringify(await keepPaper(secretary(), paper, economy('a'.repeat(20_001))))).toContain(
      'tooLong',
    );
  });

  test('is each body’s own in a joint answer, by its matter', async () => {
    const { id } = await responded(register, 'draft');
    const { matters } = await formOf(secretary(), asked('responses', id, 'officialLetter'));
    const [ours, theirs] = matters.map((matter) => asked('responses', id, 'officialLetter', matter.id));
    if (!ours || !theirs) throw new Error('The response is not joint');
    expect(await keepPaper(secretary(), theirs, economy('Deras'))).toMatchObject({ refusal: 'forbidden' });
    expect(await keepPaper(colleague(), theirs, economy('Deras'))).toMatchObject({ ok: true });
    expect((await formOf(colleague(), ours)).own).toEqual({});
    expect((await formOf(secretary(), theirs)).own).toEqual({ economy: 'Deras' });
  });
});

describe('what is kept for the papers of a response', () => {
  test('is seen and kept by nobody who may not know of a draft', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'officialLetter');
    await keepPaper(secretary(), paper, economy('Utkastets ord'));
    for (const stranger of [coordinator(), auditor(), register.as(['boardSecretary', 'Tekniska nämnden'])]) {
      expect(await findPaperForm(stranger, paper)).toMatchObject({ refusal: 'notFound' });
      expect(await keepPaper(stranger, paper, economy('x', 1))).toMatchObject({ refusal: 'notFound' });
    }
  });

  test.each(['officialLetter', 'extractOfMinutes', 'actionPlan'] as const)(
    'as %s never reaches the auditors, and is read but not kept by those inside once it is decided',
    async (kind) => {
      const { id } = await responded(register, 'decided');
      const paper = asked('responses', id, kind);
      const section = kind === 'actionPlan' ? 'intro' : 'matter';
      const kept = await keepPaper(secretary(), paper, { texts: { [section]: 'Internt' }, version: 0 });
      expect(kept).toMatchObject({ ok: true });
      await dispatch(id);
      expect(await toldTo(coordinator(), paper)).toContain('Internt');
      expect(await keepPaper(coordinator(), paper, economy('x', 1))).toMatchObject({ refusal: 'forbidden' });
      expect(await toldTo(auditor(), paper)).not.toContain('Internt');
      expect((await formOf(auditor(), paper)).kept).toBeNull();
      expect(await keepPaper(auditor(), paper, economy('x', 1))).toMatchObject({ refusal: 'forbidden' });
      const reworded = await composePaper(auditor(), paper, { texts: { [section]: 'Revisorns ord' } });
      expect(reworded).toMatchObject({ refusal: 'forbidden' });
    },
  );

  test('keeps the words of the answer as they were when it was decided; only who signs it is filled in', async () => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, 'response');
    await keepPaper(secretary(), paper, { texts: { intro: 'Nämndens ord' }, date: '2026-01-01', version: 0 });
    await register.db.asOwner(`update response set state = 'decided' where id = $1`, [id]);
    const { date } = await formOf(secretary(), paper);
    for (const entry of [
      { texts: { intro: 'Omskrivet' } },
      { texts: { closing: 'Tillagt' } },
      { back: ['intro'] },
      { date: '2030-01-01' },
    ]) {
      expect(await keepPaper(secretary(), paper, { ...entry, version: 1 })).toMatchObject({
        refusal: 'forbidden',
      });
      expect(await composePaper(secretary(), paper, entry)).toMatchObject({ refusal: 'forbidden' });
    }
    const signed = { texts: { intro: 'Nämndens ord' }, chair: 'Vera Tallmark', date, version: 1 };
    expect(await keepPaper(secretary(), paper, signed)).toMatchObject({ ok: true });
    await dispatch(id);
    for (const reader of [secretary(), coordinator(), auditor()]) {
      const told = await toldTo(reader, paper);
      expect(told).toContain('Nämndens ord');
      expect(told).toContain('Vera Tallmark');
    }
  });
});

test('the texts of a decided answer stay those of the templates of its day', async () => {
  const key = { kind: 'response', section: 'closing', language: 'sv' } as const;
  await changeTemplate(coordinator(), { ...key, text: 'Dagens avslutning.', version: 1 });
  const { id } = await responded(register, 'decided');
  const paper = asked('responses', id, 'response');
  expect(await toldTo(secretary(), paper)).toContain('Dagens avslutning.');
  const later = { ...coordinator(), now: () => new Date(coordinator().now().getTime() + 60_000) };
  await changeTemplate(later, { ...key, text: 'Senare avslutning.', version: 2 });
  await changeTemplate(later, { ...key, section: 'intro', text: 'Senare inledning.', version: 0 });
  const told = await toldTo(secretary(), paper);
  expect(told).toContain('Dagens avslutning.');
  expect(told).not.toMatch(/Senare/);
  const draft = await responded(register, 'draft');
  expect(await toldTo(secretary(), asked('responses', draft.id, 'response'))).toContain('Senare avslutning.');
});

test('a control point noted after the decision brings no new words into the answer', async () => {
  const { id } = await responded(register, 'decided');
  const paper = asked('responses', id, 'response');
  const before = await toldTo(secretary(), paper);
  const promises = await register.db.asOwner<{ id: string }>(
    'select c.id from commitment c join response_item i on i.id = c.item_id where i.response_id = $1',
    [id],
  );
  expect(promises.length).toBeGreaterThan(0);
  for (const promise of promises) await putInPlan(register.db.asOwner, promise.id);
  expect(await toldTo(secretary(), paper)).toBe(before);
});

describe('what is kept for a report of a round', () => {
  test('is written by its makers, and seen by others once the auditors have closed it', async () => {
    const world = await aJointWorld(register);
    const id = await aRound(register, [world.auditId]);
    await register.db.asOwner('update follow_up set closed_at = null where id = $1', [id]);
    const paper = asked('rounds', id, 'roundReport');
    const entry = { texts: { intro: 'Revisorernas förord' }, version: 0 };
    expect(await keepPaper(coordinator(), paper, entry)).toMatchObject({ refusal: 'notFound' });
    expect(await keepPaper(auditor(), paper, entry)).toMatchObject({ ok: true });
    await register.db.asOwner('update follow_up set closed_at = now() where id = $1', [id]);
    expect(await toldTo(coordinator(), paper)).toContain('Revisorernas förord');
    expect(await keepPaper(coordinator(), paper, { ...entry, version: 1 })).toMatchObject({
      refusal: 'forbidden',
    });
    expect(await composePaper(coordinator(), paper, { texts: { intro: 'Kommunens ord' } })).toMatchObject({
      refusal: 'forbidden',
    });
  });

  test('of the municipality’s own is never the auditors’', async () => {
    const world = await aJointWorld(register);
    const id = await aRound(register, [world.auditId]);
    await register.db.asOwner(`update follow_up set made_by = 'municipality' where id = $1`, [id]);
    const paper = asked('rounds', id, 'roundReport');
    await keepPaper(coordinator(), paper, { texts: { intro: 'Kommunens förord' }, version: 0 });
    expect(await toldTo(coordinator(), paper)).toContain('Kommunens förord');
    expect(await toldTo(auditor(), paper)).not.toContain('Kommunens förord');
  });
});

describe('what is kept for plans and status reports', () => {
  test('of a body is its own people’s to write, and of an audit that of who keeps the register', async () => {
    const world = await aJointWorld(register);
    const ofBody = asked('bodies', register.body(lead), 'actionPlan');
    const ofAudit = asked('audits', world.auditId, 'actionPlan');
    const entry = { texts: { intro: 'Planens ord' }, version: 0 };
    expect(await keepPaper(coordinator(), ofBody, entry)).toMatchObject({ refusal: 'forbidden' });
    expect(await keepPaper(secretary(), ofBody, entry)).toMatchObject({ ok: true });
    expect(await toldTo(register.as('controller'), ofBody)).toContain('Planens ord');
    expect(await keepPaper(secretary(), ofAudit, entry)).toMatchObject({ refusal: 'forbidden' });
    expect(await keepPaper(coordinator(), ofAudit, entry)).toMatchObject({ ok: true });
    expect(await toldTo(secretary(), ofAudit)).not.toContain('Planens ord');
  });

  test('for the auditors is the municipality’s, and theirs beside it', async () => {
    const paper = asked('register', 'auditors', 'statusReport');
    expect(
      await keepPaper(coordinator(), paper, { texts: { intro: 'Från kommunen' }, version: 0 }),
    ).toMatchObject({ ok: true });
    expect(
      await keepPaper(auditor(), paper, { texts: { intro: 'Från revisorn' }, version: 0 }),
    ).toMatchObject({ ok: true });
    expect(await toldTo(auditor(), paper)).not.toContain('Från kommunen');
    expect(await toldTo(coordinator(), paper)).not.toContain('Från revisorn');
    expect(await keepPaper(secretary(), paper, { texts: {}, version: 1 })).toMatchObject({
      refusal: 'forbidden',
    });
  });
});
