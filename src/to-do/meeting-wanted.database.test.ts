import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyName } from '../../test/builders/municipality.ts';
import {
  anAuditInRegister,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits/audits.fixture.ts';
import { addFollowUp, changeRoundOfAudit } from '../audits/index.ts';
import type { Maker } from '../audits/rounds/follow-up.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { findToDo } from './index.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const told = async (context: RequestContext, kind: string) =>
  (await findToDo(context)).groups.flatMap(({ first }) => first).filter((each) => each.kind === kind);

const both: BodyName[] = ['Socialnämnden', 'Tekniska nämnden'];
const makerOf = { auditors: 'electedAuditor', municipality: 'auditCoordinator' } as const;

/** A draft over an audit to two boards that wants to meet those of them. */
async function aRoundThatWants(wanted: BodyName[], madeBy: Maker = 'auditors') {
  const { auditId } = await anAuditInRegister(register, { to: [both] });
  const maker = register.as(makerOf[madeBy]);
  const about = { madeBy, title: 'Uppföljning', dated: '2026-11-20', auditIds: [auditId] };
  const { id } = done(await addFollowUp(maker, about));
  const meetingReason = 'Vi vill inte träffa Socialnämnden.';
  const meetingBodyIds = wanted.map(register.body);
  const wish = { version: 1, needsMeeting: true, meetingReason, meetingBodyIds };
  done(await changeRoundOfAudit(maker, id, auditId, wish));
  return { auditId, id, close: () => closeRound(register, id, makerOf[madeBy]) };
}

describe('the auditors’ wish to meet a body', () => {
  test('is told to those that they have chosen, once the round is closed, and to no other', async () => {
    const { auditId, close } = await aRoundThatWants(['Tekniska nämnden']);
    const own = {
      secretary: register.as(['boardSecretary', 'Tekniska nämnden']),
      member: register.as(['boardMember', 'Tekniska nämnden']),
      director: register.as(['director', 'Tekniska förvaltningen']),
    };
    const others = {
      secretary: register.as(['boardSecretary', 'Socialnämnden']),
      member: register.as(['boardMember', 'Socialnämnden']),
      director: register.as(['director', 'Socialförvaltningen']),
      employee: register.as(['employee', 'Tekniska förvaltningen']),
      owner: register.as(['actionOwner', 'Tekniska förvaltningen']),
      coordinator: register.as('auditCoordinator'),
      registrar: register.as('registrar'),
      auditor: register.as('electedAuditor'),
      nobody: register.as(),
    };
    for (const [name, who] of Object.entries(own)) {
      expect([name, await told(who, 'meetingWanted')]).toEqual([name, []]);
    }
    await close();
    const to = `/audits/${auditId}#rounds`;
    for (const [name, who] of Object.entries(own)) {
      expect([name, await told(who, 'meetingWanted')]).toMatchObject([
        name,
        [{ to, whose: 'Tekniska nämnden' }],
      ]);
    }
    for (const [name, who] of Object.entries(others)) {
      expect([name, await told(who, 'meetingWanted')]).toEqual([name, []]);
    }
    const later = { ...own.secretary, now: () => new Date('2027-01-31T12:00:00Z') };
    expect(await told(later, 'meetingWanted')).toEqual([]);
  });

  test('is told to all that the audit is addressed to, where a report does not say whom', async () => {
    const { auditId, id, close } = await aRoundThatWants(both);
    await register.db.asOwner(`update follow_up_audit set meeting_body_ids = '{}' where follow_up_id = $1`, [
      id,
    ]);
    await close();
    const addresses = async (name: BodyName) =>
      (await told(register.as(['boardSecretary', name]), 'meetingWanted')).map(({ to }) => to);
    for (const name of both) expect(await addresses(name)).toContain(`/audits/${auditId}#rounds`);
    expect(await addresses('Kommunstyrelsen')).toEqual([]);
  });
});

test('that a round of the municipality’s own needs to meet a body is told to it, and not as the auditors’ wish', async () => {
  const { auditId, close } = await aRoundThatWants(['Tekniska nämnden'], 'municipality');
  const secretary = register.as(['boardSecretary', 'Tekniska nämnden']);
  expect(await told(secretary, 'ownRoundMeeting')).toEqual([]);
  await close();
  expect(await told(secretary, 'ownRoundMeeting')).toMatchObject([{ to: `/audits/${auditId}#own-rounds` }]);
  expect(await told(register.as(['boardSecretary', 'Socialnämnden']), 'ownRoundMeeting')).toEqual([]);
  const asTheirs = (await told(secretary, 'meetingWanted')).filter(({ to }) => to.includes(auditId));
  expect(asTheirs).toEqual([]);
});
