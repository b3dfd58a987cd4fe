import type { TestDatabase } from '../database.ts';
import type { RandomRegister } from './random-register.ts';
import { bodyCount, peopleCount, randomBody, randomPerson } from './random-values.ts';

/** What stands in the order of what points at what. */
const order = [
  'audit',
  'recommendation',
  'follow_up',
  'matter',
  'addressee',
  'assessment',
  'response',
  'response_matter',
  'response_item',
  'read_response',
  'commitment',
  'promise_outcome',
  'action',
  'action_recommendation',
  'action_date',
  'work_event',
  'board_meeting',
  'auditor_request',
] as const satisfies readonly (keyof RandomRegister)[];

/** Puts a random register into an organisation of its own. Answers are decided and rounds closed last, as they are by people. */
export async function keepRandomRegister(
  run: TestDatabase['asOwner'],
  register: RandomRegister,
): Promise<string> {
  const [made] = await run<{ id: string }>(
    "insert into organisation (name) values ('Lindvikens kommun') returning id",
  );
  const organisationId = made?.id ?? '';
  const keep = async (table: string, rows: readonly object[]) => {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first).join(', ');
    await run(
      `insert into ${table} (organisation_id, ${columns})
       select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2::jsonb)`,
      [organisationId, JSON.stringify(rows)],
    );
  };
  const nth = (count: number) => Array.from({ length: count }, (_, each) => each);
  await keep(
    'body',
    nth(bodyCount).map((each) => ({ id: randomBody(each), kind: 'board', name: `Nämnd ${each}` })),
  );
  await keep(
    'person',
    nth(peopleCount).map((each) => ({
      id: randomPerson(each),
      name: `Person ${each}`,
      email: `person${each}@lindviken.example`,
    })),
  );
  for (const table of order) {
    const open = { response: { state: 'draft' }, follow_up: { closed_at: null } } as const;
    const first = table === 'response' || table === 'follow_up' ? open[table] : {};
    await keep(
      table,
      register[table].map((row) => ({ ...row, ...first })),
    );
  }
  for (const { id, state } of register.response)
    await run('update response set state = $3 where organisation_id = $1 and id = $2', [
      organisationId,
      id,
      state,
    ]);
  for (const { id, closed_at } of register.follow_up)
    await run('update follow_up set closed_at = $3 where organisation_id = $1 and id = $2', [
      organisationId,
      id,
      closed_at,
    ]);
  return organisationId;
}
