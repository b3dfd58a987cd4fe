import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Page } from 'playwright-core';
import type { App } from '../src/compose.ts';
import { createHttp, listen } from '../src/http-api/index.ts';
import { findRequester } from '../src/identity/index.ts';
import type { Role } from '../src/people/role.model.ts';
import type { SignedInApp } from '../src/web/request.ts';
import { createWeb } from '../src/web/web.tsx';
import {
  addPerson,
  type MoreOfPerson,
  type Municipality,
  setUpMunicipality,
  type TestPerson,
} from './builders/municipality.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { composeIn, createExampleDatabase } from './example.ts';

export interface SomebodySignedIn {
  /** What pages hand to use cases when this person asks. */
  readonly app: SignedInApp;
  /** To send as the header `cookie`. */
  readonly cookie: string;
  readonly person: TestPerson;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly app: App;
  /** What answers there, to ask without a network or to look through. */
  readonly web: Hono;
  readonly database: TestDatabase;
  /** Lindvikens kommun with its bodies; without any where the test asked for a server that is not set up. */
  readonly municipality: Municipality;
  /** A new person with this role and a session of theirs. */
  as(role: Role, more?: MoreOfPerson): Promise<SomebodySignedIn>;
  /** The same in a browser: whatever the page opens next it opens as that person. */
  signIn(page: Page, role: Role, more?: MoreOfPerson): Promise<SomebodySignedIn>;
  stop(): Promise<void>;
}

interface TestServerOptions {
  /** False: nobody has set it up, and the first visit is still to come. */
  readonly setUp?: boolean;
  /** The example municipality instead of an empty one. */
  readonly example?: boolean;
}

/** The whole product on a free port, with a database and a folder of its own. Stop it afterwards. */
export async function startTestServer({
  setUp = true,
  example = false,
}: TestServerOptions = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'stadga-files-'));
  const database = example ? await createExampleDatabase(folder) : await createTestDatabase();
  const { app, stop } = await composeIn(folder, database);
  const { organisationId } = database;
  const municipality =
    setUp && !example
      ? await setUpMunicipality(app.database, organisationId)
      : {
          organisationId,
          bodies: example ? await bodiesOfExample(database) : ({} as Municipality['bodies']),
        };
  const web = createWeb(app);
  const listener = await listen(createHttp(app, web), '127.0.0.1', 0);

  const as: TestServer['as'] = async (role, more) => {
    const person = await addPerson(app.database, municipality, role, more);
    const cookies = await app.signIn.begin(person.userId, new Headers());
    const found = await findRequester(app, organisationId, person.id);
    if (!found) throw new Error('The person who was just made is not there');
    const cookie = cookies.map((text) => text.split(';')[0]).join('; ');
    return { app: { ...app, requester: found.requester, organisationId }, cookie, person };
  };
  return {
    origin: listener.origin,
    app,
    web,
    database,
    municipality,
    as,
    async signIn(page, role, more) {
      const somebody = await as(role, more);
      const cookies = somebody.cookie.split('; ').map((text) => {
        const [name = '', value = ''] = text.split(/=(.*)/s);
        return { name, value, url: listener.origin, httpOnly: true, sameSite: 'Lax' as const };
      });
      await page.context().addCookies(cookies);
      return somebody;
    },
    async stop() {
      await listener.stop(5_000);
      await stop();
      await database.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The bodies of the example by name, so that roles can be held for them. */
async function bodiesOfExample({ asOwner }: TestDatabase): Promise<Municipality['bodies']> {
  const rows = await asOwner<{ id: string; name: string }>('select id, name from body');
  return Object.fromEntries(rows.map(({ id, name }) => [name, id])) as Municipality['bodies'];
}
