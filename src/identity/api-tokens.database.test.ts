import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { parseToken, writeToken } from './api-token.rules.ts';
import { authenticateToken } from './authenticate-token.ts';
import type { RequestContext } from './index.ts';
import { listApiTokens } from './list-api-tokens.ts';
import { makeApiToken } from './make-api-token.ts';
import type { Requester } from './requester.model.ts';
import { revokeApiToken } from './revoke-api-token.ts';

let db: TestDatabase;
let anna: string;
let clock: Date;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

async function aPerson(organisationId: string, name: string): Promise<string> {
  const [person] = await db.asOwner<{ id: string }>(
    'insert into person (organisation_id, name, email) values ($1, $2, $3) returning id',
    [organisationId, name, `${randomUUID()}@lindvik.example`],
  );
  return person?.id ?? '';
}

const asked = (personId: string, tokenScope: Requester['tokenScope'] = null): RequestContext => ({
  database: db.database,
  requester: { organisationId: db.organisationId, personId, name: 'Anna', roles: [], tokenScope },
  now: () => clock,
});

const wanted = (over = {}) => ({
  id: randomUUID(),
  name: 'månadsrapport',
  scope: 'write' as const,
  lastDay: '2027-02-20',
  ...over,
});

const by = (text: string) => authenticateToken({ database: db.database, now: () => clock }, text);

/** A token of Anna's, as text and as kept. */
async function aToken(over = {}) {
  const made = await makeApiToken(asked(anna), wanted(over));
  if (!made.ok) throw new Error(made.refusal);
  return made;
}

beforeAll(async () => {
  anna = await aPerson(db.organisationId, 'Anna Lindqvist');
});
beforeAll(() => {
  clock = new Date('2026-11-22T12:00:00Z');
});

describe('making a token', () => {
  test('it works at once, and acts for its person with its scope', async () => {
    const { text, token } = await aToken({ scope: 'read' });
    expect(await by(text)).toMatchObject({
      ok: true,
      requester: { personId: anna, name: 'Anna Lindqvist', tokenScope: 'read', roles: [] },
    });
    expect(token.expiresAt.toISOString()).toBe('2027-02-20T23:00:00.000Z');
  });

  test('the secret is kept nowhere: not in its row, not in the change log', async () => {
    const { text, token } = await aToken();
    const secret = parseToken(text)?.secret ?? '-';
    const rows = await db.asOwner<{ all: string }>(
      `select t::text || (select string_agg(c::text, '') from change_log c where noun_id = t.id) as all from api_token t where id = $1`,
      [token.id],
    );
    expect(rows[0]?.all).toContain('månadsrapport');
    expect(rows[0]?.all).not.toContain(secret);
  });

  test('the same form sent twice makes one token', async () => {
    const form = wanted();
    expect((await makeApiToken(asked(anna), form)).ok).toBe(true);
    expect(await makeApiToken(asked(anna), form)).toEqual({ ok: false, refusal: 'alreadyMade' });
    expect((await listApiTokens(asked(anna))).filter(({ id }) => id === form.id)).toHaveLength(1);
  });

  test.each(['read', 'write'] as const)('a token that may %s makes no token', async (scope) => {
    expect(await makeApiToken(asked(anna, scope), wanted())).toEqual({ ok: false, refusal: 'forbidden' });
  });

  test('longer than a year is refused', async () => {
    const result = await makeApiToken(asked(anna), wanted({ lastDay: '2027-11-23' }));
    expect(result).toEqual({ ok: false, refusal: 'tooFar' });
  });

  test('the change log tells of it', async () => {
    const { token } = await aToken();
    const log = await db.asOwner('select actor, person_id, verb from change_log where noun_id = $1', [
      token.id,
    ]);
    expect(log).toEqual([{ actor: 'person', person_id: anna, verb: 'make' }]);
  });
});

describe('a token is refused', () => {
  test('with another secret, another id or in another organisation', async () => {
    const { text } = await aToken();
    const parts = parseToken(text);
    if (!parts) throw new Error('no token');
    const [other] = await db.asOwner<{ id: string }>('insert into organisation default values returning id');
    const wrong = [
      { ...parts, secret: 'a'.repeat(43) },
      { ...parts, tokenId: randomUUID() },
      { ...parts, organisationId: other?.id ?? '' },
      { ...parts, organisationId: randomUUID() },
    ];
    for (const each of wrong) {
      expect(await by(writeToken(each))).toEqual({ ok: false, refusal: 'unknown' });
    }
    expect(await by('stadga_x')).toEqual({ ok: false, refusal: 'unknown' });
    expect((await by(text)).ok).toBe(true);
  });

  test('from the moment it expires', async () => {
    const { text } = await aToken({ lastDay: '2026-11-22' });
    clock = new Date('2026-11-22T22:59:59Z');
    expect((await by(text)).ok).toBe(true);
    clock = new Date('2026-11-22T23:00:00Z');
    expect(await by(text)).toEqual({ ok: false, refusal: 'expired' });
    clock = new Date('2026-11-22T12:00:00Z');
  });

  test('from the day its person has ended', async () => {
    const bo = await aPerson(db.organisationId, 'Bo Ek');
    const made = await makeApiToken(asked(bo), wanted());
    if (!made.ok) throw new Error(made.refusal);
    expect((await by(made.text)).ok).toBe(true);
    await db.asOwner(`update person set ended_on = '2026-11-22' where id = $1`, [bo]);
    expect(await by(made.text)).toEqual({ ok: false, refusal: 'personEnded' });
  });

  test('once it is revoked, which the change log tells once', async () => {
    const { text, token } = await aToken();
    expect(await revokeApiToken(asked(anna), token.id)).toEqual({ ok: true });
    expect(await revokeApiToken(asked(anna), token.id)).toEqual({ ok: true });
    expect(await by(text)).toEqual({ ok: false, refusal: 'revoked' });
    const log = await db.asOwner('select verb from change_log where noun_id = $1 order by id', [token.id]);
    expect(log).toEqual([{ verb: 'make' }, { verb: 'revoke' }]);
  });
});

test('a token has its person’s roles of today, not of the day it was made', async () => {
  const { text } = await aToken();
  const roles = async () => {
    const result = await by(text);
    return result.ok ? result.requester.roles.map(({ role }) => role) : result.refusal;
  };
  await db.asOwner(
    `insert into role_assignment (organisation_id, person_id, role, from_date) values ($1, $2, 'registrar', '2026-01-01')`,
    [db.organisationId, anna],
  );
  expect(await roles()).toEqual(['registrar']);
  await db.asOwner(`update role_assignment set to_date = '2026-11-21' where person_id = $1`, [anna]);
  expect(await roles()).toEqual([]);
});

test('its last use is noted, at most once a minute', async () => {
  const { text, token } = await aToken();
  const lastUse = async () =>
    (await listApiTokens(asked(anna))).find(({ id }) => id === token.id)?.lastUsedAt?.toISOString();
  expect(await lastUse()).toBeUndefined();
  await by(text);
  expect(await lastUse()).toBe('2026-11-22T12:00:00.000Z');
  clock = new Date('2026-11-22T12:00:59Z');
  await by(text);
  expect(await lastUse()).toBe('2026-11-22T12:00:00.000Z');
  clock = new Date('2026-11-22T12:01:00Z');
  await by(text);
  expect(await lastUse()).toBe('2026-11-22T12:01:00.000Z');
});

describe('an outsider tries', () => {
  test('to revoke somebody else’s token: it is not found, and works still', async () => {
    const { text, token } = await aToken();
    const bo = await aPerson(db.organisationId, 'Bo Ek');
    expect(await revokeApiToken(asked(bo), token.id)).toEqual({ ok: false, refusal: 'notFound' });
    expect(await revokeApiToken(asked(anna, 'write'), token.id)).toEqual({ ok: false, refusal: 'notFound' });
    expect((await by(text)).ok).toBe(true);
    expect(await listApiTokens(asked(bo))).toEqual([]);
  });
});
