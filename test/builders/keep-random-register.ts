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
  if (register.in_plan.length > 0) await putInPlans(run, organisationId, register.in_plan);
  return organisationId;
}

/** Links promises to a point of a plan that the first body has decided, or of its draft of the next year. */
async function putInPlans(
  run: TestDatabase['asOwner'],
  organisationId: string,
  rows: RandomRegister['in_plan'],
): Promise<void> {
  await run(
    `with plan as (insert into control_plan (organisation_id, body_id, year) select $1, $2, year
        from unnest(array[2026, 2027]) year returning id, year),
      point as (insert into control_point (organisation_id, plan_id, position, risk, control)
        select $1, id, 1, 'Avtal följs inte', 'Stickprov' from plan returning id, plan_id)
    insert into control_point_commitment (organisation_id, point_id, commitment_id)
    select distinct $1::uuid, point.id, coalesce(c.first_id, c.id) from jsonb_to_recordset($3::jsonb) as x(commitment uuid, "isDecided" boolean)
      join commitment c on c.organisation_id = $1 and c.id = x.commitment
      join plan on (plan.year = 2026) = x."isDecided" join point on point.plan_id = plan.id`,
    [organisationId, randomBody(0), JSON.stringify(rows)],
  );
  await run(
    "update control_plan set state = 'decided', decided_on = '2025-12-10' where organisation_id = $1 and year = 2026",
    [organisationId],
  );
}
