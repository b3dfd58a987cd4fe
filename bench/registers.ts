import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { embeddedAddress } from '../src/database/address.ts';
import { findBinaries } from '../src/database/embedded/binaries.ts';
import { prepareRoles } from '../src/database/embedded/roles.ts';
import { startEmbeddedServer } from '../src/database/embedded/server.ts';
import { type Database, openDatabase } from '../src/database/index.ts';
import { migrateDatabase } from '../src/database/migrate.ts';
import type { RequestContext } from '../src/identity/index.ts';
import { manyRecommendations } from '../test/builders/many-recommendations.ts';

/** A PostgreSQL of a measurement's own, with the product's tables. Close it afterwards. */
export interface Registers {
  readonly database: Database;
  /** Runs SQL as the tables' owner, as a reference without the product. */
  asOwner<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A new municipality with so many recommendations, and its coordinator as the one who asks. */
  municipality(recommendations: number): Promise<RequestContext>;
  close(): Promise<void>;
}

export async function openRegisters(): Promise<Registers> {
  const folder = await mkdtemp(join(tmpdir(), 'stadga-bench-'));
  const server = await startEmbeddedServer(folder, findBinaries());
  const name = 'stadga';
  await prepareRoles(server.host, name);
  const address = embeddedAddress(server.host, name);
  await migrateDatabase(address, async () => {});
  const owner = new pg.Pool({ ...address.owner, max: 2 });
  // Stopping the server ends what is idle, and says so.
  owner.on('error', () => {});
  const database = openDatabase(address.app, () => {});
  const asOwner: Registers['asOwner'] = async <Row extends pg.QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ) => (await owner.query<Row>(text, values)).rows;
  return {
    database,
    asOwner,
    async municipality(recommendations) {
      const [made] = await asOwner<{ id: string }>(
        "insert into organisation (name) values ('Lindvikens kommun') returning id",
      );
      const organisationId = made?.id ?? '';
      await manyRecommendations(asOwner, organisationId, recommendations);
      const roles = [{ role: 'auditCoordinator', bodyId: null, reaches: [] }] as const;
      const requester = {
        organisationId,
        personId: organisationId,
        name: 'Asta Prov',
        roles,
        tokenScope: null,
      };
      return { database, requester, now: () => new Date() };
    },
    async close() {
      await Promise.all([database.close(), owner.end()]);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
