import { anAuditInRegister, type TestRegister } from '../../src/audits/audits.fixture.ts';
import type { RequestContext } from '../../src/identity/index.ts';
import { people, roleAssignments } from '../../src/people/person.table.ts';
import type { BodyName } from '../builders/municipality.ts';

export const lead: BodyName = 'Kommunstyrelsen';
export const other: BodyName = 'Socialnämnden';
export const bodies = [lead, other] as const;

/** Who takes part: people of both boards and of a third, those who keep and verify, and the auditors. */
export const cast = [
  'leadSecretary',
  'leadDirector',
  'leadOwner',
  'otherSecretary',
  'otherOwner',
  'thirdSecretary',
  'coordinator',
  'controller',
  'controllerWithWork',
  'registrar',
  'administrator',
  'auditor',
  'expert',
] as const;
export type Actor = (typeof cast)[number];

/** One recommendation to two boards, each with its matter, and everybody who may have to do with it. */
export interface World {
  readonly register: TestRegister;
  readonly auditId: string;
  readonly recommendationId: string;
  readonly as: Readonly<Record<Actor, RequestContext>>;
  matterOf(body: BodyName): string;
  /** Rows of a table, as its owner reads them. */
  rows<Row extends object = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
}

export async function aWorld(register: TestRegister): Promise<World> {
  const { auditId, recommendationId } = await anAuditInRegister(register, { to: [[...bodies]] });
  const matters = await register.db.asOwner<{ id: string; body_id: string }>(
    'select id, body_id from matter where audit_id = $1',
    [auditId],
  );
  const world: World = {
    register,
    auditId,
    recommendationId,
    as: {
      leadSecretary: register.as(['boardSecretary', lead]),
      leadDirector: register.as(['director', 'Kommunledningsförvaltningen']),
      leadOwner: register.as(['actionOwner', 'Kommunledningsförvaltningen']),
      otherSecretary: register.as(['boardSecretary', other]),
      otherOwner: register.as(['actionOwner', 'Socialförvaltningen']),
      thirdSecretary: register.as(['boardSecretary', 'Tekniska nämnden']),
      coordinator: register.as('auditCoordinator'),
      controller: register.as('controller'),
      controllerWithWork: register.as('controller'),
      registrar: register.as('registrar'),
      administrator: register.as('administrator'),
      auditor: register.as('electedAuditor'),
      expert: register.as('auditExpert'),
    },
    matterOf: (body) => matters.find((matter) => matter.body_id === register.body(body))?.id ?? '',
    rows: (sql, values = []) => register.db.asOwner(sql, values),
  };
  const { database, organisationId } = register.db;
  const known = Object.values(world.as).map(({ requester: { personId: id, name } }) => ({
    organisationId,
    id,
    name,
    email: `${id}@lindviken.example`,
  }));
  const held = Object.values(world.as).flatMap(({ requester: { personId, roles } }) =>
    roles.map(({ role, bodyId }) => ({ organisationId, personId, role, bodyId, fromDate: '2020-01-01' })),
  );
  await database.inOrganisation(organisationId, async (transaction) => {
    await transaction.insert(people).values(known);
    await transaction.insert(roleAssignments).values(held);
  });
  return world;
}
