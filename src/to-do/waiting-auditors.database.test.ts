import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aRound,
  aRoundFromFile,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
  today,
} from '../audits/audits.fixture.ts';
import { correctAssessment, saveAssessment } from '../audits/index.ts';
import { recordStep } from '../matters/index.ts';
import type { StepInput } from '../matters/step-input.model.ts';
import {
  aJointWorld,
  aResponse,
  type JointWorld,
  lead,
  secretaryOf,
} from '../responses/responses.fixture.ts';
import { findToDo } from './index.ts';
import type { ToDoKind } from './to-do.model.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const toldOf = async (kind: ToDoKind) =>
  (await findToDo(register.as('electedAuditor'))).groups
    .flatMap(({ first }) => first)
    .filter((each) => each.kind === kind)
    .map(({ id }) => id);

async function note(world: JointWorld, version: number, step: Omit<StepInput, 'version'>) {
  const noted = await recordStep(secretaryOf(world, lead), world.matterOf(lead), { version, ...step });
  expect(noted.ok).toBe(true);
}

test('an answer that was dispatched from here is new to the auditors; one that went another way is not theirs to open', async () => {
  const elsewhere = await aJointWorld(register);
  await note(elsewhere, 1, { step: 'decided', onDay: today, minuteItem: '§ 9' });
  await note(elsewhere, 2, { step: 'dispatched', onDay: today, isDayConfirmed: true });
  expect(await toldOf('newAnswer')).toEqual([]);
  const world = await aJointWorld(register);
  await aResponse(world, 'dispatched');
  expect(await toldOf('newAnswer')).toContain(world.matterOf(lead));
  expect(await toldOf('newAnswer')).not.toContain(elsewhere.matterOf(lead));
  // A later answer in a matter that was answered before is new all the same.
  await register.db.asOwner("update matter set dispatched_on = '2026-01-01' where audit_id = $1", [
    world.auditId,
  ]);
  expect(await toldOf('newAnswer')).toContain(world.matterOf(lead));
});

test('what is handed over in answer to a request is told to the auditors once', async () => {
  const { organisationId } = register.db;
  const person = register.as('electedAuditor').requester.personId;
  const insert = async (into: string, columns: string, values: unknown[]) => {
    const places = values.map((_, index) => `$${index + 3}`).join(', ');
    const [made] = await register.db.asOwner<{ id: string }>(
      `insert into ${into} (organisation_id, body_id, ${columns}) values ($1, $2, ${places}) returning id`,
      [organisationId, register.body(lead), ...values],
    );
    return made?.id ?? '';
  };
  const asked = await insert('auditor_request', 'kind, text, asked_by, asked_at, answered_by, answered_at', [
    'document',
    'Protokollet',
    person,
    '2026-11-01',
    person,
    '2026-11-20',
  ]);
  const handed = (at: string, requestId: string | null) =>
    insert('handover', 'request_id, handed_by, handed_at', [requestId, person, at]);
  await handed('2026-11-20', asked);
  const later = await handed('2026-11-21', asked);
  const free = await handed('2026-11-19', null);
  expect(await toldOf('requestAnswered')).toEqual([asked]);
  expect((await toldOf('handover')).toSorted()).toEqual([later, free].toSorted());
});

test('a question about a colour is asked of the auditors until they say it, or a later round of theirs has assessed the same', async () => {
  const auditor = register.as('electedAuditor');
  const facts = { askedOn: '2026-11-01' };
  const said = await aRoundFromFile(register, facts);
  const assessed = await aRoundFromFile(register, facts);
  expect((await toldOf('colourQuestion')).toSorted()).toEqual(
    [said.recommendationId, assessed.recommendationId].toSorted(),
  );

  const green = { version: 1, status: 'green', reason: 'Så stod det' } as const;
  done(await correctAssessment(auditor, said.id, green));
  expect(await toldOf('colourQuestion')).toEqual([assessed.recommendationId]);

  const assess = async (dated: string) => {
    const round = await aRound(register, [assessed.auditId], dated);
    const { recommendationId } = assessed;
    const about = { recommendationId, bodyId: register.body('Socialnämnden'), version: null };
    done(await saveAssessment(auditor, round, { ...about, status: 'yellow' }));
    return round;
  };
  await closeRound(register, await assess('2024-01-01'));
  const later = await assess('2026-05-01');
  expect(await toldOf('colourQuestion')).toEqual([assessed.recommendationId]);
  await closeRound(register, later);
  expect(await toldOf('colourQuestion')).toEqual([]);
});
