import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  openTestRegister,
  type TestRegister,
} from '../audits/audits.fixture.ts';
import { changeRoundOfAudit, findFollowUp } from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findToDo } from './index.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const told = async (context: RequestContext, kind: string) =>
  (await findToDo(context)).groups.flatMap(({ first }) => first).filter((each) => each.kind === kind);

describe('the auditors’ wish to meet a board', () => {
  const secretaries = () =>
    (['Socialnämnden', 'Tekniska nämnden'] as const).map((name) => register.as(['boardSecretary', name]));
  const auditor = () => register.as('electedAuditor');

  /** A round over an audit to two boards, with a reason for meeting, and what saving that reason came to. */
  async function aRoundThatWants(meetingReason: string) {
    const { auditId } = await anAuditInRegister(register, { to: [['Socialnämnden', 'Tekniska nämnden']] });
    const id = await aRound(register, [auditId], '2026-11-20');
    const { version } = (await findFollowUp(auditor(), id))?.round ?? { version: 0 };
    const input = { version, needsMeeting: true, meetingReason };
    return { auditId, id, saved: await changeRoundOfAudit(auditor(), id, auditId, input) };
  }

  test('is told to the board that it names, once the round is closed, and to no other', async () => {
    const { auditId, id, saved } = await aRoundThatWants('Socialnämnden har inte svarat.');
    expect(saved).toEqual({ ok: true });
    const wanted = async () =>
      Promise.all(secretaries().map(async (who) => (await told(who, 'meetingWanted')).map(({ to }) => to)));
    expect(await wanted()).toEqual([[], []]);
    await closeRound(register, id);
    expect(await wanted()).toEqual([[`/audits/${auditId}#rounds`], []]);
    const later = {
      ...register.as(['boardSecretary', 'Socialnämnden']),
      now: () => new Date('2027-01-31T12:00:00Z'),
    };
    expect(await told(later, 'meetingWanted')).toEqual([]);
  });

  test('says which of several boards', async () => {
    expect((await aRoundThatWants('Avtalen följs inte upp.')).saved).toEqual({
      ok: false,
      refusal: { invalid: [{ field: 'meetingReason', code: 'bodyNotNamed' }] },
    });
  });
});
