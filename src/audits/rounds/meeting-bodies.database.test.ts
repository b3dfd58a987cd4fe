import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyName } from '../../../test/builders/municipality.ts';
import type { RequestContext } from '../../identity/index.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { changeRecommendation } from '../recommendations/change-recommendation.ts';
import { addFollowUp } from './add-follow-up.ts';
import { changeRoundOfAudit } from './change-follow-up.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { findClosing } from './find-closing.ts';
import { findFollowUp } from './find-follow-up.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const auditor = () => register.as('electedAuditor');
const idOf = (name: BodyName) => register.body(name);
const both: BodyName[] = ['Socialnämnden', 'Tekniska nämnden'];
/** Stands for a company, as in lay-rounds.database.test.ts. */
const company = 'Tekniska nämnden';
const meetingReason = 'Svaren går isär.';
const invalid = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });

async function aDraft(to: BodyName[] = both) {
  const { auditId, recommendationId } = await anAuditInRegister(register, { to: [to] });
  const id = await aRound(register, [auditId]);
  const wish = async (facts: object, as = auditor()) => {
    const version = (await findFollowUp(as, id))?.round.version ?? 0;
    return changeRoundOfAudit(as, id, auditId, { version, ...facts });
  };
  const wanted = async (as: RequestContext = auditor()) => {
    const ofAudit = (await findFollowUp(as, id))?.audits[0];
    return ofAudit && [ofAudit.needsMeeting, ofAudit.meetingBodies];
  };
  return { auditId, recommendationId, id, wish, wanted };
}

describe('whom the makers of a round want to meet', () => {
  test('is chosen among those that the audit is addressed to', async () => {
    const { wish, wanted } = await aDraft();
    done(await wish({ needsMeeting: true, meetingReason, meetingBodyIds: [idOf('Tekniska nämnden')] }));
    expect(await wanted()).toEqual([true, ['Tekniska nämnden']]);
    expect(await wish({ meetingBodyIds: [idOf('Kommunstyrelsen')] })).toEqual(
      invalid('meetingBodyIds', 'unknownBody'),
    );
    done(await wish({ meetingBodyIds: [idOf('Tekniska nämnden'), idOf('Socialnämnden')] }));
    expect(await wanted()).toEqual([true, both]);
  });

  test('is one at least of several, told together with what else is missing', async () => {
    const { wish, wanted } = await aDraft();
    expect(
      await wish({ needsMeeting: true, meetingReason: 'Inte Socialnämnden.', meetingBodyIds: [] }),
    ).toEqual(invalid('meetingBodyIds', 'bodyNotChosen'));
    expect(await wish({ needsMeeting: true, meetingReason: null, meetingBodyIds: [] })).toMatchObject({
      refusal: { invalid: [{ field: 'meetingBodyIds' }, { field: 'meetingReason', code: 'missing' }] },
    });
    expect(await wanted()).toEqual([null, []]);
  });

  test('is not lost: whom and why without that a meeting is needed is refused, and a wish can be taken back', async () => {
    const { wish, wanted } = await aDraft();
    const chosen = { meetingReason, meetingBodyIds: [idOf('Tekniska nämnden')] };
    for (const lost of [chosen, { meetingReason }, { ...chosen, needsMeeting: false }])
      expect(await wish(lost)).toEqual(invalid('needsMeeting', 'meetingNotSaid'));
    expect(await wanted()).toEqual([null, []]);
    done(await wish({ ...chosen, needsMeeting: true }));
    done(await wish({ ...chosen, needsMeeting: false }));
    expect(await wanted()).toEqual([false, []]);
  });

  test('is the only one that there is, without choosing', async () => {
    const { wish, wanted } = await aDraft(['Socialnämnden']);
    done(await wish({ needsMeeting: true, meetingReason }));
    expect(await wanted()).toEqual([true, ['Socialnämnden']]);
  });

  test('is the company of lay auditors alone, whoever else the audit is addressed to', async () => {
    const { auditId } = await anAuditInRegister(register, {
      to: [[company, 'Socialnämnden']],
    });
    const lay = register.as(['layAuditor', company]);
    const madeByBodyId = idOf(company);
    const about = { madeBy: 'auditors', title: 'Lekmän', dated: '2026-10-01' } as const;
    const { id } = done(await addFollowUp(lay, { ...about, auditIds: [auditId], madeByBodyId }));
    const wish = (meetingBodyIds: string[]) =>
      changeRoundOfAudit(lay, id, auditId, { version: 1, needsMeeting: true, meetingReason, meetingBodyIds });
    expect(await wish([idOf('Socialnämnden')])).toEqual(invalid('meetingBodyIds', 'unknownBody'));
    done(await wish([]));
    expect((await findFollowUp(lay, id))?.audits[0]?.meetingBodies).toEqual([company]);
  });

  test('is told on the page of the audit, by name, once the round is closed, and in the round’s history', async () => {
    const { auditId, id, wish } = await aDraft();
    done(await wish({ needsMeeting: true, meetingReason, meetingBodyIds: [idOf('Tekniska nämnden')] }));
    expect((await register.history(id)).at(-1)?.after).toMatchObject({
      meetingBodyIds: [idOf('Tekniska nämnden')],
    });
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    expect((await findAudit(secretary, auditId))?.rounds).toEqual([]);
    await closeRound(register, id);
    expect((await findAudit(secretary, auditId))?.rounds).toMatchObject([
      { meetingBodies: ['Tekniska nämnden'] },
    ]);
  });

  test('is read by every board that reads the round, and by the lay auditors of a company where it is one of them', async () => {
    const readers = {
      social: register.as(['boardSecretary', 'Socialnämnden']),
      lay: register.as(['layAuditor', company]),
    };
    const nothing = { needsMeeting: null, meetingReason: null, meetingBodyIds: [], meetingBodies: [] };
    const all = (names: BodyName[]) => ({
      needsMeeting: true,
      meetingReason,
      meetingBodyIds: names.map(idOf).toSorted(),
      meetingBodies: names,
    });
    const others: BodyName[] = ['Socialnämnden'];
    const cases = [
      { wished: others, social: all(others), lay: nothing },
      { wished: both, social: all(both), lay: all([company]) },
      { wished: [company] as BodyName[], social: all([company]), lay: all([company]) },
    ];
    for (const { wished, ...expected } of cases) {
      const { auditId, recommendationId, id, wish } = await aDraft();
      for (const bodyId of both.map(idOf))
        done(await enterAssessment(auditor(), { followUpId: id, recommendationId, bodyId, status: 'red' }));
      done(await wish({ needsMeeting: true, meetingReason, meetingBodyIds: wished.map(idOf) }));
      await closeRound(register, id);
      for (const who of ['social', 'lay'] as const) {
        expect((await findFollowUp(readers[who], id))?.audits[0]).toMatchObject(expected[who]);
        expect((await findAudit(readers[who], auditId))?.rounds[0]).toMatchObject(
          who === 'lay' && wished === others
            ? { needsMeeting: null, meetingReason: null }
            : { meetingReason },
        );
      }
    }
  });

  test('is shown before the round is closed, to its makers alone', async () => {
    const { auditId, id, wish } = await aDraft();
    expect(await findClosing(auditor(), id)).toMatchObject({ meetings: [] });
    done(await wish({ needsMeeting: true, meetingReason, meetingBodyIds: [idOf('Tekniska nämnden')] }));
    expect(await findClosing(auditor(), id)).toMatchObject({
      meetings: [{ auditId, reason: meetingReason, told: ['Tekniska nämnden'], isToChoose: false }],
    });
    const secretary = register.as(['boardSecretary', 'Tekniska nämnden']);
    expect(await findClosing(secretary, id)).toEqual({ ok: false, refusal: 'notFound' });
    done(await wish({ needsMeeting: false }));
    expect(await findClosing(auditor(), id)).toMatchObject({ meetings: [] });
  });

  test('is chosen anew before the round closes, where it is no longer addressed', async () => {
    const { recommendationId, id, wish } = await aDraft();
    done(await wish({ needsMeeting: true, meetingReason, meetingBodyIds: [idOf('Tekniska nämnden')] }));
    const keeper = register.as('auditCoordinator');
    done(
      await changeRecommendation(keeper, recommendationId, { version: 1, bodyIds: [idOf('Socialnämnden')] }),
    );
    expect(await findClosing(auditor(), id)).toMatchObject({ meetings: [{ told: [], isToChoose: true }] });
    const close = async () => {
      const version = (await findFollowUp(auditor(), id))?.round.version ?? 0;
      return closeFollowUp(auditor(), id, { version, leftOut: 1 });
    };
    expect(await close()).toEqual(invalid('meetingBodyIds', 'bodyNotChosen'));
    done(await wish({ needsMeeting: true }));
    expect(await findClosing(auditor(), id)).toMatchObject({ meetings: [{ told: ['Socialnämnden'] }] });
    done(await close());
  });
});
