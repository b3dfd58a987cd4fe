import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../../../test/builders/evidence.ts';
import { addAction } from '../../actions/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import { anAuditInRegister, done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { findAudit } from '../find-audit.ts';
import { findMatter } from '../matters/find-matter.ts';
import { findActions } from './find-actions.ts';

let register: TestRegister;
let keeper: RequestContext;
let both: Awaited<ReturnType<typeof anAuditInRegister>>;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  both = await anAuditInRegister(register, { to: [['Socialnämnden'], ['Tekniska nämnden']] });
});
afterAll(() => register.remove());

describe('what one may do', () => {
  const commandsOf = async (context: RequestContext) =>
    (await findActions(context, both.recommendationIds[0] ?? ''))?.actions.bodies.map(
      ({ commands }) => commands,
    );

  test('is offered to each by their role', async () => {
    const recommendationId = both.recommendationIds[0] ?? '';
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    expect(await commandsOf(owner)).toEqual([['plan', 'reportDone']]);
    expect(await commandsOf(keeper)).toEqual([[]]);
    const bodyId = register.body('Socialnämnden');
    const report = { bodyId, version: 1, command: 'reportDone', completedOn: '2026-11-01' } as const;
    await addEvidenceOfWork(register.db, { recommendationId, bodyId });
    done(await changeState(owner, recommendationId, report));
    expect(await commandsOf(keeper)).toEqual([['confirm', 'sendBack']]);
    expect(await commandsOf(register.as('electedAuditor'))).toEqual([[]]);
    const moved = {
      ...owner,
      requester: { ...owner.requester, roles: register.as('controller').requester.roles },
    };
    expect(await commandsOf(moved)).toEqual([[]]);
    expect(
      await findActions(register.as(['boardSecretary', 'Tekniska nämnden']), recommendationId),
    ).toBeUndefined();
  });

  test('tells whoever may report the work done, or verify it, which actions are not, and nobody else', async () => {
    const { recommendationIds } = await anAuditInRegister(register, { to: [['Socialnämnden']] });
    const recommendationId = recommendationIds[0] ?? '';
    const bodyId = register.body('Socialnämnden');
    const owner = register.as(['actionOwner', 'Socialförvaltningen'], ['boardSecretary', 'Socialnämnden']);
    const plan = async (title: string, dueOn: string) => {
      const serves = [{ recommendationId, bodyId }];
      const added = await addAction(owner, { bodyId, title, dueOn, serves });
      if (!added.ok) throw new Error(JSON.stringify(added.refusal));
      return added.id;
    };
    const later = await plan('Skriv rutinen', '2027-05-01');
    const first = await plan('Utse ansvarig', '2027-01-15');
    const off = await plan('Köp ett system', '2027-02-01');
    await register.db.asOwner("update action set state = 'cancelled' where id = $1", [off]);
    await register.db.asOwner("update action set state = 'underWay' where id = $1", [first]);
    const toldTo = async (context: RequestContext) =>
      (await findActions(context, recommendationId))?.actions.bodies[0]?.openActions;
    for (const told of [owner, keeper, register.as('controller')]) {
      expect(await toldTo(told)).toEqual([
        { id: first, title: 'Utse ansvarig', state: 'underWay' },
        { id: later, title: 'Skriv rutinen', state: 'planned' },
      ]);
    }
    for (const other of ['electedAuditor', 'registrar'] as const) {
      expect(await toldTo(register.as(other))).toEqual([]);
    }
    await addEvidenceOfWork(register.db, { recommendationId, bodyId });
    const { version } = (await findActions(owner, recommendationId))?.actions.bodies[0] ?? { version: 0 };
    done(
      await changeState(owner, recommendationId, {
        bodyId,
        version,
        command: 'reportDone',
        completedOn: '2026-11-01',
      }),
    );
  });

  test('with a matter is for those who keep it, and for others there is none', async () => {
    const id = (await findAudit(keeper, both.auditId))?.matters.find(
      ({ bodyName }) => bodyName === 'Socialnämnden',
    )?.id;
    const asked = async (context: RequestContext) => {
      const found = await findMatter(context, id ?? '');
      return found.ok || found.refusal;
    };
    expect([await asked(keeper), await asked(register.as(['boardSecretary', 'Socialnämnden']))]).toEqual([
      true,
      true,
    ]);
    expect([
      await asked(register.as('electedAuditor')),
      await asked(register.as(['director', 'Tekniska förvaltningen'])),
      await asked(register.as('securityOfficer')),
    ]).toEqual(['forbidden', 'notFound', 'notFound']);
  });
});
