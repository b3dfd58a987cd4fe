import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../identity/index.ts';
import { addAudit } from './add-audit.ts';
import { enterAssessment } from './assessments/enter-assessment.ts';
import { parseAuditFilter } from './audit-list.model.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from './audits.fixture.ts';
import { findAudit } from './find-audit.ts';
import { listAudits } from './list-audits.ts';
import { changeMatter } from './matters/change-matter.ts';
import { findFollowUp } from './rounds/find-follow-up.ts';
import { withdrawAudit } from './withdrawal/withdraw-audit.ts';

let register: TestRegister;
let keeper: RequestContext;
/** An audit of the social and the technical board; one of security, of the technical board; one withdrawn. */
let both: Awaited<ReturnType<typeof anAuditInRegister>>;
let security: Awaited<ReturnType<typeof anAuditInRegister>>;

const people: Record<string, () => RequestContext> = {
  keeper: () => register.as('auditCoordinator'),
  auditor: () => register.as('electedAuditor'),
  officer: () => register.as('securityOfficer'),
  social: () => register.as(['boardSecretary', 'Socialnämnden']),
  technical: () => register.as(['employee', 'Tekniska förvaltningen']),
  executive: () => register.as(['boardMember', 'Kommunstyrelsen']),
  nobody: () => register.as(),
};

beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  both = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Tekniska nämnden'], ['Socialnämnden', 'Tekniska nämnden']],
  });
  security = await anAuditInRegister(register, { isSecurity: true, to: [['Tekniska nämnden']] });
  const mistake = await anAuditInRegister(register);
  done(await withdrawAudit(keeper, mistake.auditId, { version: 1, reason: 'Dubblett' }));
  const round = await aRound(register, [both.auditId, security.auditId]);
  const assess = async (
    recommendationId: string,
    body: 'Socialnämnden' | 'Tekniska nämnden',
    status: 'green' | 'red',
  ) => {
    const bodyId = register.body(body);
    const input = { followUpId: round, recommendationId, bodyId, status };
    done(await enterAssessment(register.as('electedAuditor'), input));
  };
  const last = both.recommendationIds[2] ?? '';
  await assess(last, 'Socialnämnden', 'green');
  await assess(last, 'Tekniska nämnden', 'red');
  await closeRound(register, round);
});
afterAll(() => register.remove());

const listed = async (who: string, query: Record<string, string> = {}) => {
  const { rows } = await listAudits(people[who]?.() ?? keeper, parseAuditFilter(query));
  return rows.map(({ id, recommendations, counts }) => [
    id === both.auditId ? 'both' : id === security.auditId ? 'security' : id,
    recommendations,
    counts.green,
    counts.red,
  ]);
};

describe('the list', () => {
  test.each<[string, unknown[]]>([
    [
      'keeper',
      [
        ['both', 3, 0, 1],
        ['security', 1, 0, 0],
      ],
    ],
    [
      'auditor',
      [
        ['both', 3, 0, 1],
        ['security', 1, 0, 0],
      ],
    ],
    ['officer', [['security', 1, 0, 0]]],
    ['social', [['both', 2, 1, 0]]],
    [
      'technical',
      [
        ['both', 2, 0, 1],
        ['security', 1, 0, 0],
      ],
    ],
    ['executive', []],
    ['nobody', []],
  ])('shows the %s what they may see, counted by what concerns them', async (who, expected) => {
    expect((await listed(who)).toSorted()).toEqual(expected);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ year: '2024' }, ['both', 'security']],
    [{ year: '2023' }, []],
    [{ q: 'avtalen' }, ['both', 'security']],
    [{ q: 'vtal' }, ['both', 'security']],
    [{ q: '100%_' }, []],
    [{ q: "'; drop table audit--" }, []],
    [{ year: 'x', body: 'y', page: '-3', sort: 'z' }, ['both', 'security']],
  ])('filtered by %j', async (query, expected) => {
    expect((await listed('keeper', query)).map(([name]) => name).toSorted()).toEqual(expected);
  });

  test('is filtered by body, and offers only bodies and years that one may see', async () => {
    const body = register.body('Socialnämnden');
    expect(await listed('keeper', { body })).toEqual([['both', 3, 0, 1]]);
    const list = await listAudits(people['social']?.() ?? keeper, parseAuditFilter({}));
    expect(list.bodies.map(({ name }) => name).toSorted()).toEqual(['Socialnämnden']);
    expect(list.years).toEqual([2024]);
  });

  test('is sorted as Swedish sorts, and an audit without a year comes last', async () => {
    const { id } = done(await addAudit(keeper, { title: 'Översyn' }));
    const other = done(await addAudit(keeper, { title: 'Åtkomst', year: 1999 })).id;
    const titles = async (sort: string) =>
      (await listAudits(keeper, parseAuditFilter({ sort }))).rows.map(({ title }) => title);
    expect((await titles('title')).slice(-2)).toEqual(['Åtkomst', 'Översyn']);
    expect((await titles('newest')).slice(-2)).toEqual(['Åtkomst', 'Översyn']);
    expect((await titles('oldest'))[0]).toBe('Åtkomst');
    expect((await titles('followedUp')).slice(0, 2)).toEqual(['Granskning av avtal', 'Granskning av avtal']);
    for (const each of [id, other]) {
      done(await withdrawAudit(keeper, each, { version: 1, reason: 'Prov' }));
    }
  });
});

describe('the page of an audit', () => {
  test.each([
    ['keeper', true],
    ['auditor', true],
    ['officer', false],
    ['social', true],
    ['technical', true],
    ['executive', false],
    ['nobody', false],
  ])('is there for the %s: %s', async (who, isThere) => {
    expect((await findAudit(people[who]?.() ?? keeper, both.auditId)) !== undefined).toBe(isThere);
  });

  test('shows those who work for one body its matter, its recommendations and nothing of the others', async () => {
    const shown = await findAudit(people['social']?.() ?? keeper, both.auditId);
    expect(shown?.matters.map(({ bodyName, mayChange }) => [bodyName, mayChange])).toEqual([
      ['Socialnämnden', true],
    ]);
    expect(
      shown?.recommendations.map(({ position, bodies, assessed }) => [position, bodies, assessed]),
    ).toEqual([
      [1, ['Socialnämnden'], 'notAssessed'],
      [3, ['Socialnämnden'], 'green'],
    ]);
    expect(shown?.rounds.map(({ counts }) => [counts.green, counts.red])).toEqual([[1, 0]]);
    expect(shown?.history.map(({ after }) => after['bodyId']).filter(Boolean)).toEqual([
      register.body('Socialnämnden'),
    ]);
    expect(shown?.mayKeep).toBe(false);
  });

  test('keeps from the auditors what a board has decided until the answer is sent', async () => {
    const { auditId } = await anAuditInRegister(register);
    const [matter] = (await findAudit(keeper, auditId))?.matters ?? [];
    const id = matter?.id ?? '';
    done(await changeMatter(keeper, id, { version: 1, boardMeeting: '2026-05-11', minuteItem: '§ 117' }));
    const asSeen = async () => {
      const shown = await findAudit(people['auditor']?.() ?? keeper, auditId);
      const verbs = shown?.history.map(({ verb }) => verb);
      return [
        shown?.matters[0]?.boardMeeting,
        shown?.matters[0]?.minuteItem,
        verbs?.includes('changeMatter'),
      ];
    };
    expect(await asSeen()).toEqual([null, null, false]);
    done(await changeMatter(keeper, id, { version: 2, dispatchedOn: '2026-05-20' }));
    expect(await asSeen()).toEqual(['2026-05-11', '§ 117', true]);
  });

  test('tells of dates that say against each other', async () => {
    const { auditId } = await anAuditInRegister(register);
    const id = (await findAudit(keeper, auditId))?.matters[0]?.id ?? '';
    const odd = { version: 1, letterDated: '2026-02-01', answerBy: '2026-01-01', dispatchedOn: '2026-01-15' };
    done(await changeMatter(keeper, id, odd));
    expect((await findAudit(keeper, auditId))?.matters[0]?.doubts).toEqual([
      'answerByBeforeLetter',
      'dispatchedBeforeLetter',
    ]);
  });

  test('that was withdrawn can still be seen by those who may restore it', async () => {
    const { auditId } = await anAuditInRegister(register);
    done(await withdrawAudit(keeper, auditId, { version: 1, reason: 'Dubblett' }));
    const shown = await findAudit(keeper, auditId);
    expect(shown?.audit.withdrawnAt).not.toBeNull();
    expect(shown?.recommendations).toEqual([]);
    expect(shown?.history[0]).toMatchObject({ verb: 'withdraw', after: { reason: 'Dubblett' } });
    for (const who of ['auditor', 'social', 'nobody']) {
      expect(await findAudit(people[who]?.() ?? keeper, auditId)).toBeUndefined();
    }
  });
});

test('a round shows the audits that one may see, counted by what concerns them', async () => {
  const [round] = (await findAudit(keeper, both.auditId))?.rounds ?? [];
  const seen = async (who: string) =>
    (await findFollowUp(people[who]?.() ?? keeper, round?.id ?? ''))?.audits.map(({ id, counts }) => [
      id === both.auditId ? 'both' : 'security',
      counts.green,
      counts.red,
    ]);
  expect((await seen('keeper'))?.toSorted()).toEqual([
    ['both', 1, 1],
    ['security', 0, 0],
  ]);
  expect(await seen('social')).toEqual([['both', 1, 0]]);
  expect(await seen('officer')).toEqual([['security', 0, 0]]);
  expect(await seen('executive')).toBeUndefined();
});
