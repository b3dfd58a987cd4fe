import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../identity/index.ts';
import { addAudit } from './add-audit.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { changeAudit } from './change-audit.ts';
import { addMatter } from './matters/add-matter.ts';
import { changeMatter } from './matters/change-matter.ts';
import { addRecommendations } from './recommendations/add-recommendations.ts';
import { changeRecommendation } from './recommendations/change-recommendation.ts';
import { withdrawRecommendation } from './recommendations/withdraw-recommendation.ts';
import { restoreAudit, withdrawAudit } from './withdrawal/withdraw-audit.ts';

let register: TestRegister;
let keeper: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const rowsOf = (table: string, id: string) =>
  register.db.asOwner(`select * from ${table} where id = $1`, [id]);
const matterOf = async (auditId: string) => {
  const [row] = await register.db.asOwner<{ id: string; version: number; received_on: string | null }>(
    'select *, received_on::text from matter where audit_id = $1',
    [auditId],
  );
  if (!row) throw new Error('No matter');
  return row;
};

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext, 'forbidden' | 'notFound'][] = [
    ["another board's secretary", () => register.as(['boardSecretary', 'Tekniska nämnden']), 'notFound'],
    ["the board's own secretary", () => register.as(['boardSecretary', 'Socialnämnden']), 'forbidden'],
    ['an auditor', () => register.as('electedAuditor'), 'forbidden'],
    ['the registrar', () => register.as('registrar'), 'forbidden'],
    ['a controller', () => register.as('controller'), 'forbidden'],
    ['the administrator', () => register.as('administrator'), 'forbidden'],
    ['the security officer, of another audit', () => register.as('securityOfficer'), 'notFound'],
    ['nobody in particular', () => register.as(), 'notFound'],
    [
      'a keeper with a token for reading',
      () => {
        const context = register.as('auditCoordinator');
        return { ...context, requester: { ...context.requester, tokenScope: 'read' } };
      },
      'forbidden',
    ],
  ];

  test.each(outsiders)(
    '%s changes nothing of an audit and its recommendations',
    async (_who, as, refusal) => {
      const { auditId, recommendationId } = await anAuditInRegister(register);
      const input = { version: 1, reason: 'Försök' };
      const row = { text: 'Rad', bodyIds: [register.body('Socialnämnden')] };
      const tries = [
        await changeAudit(as(), auditId, { version: 1, title: 'Kapad' }),
        await withdrawAudit(as(), auditId, input),
        await restoreAudit(as(), auditId, input),
        await addRecommendations(as(), auditId, [row]),
        await addMatter(as(), auditId, { bodyId: register.body('Tekniska nämnden') }),
        await changeRecommendation(as(), recommendationId, { version: 1, text: 'Kapad' }),
        await withdrawRecommendation(as(), recommendationId, input),
      ];
      expect(tries).toEqual(tries.map(() => refused(refusal)));
      expect(await rowsOf('audit', auditId)).toMatchObject([{ title: 'Granskning av avtal', version: 1 }]);
      expect(await register.history(recommendationId)).toHaveLength(1);
    },
  );

  test('who may keep no register adds no audit; the security officer adds only what is about security', async () => {
    const input = { title: 'Granskning' };
    expect(await addAudit(register.as('electedAuditor'), input)).toEqual(refused('forbidden'));
    expect(await addAudit(register.as('securityOfficer'), input)).toEqual(refused('forbidden'));
    expect((await addAudit(register.as('securityOfficer'), { ...input, isSecurity: true })).ok).toBe(true);
  });

  test('the security officer neither takes an audit over nor gives one away', async () => {
    const officer = register.as('securityOfficer');
    const security = await anAuditInRegister(register, { isSecurity: true });
    expect(await changeAudit(officer, security.auditId, { version: 1, isSecurity: false })).toEqual(
      refused('forbidden'),
    );
    const other = await anAuditInRegister(register);
    expect(await changeAudit(officer, other.auditId, { version: 1, isSecurity: true })).toEqual(
      refused('notFound'),
    );
  });

  test("only the body's own people, the registrar and the keeper keep its matter's dates", async () => {
    const { auditId } = await anAuditInRegister(register);
    const { id } = await matterOf(auditId);
    const note = async (context: RequestContext) => {
      const { version } = await matterOf(auditId);
      const result = await changeMatter(context, id, { version, minuteItem: `§ ${version}` });
      return result.ok || result.refusal;
    };
    expect([
      await note(register.as(['boardSecretary', 'Socialnämnden'])),
      await note(register.as(['director', 'Socialförvaltningen'])),
      await note(register.as('registrar')),
      await note(keeper),
      await note(register.as(['boardSecretary', 'Tekniska nämnden'])),
      await note(register.as(['boardMember', 'Socialnämnden'])),
      await note(register.as('electedAuditor')),
      await note(register.as('controller')),
    ]).toEqual([true, true, true, true, 'notFound', 'forbidden', 'forbidden', 'forbidden']);
  });

  test("another organisation's audits, recommendations and matters are not there", async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const { id: matterId } = await matterOf(auditId);
    const elsewhere = randomUUID();
    await register.db.asOwner('insert into organisation (id) values ($1)', [elsewhere]);
    const stranger: RequestContext = {
      ...keeper,
      requester: { ...keeper.requester, organisationId: elsewhere },
    };
    const row = { text: 'Rad', bodyIds: [register.body('Socialnämnden')] };
    const tries = [
      await changeAudit(stranger, auditId, { version: 1, title: 'Kapad' }),
      await addRecommendations(stranger, auditId, [row]),
      await changeRecommendation(stranger, recommendationId, { version: 1, text: 'Kapad' }),
      await changeMatter(stranger, matterId, { version: 1, minuteItem: '§ 1' }),
      await changeAudit(stranger, "'; drop table audit--", { version: 1 }),
    ];
    expect(tries).toEqual(tries.map(() => refused('notFound')));
    expect(await addAudit(stranger, { title: 'A', bodyIds: row.bodyIds })).toEqual(
      fault('bodyIds', 'unknownBody'),
    );
  });
});
