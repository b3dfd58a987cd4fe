import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { findWay, recordStep } from '../matters/index.ts';
import { addMeetings } from '../meetings/index.ts';
import { moveResponse, noteOwnDecision, putItem } from './index.ts';
import { aJointWorld, aResponse, done, lead, other, secretaryOf } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** A joint response that is ready, to a letter of September. */
async function aReadyResponse() {
  const world = await aJointWorld(register);
  await register.db.asOwner("update matter set letter_dated = '2026-09-09' where audit_id = $1", [
    world.auditId,
  ]);
  return { world, id: await aResponse(world, 'ready') };
}

const decide = { command: 'decide', minuteItem: '§ 117', registryNumber: 'KS 2026/12' } as const;
const refusedFor = (code: string) => ({ refusal: { invalid: [{ code }] } });

test('no board decides, by itself or with others, before the auditors wrote to it', async () => {
  const { world, id } = await aReadyResponse();
  const version = 2;
  for (const isDayConfirmed of [false, true]) {
    const early = { ...decide, version, onDay: '2020-01-01', isDayConfirmed };
    expect(await moveResponse(secretaryOf(world, lead), id, early)).toMatchObject(refusedFor('beforeLetter'));
    const own = {
      version,
      bodyId: register.body(other),
      decidedOn: '2026-09-08',
      minuteItem: '§ 9',
      isDayConfirmed,
    };
    expect(await noteOwnDecision(secretaryOf(world, other), id, own)).toMatchObject(
      refusedFor('beforeLetter'),
    );
  }
});

test('a day on which the board does not meet is asked about, of each board’s own calendar, and taken when it is right', async () => {
  const { world, id } = await aReadyResponse();
  await addMeetings(secretaryOf(world, lead), register.body(lead), [{ meetsOn: '2026-11-18' }]);
  const odd = { ...decide, version: 2, onDay: '2026-11-17' };
  expect(await moveResponse(secretaryOf(world, lead), id, odd)).toMatchObject(refusedFor('noMeetingThatDay'));
  const own = { version: 2, bodyId: register.body(other), decidedOn: '2026-11-17', minuteItem: '§ 9' };
  done(await noteOwnDecision(secretaryOf(world, other), id, own));
  done(await moveResponse(secretaryOf(world, lead), id, { ...odd, version: 3, isDayConfirmed: true }));
});

test('nothing is promised for a day before the auditors wrote', async () => {
  const world = await aJointWorld(register);
  await register.db.asOwner("update matter set letter_dated = '2026-09-09' where audit_id = $1", [
    world.auditId,
  ]);
  const id = await aResponse(world);
  const part = (dueOn: string) =>
    putItem(secretaryOf(world, lead), id, null, {
      version: 0,
      bodyId: register.body(lead),
      auditId: world.auditId,
      recommendationId: world.recommendationIds[2] ?? '',
      text: 'Vi delar bedömningen.',
      commitments: [{ what: 'En rutin införs' }, { what: 'En utbildning hålls', dueOn }],
    });
  expect(await part('2025-01-01')).toMatchObject({
    refusal: { invalid: [{ field: 'commitments.1.dueOn', code: 'beforeLetter' }] },
  });
  expect(await part('2026-10-01')).toMatchObject({ ok: true });
});

test('an answer goes the same day where the minutes are noted as adjusted at once, and is asked about where they are not', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const secretary = secretaryOf(world, lead);
  const send = { version: 3, command: 'dispatch', onDay: today } as const;
  expect(await moveResponse(secretary, id, send)).toMatchObject({
    refusal: { invalid: [{ field: 'onDay', code: 'notAdjusted' }] },
  });
  const matterId = world.matterOf(lead);
  const version = (await findWay(secretary, matterId))?.matter.version ?? 0;
  const adjusted = { version, step: 'adjustedAtOnce', onDay: today } as const;
  expect(await recordStep(secretary, matterId, adjusted)).toMatchObject({ ok: true });
  done(await moveResponse(secretary, id, send));
});
