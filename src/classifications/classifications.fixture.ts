import { randomUUID } from 'node:crypto';
import type { BodyName } from '../../test/builders/municipality.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Role } from '../people/role.model.ts';
import type { SubjectAsked } from './classification.model.ts';

/** A municipality with assets and systems to classify. Remove it afterwards. */
export interface TestClasses extends Omit<TestRegister, 'as'> {
  /** A new person, who is in the list of people, with these roles. */
  as(...roles: (Role | [Role, BodyName])[]): Promise<RequestContext>;
  asset(facts?: Whose & { readonly in?: readonly string[] }): Promise<SubjectAsked>;
  system(facts?: Whose & { readonly environment?: string }): Promise<SubjectAsked>;
  depends(systemId: string, dependsOnId: string, kind?: 'needs' | 'dataFlow'): Promise<void>;
}

interface Whose {
  readonly name?: string;
  readonly body?: BodyName;
  readonly owner?: RequestContext | null;
  readonly manager?: RequestContext;
}

export async function openTestClasses(): Promise<TestClasses> {
  const register = await openTestRegister();
  const { db } = register;
  const insert = async (sql: string, values: unknown[]): Promise<string> => {
    const [row] = await db.asOwner<{ id: string }>(sql, values);
    return row?.id ?? '';
  };
  const facts = ({ name, body = 'Socialförvaltningen', owner, manager }: Whose) => [
    db.organisationId,
    name ?? `Journalarkiv ${randomUUID().slice(0, 8)}`,
    register.body(body),
    owner?.requester.personId ?? null,
    manager?.requester.personId ?? null,
  ];
  return {
    ...register,
    async as(...roles) {
      const context = register.as(...roles);
      await db.asOwner('insert into person (organisation_id, id, name, email) values ($1, $2, $3, $4)', [
        db.organisationId,
        context.requester.personId,
        'Asta Prov',
        `${context.requester.personId}@lindvik.example`,
      ]);
      return context;
    },
    async asset({ in: systems = [], ...whose } = {}) {
      const id = await insert(
        `insert into information_asset (organisation_id, name, body_id, owner_person_id, manager_person_id)
          values ($1, $2, $3, $4, $5) returning id`,
        facts(whose),
      );
      for (const systemId of systems) {
        await db.asOwner(
          'insert into asset_in_system (organisation_id, asset_id, system_id) values ($1, $2, $3)',
          [db.organisationId, id, systemId],
        );
      }
      return { noun: 'asset', id };
    },
    async system({ environment = 'production', ...whose } = {}) {
      const id = await insert(
        `insert into "system" (organisation_id, name, body_id, owner_person_id, manager_person_id, environment)
          values ($1, $2, $3, $4, $5, $6) returning id`,
        [...facts(whose), environment],
      );
      return { noun: 'system', id };
    },
    async depends(systemId, dependsOnId, kind = 'needs') {
      await db.asOwner(
        'insert into system_dependency (organisation_id, system_id, depends_on_id, kind) values ($1, $2, $3, $4)',
        [db.organisationId, systemId, dependsOnId, kind],
      );
    },
  };
}

/** Every text of every table of the database, to look for what must not be there. */
export async function everythingKept({ db }: Pick<TestClasses, 'db'>): Promise<string> {
  const tables = await db.asOwner<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await db.asOwner<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}
