import type { BodyName } from '../../test/builders/municipality.ts';
import { anAuditInRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { moveResponse, putItem, startResponse } from './index.ts';
import type { ResponseState } from './response.model.ts';
import type { Changed } from './response-fault.model.ts';

/** The outcome of a change that a test is built on. */
export function done<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

/** An audit of the executive board and the social board, each with its matter, and who writes for them. */
export interface JointWorld {
  readonly register: TestRegister;
  readonly auditId: string;
  /** The first is addressed to both, the second to the social board alone, the third to the executive board alone. */
  readonly recommendationIds: readonly string[];
  readonly matterOf: (body: BodyName) => string;
}

export const lead: BodyName = 'Kommunstyrelsen';
export const other: BodyName = 'Socialnämnden';

export async function aJointWorld(register: TestRegister, { isSecurity = false } = {}): Promise<JointWorld> {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    isSecurity,
    to: [[lead, other], [other], [lead]],
  });
  const rows = await register.db.asOwner<{ id: string; body_id: string }>(
    "update matter set answer_by = '2026-12-01' where audit_id = $1 returning id, body_id",
    [auditId],
  );
  const matterOf = (body: BodyName) => rows.find((row) => row.body_id === register.body(body))?.id ?? '';
  return { register, auditId, recommendationIds, matterOf };
}

/** The secretary of a board. */
export const secretaryOf = ({ register }: JointWorld, body: BodyName) =>
  register.as(['boardSecretary', body]);

/** A joint response of both boards that answers the first recommendation for both, moved on to a state. */
export async function aResponse(world: JointWorld, state: ResponseState = 'draft'): Promise<string> {
  const { register, auditId, recommendationIds, matterOf } = world;
  const secretary = secretaryOf(world, lead);
  const { id } = done(
    await startResponse(secretary, {
      leadBodyId: register.body(lead),
      title: 'Yttrande över granskning av avtal',
      matterIds: [matterOf(lead), matterOf(other)],
    }),
  );
  for (const body of [lead, other]) {
    done(
      await putItem(secretary, id, null, {
        version: 0,
        bodyId: register.body(body),
        auditId,
        recommendationId: recommendationIds[0] ?? '',
        stance: 'agrees',
        text: `${body} delar bedömningen.`,
        commitments: [{ what: 'En rutin införs', dueOn: '2027-03-01', entersControlPlan: true }],
      }),
    );
  }
  await moveTo(world, id, state);
  return id;
}

const steps = ['makeReady', 'decide', 'dispatch', 'receive'] as const;
const reaches: Record<ResponseState, number> = { draft: 0, ready: 1, decided: 2, dispatched: 3, received: 4 };

/** Moves a draft on to a state, or from where it is after so many steps. */
export async function moveTo(world: JointWorld, id: string, state: ResponseState, taken = 0) {
  const secretary = secretaryOf(world, lead);
  for (const [nth, command] of steps.slice(taken, reaches[state]).entries()) {
    const index = taken + nth;
    const told = command === 'decide' ? { minuteItem: '§ 117', registryNumber: 'KS 2026/12' } : {};
    const onDay = command === 'makeReady' ? null : today;
    done(
      await moveResponse(secretary, id, {
        version: index + 1,
        command,
        onDay,
        isDayConfirmed: true,
        ...told,
      }),
    );
  }
}

/** The response as the database holds it, with everything in it. */
export async function storedResponse({ register: { db } }: JointWorld, id: string) {
  const [response] = await db.asOwner<Record<string, unknown>>('select * from response where id = $1', [id]);
  const items = await db.asOwner('select * from response_item where response_id = $1 order by id', [id]);
  const promises = await db.asOwner(
    'select c.* from commitment c join response_item i on i.id = c.item_id where i.response_id = $1 order by c.id',
    [id],
  );
  const matters = await db.asOwner<Record<string, unknown>>(
    'select * from response_matter where response_id = $1 order by matter_id',
    [id],
  );
  return { response: response ?? {}, items, promises, matters };
}
