import { asking } from '../../test/builders/asking.ts';
import type { TestDatabase } from '../../test/database.ts';
import { addBody } from '../organisation/index.ts';
import { addPerson, assignRole } from './index.ts';
import type { RoleEntry } from './person-entry.model.ts';

/** A board and an administration, and people who are added one by one. */
export interface PeopleFixture {
  readonly board: string;
  readonly administration: string;
  /** A new person with an address of their own; gives the id. */
  added(name?: string, ...roles: RoleEntry[]): Promise<string>;
  /** Secretary of the board since January, until further notice. */
  readonly secretary: RoleEntry;
}

export async function peopleFixture(db: TestDatabase): Promise<PeopleFixture> {
  const administrator = asking(db, 'administrator');
  const body = async (kind: 'board' | 'administration', name: string) => {
    const result = await addBody(administrator, { kind, name });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.body.id;
  };
  const board = await body('board', 'Socialnämnden');
  const administration = await body('administration', 'Socialförvaltningen');
  let number = 0;
  return {
    board,
    administration,
    secretary: { role: 'boardSecretary', bodyId: board, fromDate: '2026-01-01' },
    async added(name = 'Bo Ekhage', ...roles) {
      number += 1;
      const email = `person${number}@lindviken.example`;
      const result = await addPerson(administrator, { name, email });
      if (!result.ok) throw new Error(JSON.stringify(result));
      for (const role of roles) {
        const given = await assignRole(administrator, result.person.id, role);
        if (!given.ok) throw new Error(JSON.stringify(given));
      }
      return result.person.id;
    },
  };
}
