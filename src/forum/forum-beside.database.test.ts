import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { on, personAs } from '../risks/risks.fixture.ts';
import { searchAll } from '../search/index.ts';
import { findOwnDates, findToDo } from '../to-do/index.ts';
import { decide, itemBy, meetingBy, openForum } from './forum.fixture.ts';
import { actOnDecision, closeMeeting, findMeetingPaper, noteMeeting } from './index.ts';

let register: TestRegister;
let officer: RequestContext;
let called: Awaited<ReturnType<typeof openForum>>['called'];
let other: Awaited<ReturnType<typeof openForum>>['other'];
beforeAll(async () => {
  register = await openTestRegister();
  ({ officer, called, other } = await openForum(register));
});
afterAll(() => register.remove());

const waitingFor = async (by: RequestContext, kind: string) => {
  const { groups } = await findToDo(by, 100);
  return groups.flatMap(({ first }) => first.filter((item) => item.kind === kind).map(({ to }) => to));
};

describe('what waits', () => {
  test('is told to those called within a month, and to the keeper once the day has been', async () => {
    const id = await meetingBy(officer, { onDay: '2026-12-10', participantIds: [called.person.id] });
    expect(await waitingFor(called.context, 'forumMeeting')).toEqual([`/forum/${id}`]);
    expect(await waitingFor(other.context, 'forumMeeting')).toEqual([]);
    expect(await waitingFor(on(called.context, '2026-11-01'), 'forumMeeting')).toEqual([]);
    expect(await waitingFor(on(officer, '2026-12-11'), 'meetingToClose')).toContain(`/forum/${id}`);
    expect(await waitingFor(on(called.context, '2026-12-11'), 'meetingToClose')).toEqual([]);
  });

  test('stands in the calendar of those called', async () => {
    const id = await meetingBy(officer, {
      onDay: '2027-02-10',
      chairPersonId: called.person.id,
      kind: 'managementReview',
    });
    const days = async (by: RequestContext) =>
      (await findOwnDates(by)).filter(({ to }) => to === `/forum/${id}`).map(({ kind, day }) => [kind, day]);
    expect(await days(called.context)).toEqual([['managementReview', '2027-02-10']]);
    expect(await days(other.context)).toEqual([]);
  });
});

test('a search finds the words of an agenda for those called, and for nobody else', async () => {
  const id = await meetingBy(officer, { participantIds: [called.person.id] });
  await itemBy(officer, id, 'Fjärrvärmeverkets styrsystem');
  const hits = async (by: RequestContext) =>
    (await searchAll(by, { q: 'fjärrvärme' })).found.flatMap(({ hits: found }) => found.map((hit) => hit.id));
  expect(await hits(called.context)).toEqual([id]);
  expect(await hits(other.context)).toEqual([]);
});

describe('the notice and the notes', () => {
  const asked = { language: 'sv', organisation: 'Lindvikens kommun' } as const;
  const told = async (
    by: RequestContext,
    id: string,
    kind: 'forumNotice' | 'forumMinutes',
    isPublic = false,
  ) => JSON.stringify((await findMeetingPaper(by, id, { ...asked, kind, isPublic }))?.paper ?? null);

  test('in public tell neither what is marked, nor what is weak, nor who', async () => {
    const owner = await personAs(register, 'actionOwner', 'Socialförvaltningen');
    const id = await meetingBy(officer, {
      participantIds: [called.person.id],
      chairPersonId: called.person.id,
    });
    const [secret, open] = [
      await itemBy(officer, id, 'Brandväggen'),
      await itemBy(officer, id, 'Utbildning'),
    ];
    await noteMeeting(officer, id, {
      items: [
        {
          id: secret,
          version: 1,
          note: 'Port 23 står öppen.',
          decision: 'Porten stängs.',
          provision: 'OSL 18:13',
        },
      ],
    });
    await decide(officer, id, open, 'Alla chefer går utbildningen.');
    const action = {
      title: 'Boka utbildningen',
      bodyId: register.body('Socialförvaltningen'),
      dueOn: '2027-01-31',
    };
    await actOnDecision(officer, open, { ...action, ownerPersonId: owner.person.id });
    await actOnDecision(officer, secret, {
      ...action,
      title: 'Stäng port 23',
      ownerPersonId: owner.person.id,
    });
    await register.db.asOwner(
      `update agenda_item set noun = 'risk', noun_id = gen_random_uuid(), title = 'Chefer kan för lite'
      where id = $1`,
      [open],
    );
    const full = await told(officer, id, 'forumMinutes');
    for (const words of [
      'Port 23 står öppen.',
      'Porten stängs.',
      owner.person.name,
      called.person.name,
      'Chefer kan för lite',
    ]) {
      expect(full).toContain(words);
    }
    expect(full).toContain('Utkast');
    const publicly = await told(officer, id, 'forumMinutes', true);
    for (const words of ['ort 23', 'Porten', owner.person.name, called.person.name, 'Chefer kan för lite']) {
      expect(publicly).not.toContain(words);
    }
    expect(publicly).toContain('OSL 18:13');
    expect(publicly).toContain('Alla chefer går utbildningen.');
    expect(await told(other.context, id, 'forumMinutes')).toBe('null');
    await closeMeeting(officer, id, { version: 1 });
    const next = await meetingBy(officer, { onDay: '2026-12-20' });
    expect(await told(officer, next, 'forumNotice')).toContain('Chefer kan för lite');
    const nextPublicly = await told(officer, next, 'forumNotice', true);
    expect(nextPublicly).toContain('Alla chefer går utbildningen.');
    for (const words of ['Chefer kan för lite', 'Porten', 'ort 23'])
      expect(nextPublicly).not.toContain(words);
  });

  test('of a closed meeting are signed, and no draft', async () => {
    const id = await meetingBy(officer, { chairPersonId: called.person.id });
    await itemBy(officer, id, 'Ett');
    await closeMeeting(officer, id, { version: 1 });
    const minutes = await told(officer, id, 'forumMinutes');
    expect(minutes).not.toContain('Utkast');
    expect(minutes).toContain('"type":"signatures"');
    expect(await told(officer, id, 'forumNotice')).toContain('Välkommen till mötet 2026-11-22');
  });
});
