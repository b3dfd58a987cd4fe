import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/people/role.model.ts';
import { tokenOf } from '../api/client.ts';
import { fetchDescription } from '../api/described.ts';
import type { BodyName } from '../builders/municipality.ts';
import { type SomebodySignedIn, startTestServer, type TestServer } from '../server.ts';
import { addressesOf } from './addresses.ts';
import { type Kind, plantSecrets, type Secret } from './secrets.ts';

let server: TestServer;
let secrets: readonly Secret[];
let addresses: { readonly pages: string[]; readonly api: string[] };
beforeAll(async () => {
  server = await startTestServer({ example: true });
  secrets = await plantSecrets(server.database);
  addresses = await addressesOf(server, await fetchDescription(server.origin));
});
afterAll(() => server.stop());

interface Reader {
  readonly role: Role;
  readonly body?: string;
  /** Who may read what of bodies that they do not work for, written down here apart from the policies. */
  readonly reads: readonly Kind[];
}

const bodiesWork = ['controlPoint', 'action', 'evidence', 'way', 'verification', 'referral'] as const;
const readers: Readonly<Record<string, Reader>> = {
  'an elected auditor': { role: 'electedAuditor', reads: ['auditorsRound', 'request'] },
  'a lay auditor': { role: 'layAuditor', body: 'Lindvikens Bostäder AB', reads: [] },
  'the coordinator': { role: 'auditCoordinator', reads: [...bodiesWork, 'ownRound'] },
  'the security officer': {
    role: 'securityOfficer',
    reads: [...bodiesWork, 'ownRound', 'forum', 'measurement', 'duty', 'reportDraft', 'report'],
  },
  'a secretary': { role: 'boardSecretary', body: 'Socialnämnden', reads: [] },
  'a secretary of another board': { role: 'boardSecretary', body: 'Tekniska nämnden', reads: [] },
};

/** What an answer says, also where it is a spreadsheet or a zip. */
function wordsIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name} ${wordsIn(content)}`)
    .join(' ');
}

/** The secrets that each address shows, asked by somebody with a session and a token for reading. */
async function shownTo({ app, cookie }: SomebodySignedIn): Promise<Map<Secret, string>> {
  const token = await tokenOf(app, 'read');
  const ask = async (address: string) => {
    const answer = address.startsWith('/api/')
      ? await fetch(`${server.origin}${address}`, { headers: { authorization: `Bearer ${token}` } })
      : await server.web.request(address, { headers: { cookie } });
    return wordsIn(new Uint8Array(await answer.arrayBuffer()));
  };
  const byWord = new Map(secrets.map((secret) => [secret.word, secret]));
  const shown = new Map<Secret, string>();
  for (const address of [...addresses.pages, ...addresses.api]) {
    for (const [word] of (await ask(address)).matchAll(/q[0-9a-f]{32}q/g)) {
      const secret = byWord.get(word);
      if (secret && !shown.has(secret)) shown.set(secret, address);
    }
  }
  return shown;
}

/** Drafts of rounds belong to no body; everything else is read by those who work for its body. */
function mayRead({ reads }: Reader, own: ReadonlySet<string>, { kind, bodyIds }: Secret): boolean {
  return reads.includes(kind) || bodyIds.some((id) => own.has(id));
}

describe('whatever is asked for, nothing is read over a wall', () => {
  const seen = new Set<Kind>();
  test.each(Object.entries(readers))('by %s', { timeout: 180_000 }, async (_who, reader) => {
    const { role, body } = reader;
    const somebody = await server.as(role, body ? { body: body as BodyName } : {});
    const { roles } = somebody.app.requester;
    const audited = role === 'layAuditor' ? roles.flatMap(({ bodyId }) => bodyId ?? []) : [];
    const own = new Set([...roles.flatMap(({ reaches }) => reaches), ...audited]);
    const shown = [...(await shownTo(somebody))];
    for (const [{ kind }] of shown) seen.add(kind);
    const leaks = shown.filter(([secret]) => !mayRead(reader, own, secret));
    expect(leaks.map(([{ kind, place }, address]) => `${kind}: ${place} at ${address}`)).toEqual([]);
  });

  test('and each kind is read by somebody, so that the words looked for are the right ones', () => {
    const planted = new Set(secrets.map(({ kind }) => kind));
    expect([...seen].toSorted()).toEqual([...planted].toSorted());
    expect(planted.size).toBe(16);
  });
});
