import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import {
  aRound,
  aRoundFromFile,
  openTestRegister,
  type TestRegister,
  today,
} from '../audits/audits.fixture.ts';
import { aJointWorld, lead, other } from '../responses/responses.fixture.ts';
import { composePaper, findPaperForm, listPapers } from './index.ts';
import { asked, responded, toldTo } from './paper-asked.fixture.ts';
import { paperSubjects } from './subject.model.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const coordinator = () => register.as('auditCoordinator');
const auditor = () => register.as('electedAuditor');
const secretary = () => register.as(['boardSecretary', lead]);

describe('the papers of a response', () => {
  test.each(paperSubjects.responses)('as %s are for a draft’s own bodies and nobody else', async (kind) => {
    const { id } = await responded(register, 'draft');
    const paper = asked('responses', id, kind);
    for (const own of [secretary(), register.as(['director', 'Socialförvaltningen'])]) {
      expect(await toldTo(own, paper)).toContain('Lindvikens kommun');
    }
    for (const stranger of [
      coordinator(),
      auditor(),
      register.as('controller', 'registrar', 'administrator'),
      register.as(['boardSecretary', 'Tekniska nämnden']),
      register.as(),
    ]) {
      expect(await toldTo(stranger, paper)).toBe('notFound');
    }
    await register.db.asOwner('update response set withdrawn_at = now() where id = $1', [id]);
  });

  test('reach those inside once it is decided, and the auditors when it is dispatched', async () => {
    const { id } = await responded(register, 'decided');
    const paper = asked('responses', id, 'response');
    expect(await toldTo(coordinator(), paper)).toContain('§\u00a0117');
    expect(await toldTo(auditor(), paper)).toBe('notFound');
    await register.db.asOwner(
      `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
      [id],
    );
    expect(await toldTo(auditor(), paper)).toContain('En rutin införs');
  });

  test('tell of a board’s missing decision, and of what nobody has answered', async () => {
    const { id } = await responded(register, 'decided');
    const told = await toldTo(secretary(), asked('responses', id, 'response'));
    expect(told).toContain('Eget beslut saknas');
    expect(told).toContain('Rekommendationer utan svar');
    expect(told).toContain('Att nämnden följer upp avtal 2');
  });

  test('name the body of another matter where one asks for it', async () => {
    const { id } = await responded(register, 'decided');
    const paper = asked('responses', id, 'extractOfMinutes');
    const form = await findPaperForm(secretary(), paper);
    if (!form.ok) throw new Error(form.refusal);
    expect(form.form.matters.map(({ body }) => body)).toEqual([lead, other]);
    const theirs = { ...paper, matterId: form.form.matters[1]?.id };
    expect(await toldTo(secretary(), theirs)).toContain('Förslag – inte beslutat');
  });

  test('take a bounded number of statements', async () => {
    const { id } = await responded(register, 'decided');
    const statements = await statementsOf(() =>
      composePaper(secretary(), asked('responses', id, 'response'), { isPublic: true }),
    );
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});

describe('a report of a round', () => {
  test('of a draft is for its makers alone', async () => {
    const { auditId } = await aJointWorld(register);
    const id = await aRound(register, [auditId]);
    await register.db.asOwner('update follow_up set closed_at = null where id = $1', [id]);
    const paper = asked('rounds', id, 'roundReport');
    expect(await toldTo(auditor(), paper)).toContain('Utkast – uppföljningen är inte avslutad');
    for (const stranger of [coordinator(), secretary(), register.as()]) {
      expect(await toldTo(stranger, paper)).toBe('notFound');
    }
  });
});

describe('a round of the municipality’s own', () => {
  test.each(['dispatched_on', 'received_on'])(
    'reaches the auditors from the day that is noted as %s',
    async (column) => {
      const { auditId, followUpId: id } = await aRoundFromFile(register);
      await register.db.asOwner(
        `update follow_up set made_by = 'municipality', closed_at = now() where id = $1`,
        [id],
      );
      const paper = asked('rounds', id, 'roundReport');
      const note = (day: string | null) =>
        register.db.asOwner(`update matter set ${column} = $1 where audit_id = $2`, [day, auditId]);
      await note('2026-11-23');
      expect(await toldTo(auditor(), paper)).not.toContain('En rutin är beslutad.');
      await note(today);
      expect(await toldTo(auditor(), paper)).toContain('En rutin är beslutad.');
    },
  );
});

describe('a status report', () => {
  test.each([
    ['the coordinator', () => coordinator(), 'board', true],
    ['the coordinator', () => coordinator(), 'auditors', true],
    ['an auditor', () => auditor(), 'auditors', true],
    ['a secretary', () => secretary(), 'board', true],
    ['a secretary', () => secretary(), 'auditors', false],
  ] as const)('is made by %s (%#)', async (_, context, reader, made) => {
    const told = await toldTo(context(), asked('register', reader, 'statusReport'));
    expect(told !== 'forbidden').toBe(made);
  });

  test('for the auditors is the same whoever inside makes it, and holds no work that was not handed over', async () => {
    const world = await aJointWorld(register);
    await register.db.asOwner(`update addressee set state = 'planned' where recommendation_id = $1`, [
      world.recommendationIds[1],
    ]);
    const paper = asked('register', 'auditors', 'statusReport');
    const theirs = await toldTo(auditor(), paper);
    expect(await toldTo(coordinator(), paper)).toBe(theirs);
    expect(theirs).not.toContain('Eget arbete: planerad');
    expect(await toldTo(coordinator(), asked('register', 'board', 'statusReport'))).toContain('planerad');
  });
});

describe('the page of papers', () => {
  test('lists no draft of others and no plan that one may not take', async () => {
    const { id } = await responded(register, 'draft');
    expect((await listPapers(secretary())).responses.map((each) => each.id)).toContain(id);
    const seen = await listPapers(auditor());
    expect(seen.responses.map((each) => each.id)).not.toContain(id);
    expect(seen.bodies.map(({ name }) => name)).toContain(lead);
    const others = await listPapers(register.as(['boardMember', 'Tekniska nämnden']));
    expect(others.bodies.map(({ name }) => name)).not.toContain(lead);
    await register.db.asOwner('update response set withdrawn_at = now() where id = $1', [id]);
  });
});
