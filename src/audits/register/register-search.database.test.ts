import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAudit } from '../add-audit.ts';
import { done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { changeMatter } from '../matters/change-matter.ts';
import { addRecommendations } from '../recommendations/add-recommendations.ts';
import { listRecommendations } from './list-recommendations.ts';
import { parseRegisterFilter } from './register-filter.model.ts';

const texts = {
  incidents: 'Att socialnämnden fastställer en rutin för säkerhetsincidenter',
  accounts: 'Att tekniska nämnden följer upp behörigheter till IT-system',
  share: 'Att tekniska nämnden når 100 % av verksamheten',
  under: 'Att nämnden namnger filer som avtal_2024.pdf',
};

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
  const keeper = register.as('auditCoordinator');
  const social = register.body('Socialnämnden');
  const technical = register.body('Tekniska nämnden');
  const security = done(
    await addAudit(keeper, {
      title: 'Granskning av informationssäkerhet',
      firm: 'Granit Revision AB',
      registryNumber: 'REV 2024/7',
      year: 2024,
      bodyIds: [social, technical],
    }),
  );
  done(
    await addRecommendations(keeper, security.id, [
      { number: '1', text: texts.incidents, group: 'Hantering av avvikelser', bodyIds: [social] },
      { number: '2', text: texts.accounts, bodyIds: [technical] },
    ]),
  );
  const contracts = done(await addAudit(keeper, { title: 'Granskning av inköp', year: 2023 }));
  done(
    await addRecommendations(keeper, contracts.id, [
      { number: '1', text: texts.share, bodyIds: [technical] },
      { number: '2', text: texts.under, bodyIds: [social] },
    ]),
  );
  for (const [bodyId, registryNumber] of [
    [social, 'SN 2024/117'],
    [technical, 'TN 2024/33'],
  ] as const) {
    const [matter] = await register.db.asOwner<{ id: string; version: number }>(
      'select id, version from matter where body_id = $1 and audit_id = $2',
      [bodyId, security.id],
    );
    done(await changeMatter(keeper, matter?.id ?? '', { registryNumber, version: matter?.version ?? 0 }));
  }
});
afterAll(() => register.remove());

type Who = Parameters<TestRegister['as']>;
async function found(q: string, ...who: Who): Promise<string[]> {
  const context = register.as(...(who.length > 0 ? who : (['auditCoordinator'] as const)));
  const { rows, beside, totals } = await listRecommendations(context, parseRegisterFilter({ q }));
  expect([beside.recommendations, totals.recommendations]).toEqual([rows.length, rows.length]);
  return rows.map(({ text }) => text).toSorted();
}

const { incidents, accounts, share, under } = texts;

test.each<[string, string, string[]]>([
  ['a word in another form', 'rutiner', [incidents]],
  ['a word in capitals', 'BEHÖRIGHET', [accounts]],
  ['a part of a compound', 'incident', [incidents]],
  ['the end of a compound', 'säkerhet', [incidents, accounts]],
  ['a word of the heading', 'avvikelser', [incidents]],
  ['a part of the heading', 'vikels', [incidents]],
  ['the audit’s title', 'inköp', [share, under]],
  ['the firm', 'granit', [incidents, accounts]],
  ['the auditors’ registry number', 'rev 2024/7', [incidents, accounts]],
  ['the body’s registry number', 'SN 2024/117', [incidents]],
  ['a part of it', '2024/33', [accounts]],
  ['one word of the recommendation and one of its audit', 'rutin informationssäkerhet', [incidents]],
  ['words that never stand together', 'rutin inköp', []],
  ['a short word, as a word of its own', 'it', [accounts]],
  ['a short word and a part of another', 'it hörig', [accounts]],
  ['words as they stand beside each other', '"fastställer en rutin"', [incidents]],
  ['one word and not another', 'nämnden -rutin', [accounts, share, under]],
  ['one word or another', 'rutin or behörigheter', [incidents, accounts]],
  ['what LIKE reads as anything', '%', []],
  ['a per cent sign within words', '100 %', [share]],
  ['what LIKE reads as any letter', 'avtal_2024', [under]],
  ['the same where another letter stands', 'avtal_202x', []],
  ['a backslash', 'avtal\\_2024', []],
  ['nothing but small words', 'och', []],
  ['an apostrophe and what follows it in an attack', "x' or '1'='1", []],
  ['what stands nowhere', 'brandskydd', []],
])('a search finds %s: %s', async (_what, q, expected) => {
  expect(await found(q)).toEqual(expected.toSorted());
});

describe('a search finds what the one who asks may see', () => {
  test('and nothing by another body’s registry number', async () => {
    expect(await found('2024/', ['boardSecretary', 'Socialnämnden'])).toEqual([incidents]);
    expect(await found('TN 2024/33', ['boardSecretary', 'Socialnämnden'])).toEqual([]);
    expect(await found('TN 2024/33', ['boardSecretary', 'Tekniska nämnden'])).toEqual([accounts]);
    expect(await found('nämnden', 'securityOfficer')).toEqual([]);
  });

  test('and nothing by another body’s registry number where both are addressed', async () => {
    const keeper = register.as('auditCoordinator');
    const text = 'Att båda gör en övning';
    const [social, technical] = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
    const audit = done(
      await addAudit(keeper, { title: 'Granskning av beredskap', bodyIds: [social, technical] }),
    );
    done(await addRecommendations(keeper, audit.id, [{ text, bodyIds: [social, technical] }]));
    const theirs = [audit.id, technical, 'TN 2099/1'];
    const set = 'update matter set registry_number = $3 where audit_id = $1 and body_id = $2';
    await register.db.asOwner(set, theirs);
    expect(await found('TN 2099/1', ['boardSecretary', 'Tekniska nämnden'])).toEqual([text]);
    expect(await found('TN 2099/1', ['boardSecretary', 'Socialnämnden'])).toEqual([]);
    // The same where the body has been asked anew, and the number is that of the first time.
    await register.db.asOwner('update addressee set matter_id = null where body_id = $1', [technical]);
    expect(await found('TN 2099/1', ['boardSecretary', 'Tekniska nämnden'])).toEqual([text]);
    expect(await found('TN 2099/1', ['boardSecretary', 'Socialnämnden'])).toEqual([]);
  });

  test('of its own organisation only, also where the function itself is asked', async () => {
    const { db } = register;
    const [other] = await db.asOwner<{ id: string }>(
      "insert into organisation (name) values ('En annan') returning id",
    );
    const elsewhere = register.as('auditCoordinator');
    const requester = { ...elsewhere.requester, organisationId: other?.id ?? '' };
    const list = await listRecommendations(
      { ...elsewhere, requester },
      parseRegisterFilter({ q: 'nämnden' }),
    );
    expect(list.rows).toEqual([]);
    const asked = await db.asApp("select search_register('nämnden', array['%nämnden%'], '')");
    expect(asked).toEqual([]);
  });
});
