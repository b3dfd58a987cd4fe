import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../identity/index.ts';
import { addAudit } from './add-audit.ts';
import {
  anAuditInRegister,
  at,
  done,
  openTestRegister,
  type TestRegister,
  workIn,
} from './audits.fixture.ts';
import { changeState } from './body-work/change-state.ts';
import { changeAudit } from './change-audit.ts';
import { addMatter } from './matters/add-matter.ts';
import { changeMatter } from './matters/change-matter.ts';
import { addRecommendations } from './recommendations/add-recommendations.ts';
import { changeRecommendation } from './recommendations/change-recommendation.ts';
import { restoreRecommendation, withdrawRecommendation } from './recommendations/withdraw-recommendation.ts';
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

describe('an audit', () => {
  test('is entered with a matter for each audited body, and the log tells who did it', async () => {
    const bodyIds = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
    const input = { title: '  Granskning av arkivet ', year: 2025, dated: '2025-03', bodyIds };
    const { id } = done(await addAudit(keeper, input));
    expect(await rowsOf('audit', id)).toMatchObject([
      { title: 'Granskning av arkivet', year: 2025, version: 1 },
    ]);
    const matters = await register.db.asOwner('select body_id from matter where audit_id = $1', [id]);
    expect(matters.map((row) => row['body_id']).toSorted()).toEqual(bodyIds.toSorted());
    expect(await register.history(id)).toMatchObject([
      { verb: 'add', after: { title: 'Granskning av arkivet' } },
    ]);
  });

  test.each([
    ['without a title', { title: ' ' }, 'title', 'missing'],
    ['of a day that the calendar lacks', { title: 'A', dated: '2025-02-30' }, 'dated', 'notADate'],
    ['with a body of nowhere', { title: 'A', bodyIds: [randomUUID()] }, 'bodyIds', 'unknownBody'],
    ['with a title without end', { title: 'A'.repeat(501) }, 'title', 'tooLong'],
  ])('%s is not taken', async (_what, input, field, code) => {
    expect(await addAudit(keeper, input)).toEqual(fault(field, code));
  });

  test('is corrected field by field; what is left out stays, and the log keeps both', async () => {
    const { auditId } = await anAuditInRegister(register);
    done(await changeAudit(keeper, auditId, { version: 1, firm: 'Granit Revision AB' }));
    expect(await rowsOf('audit', auditId)).toMatchObject([
      { title: 'Granskning av avtal', firm: 'Granit Revision AB', version: 2 },
    ]);
    expect((await register.history(auditId)).at(-1)).toEqual({
      verb: 'change',
      before: { firm: null },
      after: { firm: 'Granit Revision AB' },
    });
  });

  test('that somebody else has changed meanwhile is not overwritten', async () => {
    const { auditId } = await anAuditInRegister(register);
    const [first, second] = await Promise.all([
      changeAudit(keeper, auditId, { version: 1, title: 'Den ena' }),
      changeAudit(register.as('auditCoordinator'), auditId, { version: 1, title: 'Den andra' }),
    ]);
    expect([first, second].map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect([first, second].find(({ ok }) => !ok)).toEqual(refused('stale'));
  });

  test('a change that changes nothing leaves no trace', async () => {
    const { auditId } = await anAuditInRegister(register);
    const before = await register.history(auditId);
    done(await changeAudit(keeper, auditId, { version: 1, title: 'Granskning av avtal' }));
    expect(await register.history(auditId)).toEqual(before);
    expect(await rowsOf('audit', auditId)).toMatchObject([{ version: 1 }]);
  });

  test('withdrawn with a reason takes its recommendations along, and brings back just those', async () => {
    const { auditId, recommendationIds } = await anAuditInRegister(register, {
      to: [['Socialnämnden'], ['Tekniska nämnden']],
    });
    const [one = '', two = ''] = recommendationIds;
    const standing = async () =>
      (
        await register.db.asOwner(
          'select id from recommendation where audit_id = $1 and withdrawn_at is null',
          [auditId],
        )
      ).map((row) => row['id']);
    expect(await withdrawAudit(keeper, auditId, { version: 1, reason: ' ' })).toEqual(
      fault('reason', 'missing'),
    );
    const earlier = { ...keeper, now: () => at('2026-11-20') };
    done(await withdrawRecommendation(earlier, two, { version: 1, reason: 'Dubblett' }));
    done(await withdrawAudit(keeper, auditId, { version: 1, reason: 'Fel kommun' }));
    expect(await standing()).toEqual([]);
    expect(await withdrawAudit(keeper, auditId, { version: 2, reason: 'Igen' })).toEqual(
      fault('reason', 'withdrawn'),
    );
    expect(await changeAudit(keeper, auditId, { version: 2, title: 'X' })).toEqual(
      fault('title', 'withdrawn'),
    );
    expect(await restoreRecommendation(keeper, two, { version: 2, reason: 'Ändå' })).toEqual(
      fault('reason', 'withdrawn'),
    );
    done(await restoreAudit(keeper, auditId, { version: 2, reason: 'Rätt ändå' }));
    expect(await standing()).toEqual([one]);
    done(await restoreRecommendation(keeper, two, { version: 2, reason: 'Ingen dubblett' }));
    expect((await standing()).toSorted()).toEqual([one, two].toSorted());
    expect((await register.history(auditId)).map(({ verb }) => verb).slice(-2)).toEqual([
      'withdraw',
      'restore',
    ]);
    expect((await register.history(two)).map(({ after }) => after).at(-1)).toEqual({
      reason: 'Ingen dubblett',
    });
  });
});

describe('recommendations', () => {
  test('a thousand are added in one call, numbered on from the last', async () => {
    const { auditId } = await anAuditInRegister(register);
    const bodyIds = [register.body('Tekniska nämnden'), register.body('Socialnämnden')];
    const input = Array.from({ length: 1_000 }, (_, index) => ({ text: `Rad ${index}`, bodyIds }));
    const { ids } = done(await addRecommendations(keeper, auditId, input));
    const rows = await register.db.asOwner(
      'select id, position from recommendation where audit_id = $1 order by position',
      [auditId],
    );
    expect(rows.length).toBe(1_001);
    expect(rows[1]).toEqual({ id: ids[0], position: 2 });
    const tied = await register.db.asOwner(
      'select count(*)::int as n from addressee where recommendation_id = any($1) and matter_id is not null',
      [ids],
    );
    expect(tied).toEqual([{ n: 2_000 }]);
    expect(await register.history(ids[999] ?? '')).toMatchObject([
      { verb: 'add', after: { text: 'Rad 999' } },
    ]);
  });

  test('one row that cannot be taken stops them all, and is named', async () => {
    const { auditId } = await anAuditInRegister(register);
    const good = { text: 'Rad', bodyIds: [register.body('Socialnämnden')] };
    const input = [good, { text: '', bodyIds: good.bodyIds }, { text: 'Rad', bodyIds: [] }];
    expect(await addRecommendations(keeper, auditId, input)).toEqual(
      refused({
        invalid: [
          { field: '1.text', code: 'missing' },
          { field: '2.bodyIds', code: 'missing' },
        ],
      }),
    );
    expect(await addRecommendations(keeper, auditId, [good, { text: 'B', bodyIds: [randomUUID()] }])).toEqual(
      fault('1.bodyIds', 'unknownBody'),
    );
    const [count] = await register.db.asOwner(
      'select count(*)::int as n from recommendation where audit_id = $1',
      [auditId],
    );
    expect(count).toEqual({ n: 1 });
  });

  test('two who add at the same time get places of their own', async () => {
    const { auditId } = await anAuditInRegister(register);
    const row = { text: 'Rad', bodyIds: [register.body('Socialnämnden')] };
    await Promise.all([1, 2, 3].map(() => addRecommendations(keeper, auditId, [row])));
    const rows = await register.db.asOwner(
      'select position from recommendation where audit_id = $1 order by 1',
      [auditId],
    );
    expect(rows.map((each) => each['position'])).toEqual([1, 2, 3, 4]);
  });

  test('an addressee is added and taken away with its history, but never one that has begun', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const [social, technical] = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
    const change = (version: number, bodyIds: string[]) =>
      changeRecommendation(keeper, recommendationId, { version, bodyIds });
    done(await change(1, [social, technical]));
    expect((await workIn(register, recommendationId, technical)).matter_id).not.toBeNull();
    const secretary = register.as(['boardSecretary', 'Tekniska nämnden']);
    done(
      await changeState(secretary, recommendationId, { bodyId: technical, version: 1, command: 'answer' }),
    );
    expect(await change(2, [social])).toEqual(fault('bodyIds', 'bodyHasWork'));
    done(await change(2, [technical]));
    expect((await register.history(recommendationId)).map(({ verb }) => verb)).toEqual([
      'add',
      'addAddressee',
      'answer',
      'removeAddressee',
    ]);
    expect(await change(3, [])).toEqual(fault('bodyIds', 'missing'));
  });
});

describe('a matter', () => {
  test('keeps dates that say against each other, but not an answer received tomorrow', async () => {
    const { auditId } = await anAuditInRegister(register);
    const { id } = await matterOf(auditId);
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    const odd = { version: 1, boardMeeting: '2026-05-20', dispatchedOn: '2026-05-11', minuteItem: '§ 117' };
    done(await changeMatter(secretary, id, odd));
    expect(await changeMatter(secretary, id, { version: 2, receivedOn: '2026-11-23' })).toEqual(
      fault('receivedOn', 'inFuture'),
    );
    expect(await changeMatter(secretary, id, { version: 2, answerBy: '2026-06-31' })).toEqual(
      fault('answerBy', 'notADate'),
    );
    expect(await changeMatter(secretary, id, { version: 1, receivedOn: '2026-11-22' })).toEqual(
      refused('stale'),
    );
    done(await changeMatter(secretary, id, { version: 2, receivedOn: '2026-11-22' }));
    expect((await matterOf(auditId)).received_on).toBe('2026-11-22');
    expect((await register.history(auditId)).at(-1)).toMatchObject({
      verb: 'changeMatter',
      before: { matterId: id, receivedOn: null },
      after: { receivedOn: '2026-11-22' },
    });
  });

  test('is added for one more body, once', async () => {
    const { auditId } = await anAuditInRegister(register);
    const input = { bodyId: register.body('Tekniska nämnden'), recipient: 'information' } as const;
    done(await addMatter(keeper, auditId, input));
    expect(await addMatter(keeper, auditId, input)).toEqual(fault('bodyId', 'bodyThere'));
  });
});
