import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { aDocument, aPerson, decided, done } from '../documents/documents.fixture.ts';
import { acknowledge, changeDocument } from '../documents/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findOwnDates, findToDo } from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = await aPerson(register, 'boardSecretary', 'Socialnämnden');
  social = register.body('Socialförvaltningen');
});
afterAll(() => register.remove());

describe('what needs somebody', () => {
  const told = async (who: RequestContext, id: string) =>
    (await findToDo(who)).groups.flatMap(({ urgency, first }) =>
      first.filter((each) => each.id === id).map(({ kind, to }) => [kind, urgency, to]),
    );

  test('holds the revision of one’s own document when it comes near and once it is late, and for those who lead the body once it is late', async () => {
    const owner = await aPerson(register, 'employee', 'Socialförvaltningen');
    const leader = await aPerson(register, 'director', 'Socialförvaltningen');
    const other = await aPerson(register, 'director', 'Tekniska förvaltningen');
    const id = await aDocument(secretary, {
      bodyId: social,
      rhythmMonths: 12,
      ownerPersonId: owner.requester.personId,
      nextRevisionOn: '2026-12-10',
    });
    expect(await told(owner, id)).toEqual([['ownRevision', 'thisMonth', `/documents/${id}`]]);
    expect(await told(leader, id)).toEqual([]);
    done(await changeDocument(secretary, id, { version: 1, nextRevisionOn: '2026-11-01' }));
    expect(await told(owner, id)).toEqual([['ownRevision', 'late', `/documents/${id}`]]);
    expect(await told(leader, id)).toEqual([['bodyRevision', 'late', `/documents/${id}`]]);
    expect(await told(other, id)).toEqual([]);
    const dates = (await findOwnDates(owner)).filter((each) => each.id === id);
    expect(dates).toMatchObject([{ kind: 'documentRevision', day: '2026-11-01', to: `/documents/${id}` }]);
  });

  test('holds what one is asked to read until one has, and anew with the next version', async () => {
    const nurse = await aPerson(register, 'employee', 'Socialförvaltningen');
    const other = await aPerson(register, 'employee', 'Tekniska förvaltningen');
    const id = await aDocument(secretary, {
      bodyId: social,
      rhythmMonths: 12,
      wantsAcknowledgement: true,
      readers: [{ bodyId: social }],
    });
    expect(await told(nurse, id)).toEqual([]);
    await decided(secretary, id, { decidedOn: '2026-02-01' });
    expect(await told(nurse, id)).toEqual([['readDocument', 'thisMonth', `/documents/${id}`]]);
    expect(await told(other, id)).toEqual([]);
    done(await acknowledge(nurse, id, { number: 1 }));
    expect(await told(nurse, id)).toEqual([]);
    await decided(secretary, id, { decidedOn: '2026-11-01' });
    expect(await told(nurse, id)).toEqual([['readDocument', 'thisMonth', `/documents/${id}`]]);
  });
});
