import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  mayDecideForBody,
  mayInterpret,
  mayKeepMatter,
  mayKeepRegister,
  mayVerify,
  mayWriteForBody,
} from '../audits/register/register.policy.ts';
import { requesterOf } from '../identity/requester.rules.ts';
import { roleNames } from '../people/role.model.ts';
import { readAuditFileHere } from '../reading/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { audits } from './audits.ts';
import { type BodyKey, bodies } from './bodies.ts';
import { buildEntry } from './build-entry.ts';
import { Calendar } from './calendar.ts';
import { type PersonKey, people } from './people.ts';
import { addressOf, type Ids } from './people-and-bodies.ts';
import { rounds } from './rounds.ts';
import type { ExampleBody, ExamplePerson } from './tables.ts';

const ownName = <Key extends string>(rows: Record<Key, unknown>) =>
  Object.fromEntries(Object.keys(rows).map((key) => [key, key])) as Record<Key, string>;
const ids: Ids = { bodies: ownName(bodies), people: ownName(people) };
const days = ['2026-11-22', '2027-03-01', '2031-02-28'];
const built = (today: string) => buildEntry(ids, new Calendar(today));

const person = (key: string): ExamplePerson => people[key as PersonKey];
const body = (key: string): ExampleBody => bodies[key as BodyKey];
const ties = Object.keys(bodies).flatMap((boardId) =>
  (body(boardId).administrations ?? []).map((administrationId) => ({ boardId, administrationId })),
);

/** The person as one who asked on that day. */
const asking = (key: string, day: string) =>
  requesterOf(
    {
      organisationId: 'lindviken',
      person: { id: key, name: person(key).name, endedOn: person(key).endedOn ?? null },
      assignments: person(key).roles.map(({ role, body: bodyId = null, from, to = null }) => ({
        role,
        bodyId,
        fromDate: from,
        toDate: to,
      })),
      ties,
    },
    day,
  );

describe('the people', () => {
  test('hold every role that there is, one has left and one’s access has ended', () => {
    const all = Object.keys(people).map(person);
    expect(new Set(all.flatMap(({ roles }) => roles.map(({ role }) => role)))).toEqual(new Set(roleNames));
    expect(all.filter(({ endedOn }) => endedOn)).toHaveLength(1);
    expect(all.filter(({ endedOn, roles }) => !endedOn && roles.every(({ to }) => to))).toHaveLength(1);
    expect(new Set(all.map(({ name }) => addressOf(name))).size).toBe(all.length);
    expect(addressOf('Britta Söderhjelm')).toBe('britta.soderhjelm@lindviken.example');
  });

  test('work in nine boards, of which one has several administrations and one administration several boards', () => {
    expect(Object.keys(bodies).filter((key) => body(key).kind === 'board')).toHaveLength(9);
    const perBoard = Map.groupBy(ties, ({ boardId }) => boardId);
    const perAdministration = Map.groupBy(ties, ({ administrationId }) => administrationId);
    expect(Math.max(...[...perBoard.values()].map(({ length }) => length))).toBe(2);
    expect(Math.max(...[...perAdministration.values()].map(({ length }) => length))).toBe(3);
  });
});

describe('the history', () => {
  const { events } = built('2026-11-22');

  test('holds nothing that its person might not do on that day', () => {
    const { entry } = built('2026-11-22');
    const wrong = events.flatMap(({ at, by, changes }) => {
      const requester = asking(by, swedishDay(at));
      if (!requester) return [`${by} had left on ${swedishDay(at)}`];
      return changes
        .filter(({ verb, after }) => {
          const { bodyId = '' } = after as { bodyId?: string };
          if (verb === 'add' || verb === 'assess') return !mayKeepRegister(requester, { isSecurity: false });
          if (verb === 'interpret' || verb === 'ask') return !mayInterpret(requester, { isSecurity: false });
          if (verb === 'changeMatter') return !mayKeepMatter(requester, { isSecurity: false }, bodyId);
          const verifies = verb === 'confirm' || verb === 'sendBack';
          const reopens = verb === 'reopen' && by === 'hedlycke';
          if (verifies || reopens) return !mayVerify(requester, { isSecurity: false }, bodyId);
          const isOfBoard = verb === 'answer' || verb === 'decideNotToAct' || verb === 'reopen';
          return !(isOfBoard ? mayDecideForBody : mayWriteForBody)(requester, bodyId);
        })
        .map(({ verb }) => `${by} may not ${verb} on ${swedishDay(at)}`);
    });
    expect(wrong).toEqual([]);
    expect(entry.recommendations).toHaveLength(61);
    expect(events.length).toBeGreaterThan(100);
  });

  test.each(days)('loaded on %s, holds nothing of the future', (today) => {
    const { entry, events: done } = built(today);
    const happened = [
      ...done.map(({ at }) => swedishDay(at)),
      ...(entry.matters ?? []).flatMap((matter) => [
        matter.letterDated,
        matter.dispatchedOn,
        matter.receivedOn,
      ]),
      ...(entry.audits ?? []).map(({ dated }) => dated),
    ].filter((day) => day !== null);
    expect(happened.filter((day) => day > today)).toEqual([]);
  });
});

describe('the register', () => {
  const entry = built('2026-11-22').entry;

  test('holds every state of every track', () => {
    const { addressees = [], assessments = [], matters = [], responses = [] } = entry;
    const states = new Set(addressees.map(({ state, verification }) => `${state} ${verification}`));
    expect(states).toEqual(
      new Set([
        'received notExamined',
        'answered notExamined',
        'planned notExamined',
        'reportedDone notExamined',
        'confirmed confirmed',
        'notToAct notExamined',
        'reopened notExamined',
        'reopened sentBack',
      ]),
    );
    expect(addressees.filter(({ state }) => state === 'notToAct').every(({ minuteItem }) => minuteItem)).toBe(
      true,
    );
    const colours = new Set(
      assessments.map(({ status, proposed, interpretation, askedOn }) =>
        [
          status,
          proposed && 'proposed',
          interpretation && (interpretation.colour ? 'interpreted' : 'left'),
          askedOn && 'asked',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    );
    expect(colours).toEqual(
      new Set([
        'green',
        'yellow',
        'red',
        'unknown',
        'unknown proposed',
        'unknown proposed interpreted',
        'unknown proposed interpreted asked',
        'unknown proposed left asked',
      ]),
    );
    expect(new Set(matters.map(({ extension }) => extension))).toEqual(
      new Set(['none', 'requested', 'granted', 'unclear']),
    );
    expect(matters.some(({ answerBy }) => answerBy === null)).toBe(true);
    expect(matters.some(({ recipient }) => recipient === 'information')).toBe(true);
    expect(responses.some(({ paraphrased }) => paraphrased)).toBe(true);
    expect(responses.some(({ toWholeAudit }) => toWholeAudit)).toBe(true);
  });

  test('states of each round what its colours are, the lost ones included', () => {
    for (const { statedTotals, audits: ofAudits } of Object.values(rounds)) {
      const stated = ofAudits.flatMap((each) => each.statedTotals ?? []);
      if (!statedTotals || stated.length === 0) continue;
      for (const what of ['recommendations', 'green', 'yellow', 'red'] as const) {
        expect(stated.reduce((sum, totals) => sum + totals[what], 0)).toBe(statedTotals[what]);
      }
    }
  });
});

describe('the reports that wait for review', () => {
  const read = (fileName: string) => {
    const bytes = readFileSync(join(import.meta.dirname, 'reports', fileName));
    return readAuditFileHere({ bytes, fileName }, { language: 'sv' });
  };

  test('the follow-up is about recommendations of the register, word for word, and two of its colours are lost', async () => {
    const { found, documents } = await read('uppfoljning-inkop-och-arbetsmiljo.pdf');
    expect(found).toMatchObject({ recommendations: 13, green: 6, yellow: 4, red: 1, unknown: 2 });
    const known = Object.values(audits).flatMap(({ recommendations }) =>
      recommendations.map(({ text }) => text),
    );
    const texts = documents.flatMap((document) =>
      document.audits.flatMap(({ recommendations }) => recommendations.map(({ text }) => text)),
    );
    expect(texts.filter((text) => !known.includes(text))).toEqual([]);
  });

  test('the first audit has questions with verdicts and recommendations to two bodies', async () => {
    const { documents } = await read('granskning-overformyndarnamnden.docx');
    const [audit] = documents.flatMap((document) => document.audits);
    expect(audit?.questions.map(({ verdict }) => verdict)).toEqual(['partly', 'notMet', 'met']);
    expect(audit?.recommendations.map(({ addressees }) => addressees[0])).toEqual([
      'Överförmyndarnämnden',
      'Överförmyndarnämnden',
      'Överförmyndarnämnden',
      'Kommunstyrelsen',
    ]);
  });
});
