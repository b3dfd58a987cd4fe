import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { saveAssessment } from '../assessments/save-assessment.ts';
import {
  anAuditInRegister,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
  workIn,
} from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { addFollowUp } from './add-follow-up.ts';
import { changeFollowUp, changeRoundOfAudit } from './change-follow-up.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { findFollowUp, findFollowUpChoices } from './find-follow-up.ts';
import { findRoundWork } from './find-round-work.ts';
import { listToAssess } from './list-to-assess.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

// Any body will do as the company: what matters is that the lay auditor is held for it.
const company = 'Tekniska nämnden';
const other = 'Socialnämnden';

let register: TestRegister;
let lay: RequestContext;
let companyId: string;
beforeAll(async () => {
  register = await openTestRegister();
  lay = register.as(['layAuditor', company]);
  companyId = register.body(company);
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const ofBoth = () => anAuditInRegister(register, { to: [[company], [other]] });
const facts = { madeBy: 'auditors', title: 'Lekmannarevisorernas uppföljning', dated: '2026-10-01' } as const;
const begin = async (auditId: string, as = lay) =>
  done(await addFollowUp(as, { ...facts, madeByBodyId: companyId, auditIds: [auditId] })).id;
const words = { done: 'En rutin finns.', remaining: null, comment: null, version: null } as const;

describe('lay auditors', () => {
  test('follow up what is addressed to their company, from a draft of their own to a closed round that counts', async () => {
    const { auditId, recommendationId } = await ofBoth();
    const id = await begin(auditId);
    const list = await listToAssess(lay, id, 1);
    expect(list.ok && list.rows.map(({ bodyId }) => bodyId)).toEqual([companyId]);
    expect((await findRoundWork(lay, id, { recommendationId, bodyId: companyId })).ok).toBe(true);
    done(
      await saveAssessment(lay, id, {
        recommendationId,
        bodyId: companyId,
        status: 'green',
        outcomes: [],
        ...words,
      }),
    );
    done(
      await changeRoundOfAudit(lay, id, auditId, {
        version: 1,
        assessment: { verdict: 'partly', text: 'Bolaget är på väg.' },
        needsMeeting: true,
        meetingReason: 'Avtalen',
      }),
    );
    done(await changeFollowUp(lay, id, { version: 2, overall: 'Mycket är gjort.' }));
    const draft = await findFollowUp(lay, id);
    expect([draft?.mayWrite, draft?.left, draft?.audits.map((audit) => audit.id), draft?.madeByBody]).toEqual(
      [true, 0, [auditId], company],
    );
    expect((await findAudit(lay, auditId))?.rounds.map((round) => round.id)).toEqual([id]);
    done(await closeFollowUp(lay, id, { version: draft?.round.version ?? 0, leftOut: 0 }));
    expect((await workIn(register, recommendationId, companyId)).assessed).toBe('green');
    // It is of one body alone: who sees that sees all of it, and how many were assessed.
    const closed = await findFollowUp(lay, id);
    expect([closed?.isPart, closed?.history.at(0)?.after]).toMatchObject([false, { assessments: 1 }]);
    for (const who of [lay, register.as('electedAuditor'), register.as('auditCoordinator')]) {
      expect((await findFollowUp(who, id))?.round.overall).toBe('Mycket är gjort.');
    }
    expect(await changeFollowUp(lay, id, { version: 4, overall: 'Nej' })).toEqual(
      invalid('title', 'roundClosed'),
    );
  });

  test('keep their drafts to themselves: nobody else finds, reads or writes one', async () => {
    const { auditId, recommendationId } = await ofBoth();
    const id = await begin(auditId);
    const about = { recommendationId, bodyId: companyId };
    for (const who of [
      register.as('electedAuditor'),
      register.as('auditExpert'),
      register.as(['layAuditor', other]),
      register.as('auditCoordinator'),
      register.as('controller'),
      register.as(['boardSecretary', company]),
      register.as(),
    ]) {
      expect(await findFollowUp(who, id)).toBeUndefined();
      expect((await findAudit(who, auditId))?.rounds ?? []).toEqual([]);
      expect(await listToAssess(who, id, 1)).toEqual(refused('notFound'));
      expect(await findRoundWork(who, id, about)).toEqual(refused('notFound'));
      expect(await saveAssessment(who, id, { ...about, status: 'red', outcomes: [], ...words })).toEqual(
        refused('notFound'),
      );
      expect(await changeFollowUp(who, id, { version: 1, overall: 'x' })).toEqual(refused('notFound'));
      expect(await withdrawFollowUp(who, id, { reason: 'x' })).toEqual(refused('notFound'));
    }
  });

  test('assess nothing of another body, not even in an audit of their own company', async () => {
    const { auditId, recommendationIds } = await ofBoth();
    const id = await begin(auditId);
    const about = { recommendationId: recommendationIds[1] ?? '', bodyId: register.body(other) };
    expect(await findRoundWork(lay, id, about)).toEqual(refused('notFound'));
    expect(await saveAssessment(lay, id, { ...about, status: 'red', outcomes: [], ...words })).toEqual(
      refused('notFound'),
    );
  });

  test('begin no round over an audit that is not of their company, for another company, or for the municipality', async () => {
    const { auditId } = await anAuditInRegister(register, { to: [[other]] });
    const { auditId: own } = await ofBoth();
    const add = (input: object, as = lay) =>
      addFollowUp(as, { ...facts, madeByBodyId: companyId, auditIds: [own], ...input });
    expect(await add({ auditIds: [auditId] })).toEqual(invalid('auditIds', 'unknownAudit'));
    expect(await add({ auditIds: [own, auditId] })).toEqual(invalid('auditIds', 'unknownAudit'));
    expect(await add({ madeByBodyId: register.body(other) })).toEqual(invalid('madeByBodyId', 'unknownBody'));
    expect(await add({ madeByBodyId: null })).toEqual(refused('forbidden'));
    expect(await add({ madeBy: 'municipality' })).toEqual(refused('forbidden'));
    expect(await add({}, register.as('electedAuditor'))).toEqual(invalid('madeByBodyId', 'unknownBody'));
    const choices = await findFollowUpChoices(lay);
    expect([choices?.makers, choices?.companies.map(({ id }) => id), choices?.forMunicipality]).toEqual([
      ['auditors'],
      [companyId],
      false,
    ]);
    const offered = choices?.audits.map(({ id }) => id);
    expect([offered?.includes(own), offered?.includes(auditId)]).toEqual([true, false]);
  });

  test('cannot make their round the municipality’s auditors’, and are not in theirs', async () => {
    const { auditId, recommendationId } = await ofBoth();
    const id = await begin(auditId);
    expect(await changeFollowUp(lay, id, { version: 1, madeByBodyId: null })).toEqual(
      invalid('madeByBodyId', 'unknownBody'),
    );
    const elected = register.as('electedAuditor');
    const theirs = done(await addFollowUp(elected, { ...facts, auditIds: [auditId] })).id;
    expect(await findFollowUp(lay, theirs)).toBeUndefined();
    expect(
      await saveAssessment(lay, theirs, {
        recommendationId,
        bodyId: companyId,
        status: 'red',
        outcomes: [],
        ...words,
      }),
    ).toEqual(refused('notFound'));
    done(
      await saveAssessment(elected, theirs, { recommendationId, bodyId: companyId, status: 'red', ...words }),
    );
    await closeRound(register, theirs);
    // They see their company's part of it, and not how many there are of others.
    const part = await findFollowUp(lay, theirs);
    expect([part?.isPart, part?.history.some(({ after }) => 'assessments' in after)]).toEqual([true, false]);
    expect(await changeFollowUp(lay, theirs, { version: 2, overall: 'x' })).toMatchObject({ ok: false });
  });
});
