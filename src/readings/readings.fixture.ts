import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { openFileStore } from '../files/index.ts';
import type { Requester } from '../identity/index.ts';
import { type Jobs, openJobs } from '../jobs/index.ts';
import type { Role } from '../people/role.model.ts';
import type { Reading } from '../reading/reading.model.ts';
import {
  findReading,
  type ReadingsContext,
  type ReadReport,
  readAgain,
  receiveReport,
  runReading,
} from './index.ts';

/** Who hands in the reports of these tests. */
export const person = crypto.randomUUID();

export const emptyReading: Reading = {
  source: { file: 'rapport.txt', sha256: '0'.repeat(64), format: 'text', pages: null },
  documents: [],
  found: { audits: 0, recommendations: 0, green: 0, yellow: 0, red: 0, unknown: 0 },
  issues: [],
};

export async function* parts(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

export const never = new AbortController().signal;

/** A reading that goes on until it is broken off. */
export const endless: ReadReport = (_path, _name, { signal }) =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Readings with a database, jobs and a folder of their own, for the tests of one file. */
export function useReadings() {
  let db: TestDatabase;
  let jobs: Jobs;
  let folder: string;
  let context: ReadingsContext;
  const requesterAs = (role: Role): Requester => ({
    organisationId: db.organisationId,
    personId: person,
    name: 'Asta Lundmark',
    roles: [{ role, bodyId: null, reaches: [] }],
    tokenScope: null,
  });
  beforeAll(async () => {
    db = await createTestDatabase();
    jobs = await openJobs(db.address.app, () => {});
    folder = await mkdtemp(join(tmpdir(), 'stadga-files-'));
    context = {
      database: db.database,
      files: openFileStore(folder),
      jobs,
      organisationId: db.organisationId,
      uploadLimit: 1000,
      requester: requesterAs('auditCoordinator'),
      now: () => new Date('2026-11-22T09:00:00Z'),
    };
  });
  afterAll(async () => {
    await jobs.stop();
    await db.remove();
    await rm(folder, { recursive: true });
  });

  return {
    requesterAs,
    db: () => db,
    folder: () => folder,
    context: () => context,
    async receive(text: string) {
      const report = { fileName: 'rapport.txt', content: parts(text), language: 'sv' } as const;
      const result = await receiveReport(context, report);
      if (!result.ok) throw new Error(result.refusal);
      return result.draft;
    },
    /** The draft as it is now, undefined where there is none. */
    async find(id: string, asked = context) {
      const found = await findReading(asked, id);
      return found.ok ? found.draft : undefined;
    },
    async again(id: string) {
      const result = await readAgain(context, id, 'sv');
      if (!result.ok) throw new Error(result.refusal);
      return result.draft;
    },
    run: (
      id: string,
      readReport: ReadReport,
      stopping = never,
      onFailure: (error: unknown) => void = () => {},
    ) => runReading({ ...context, requester: null, readReport, onFailure }, id, stopping),
    /** What the change log tells of it, as `person receive`. */
    async log(id: string) {
      const rows = await db.asOwner<{ actor: string; verb: string }>(
        'select actor, verb from change_log where noun_id = $1 order by id',
        [id],
      );
      return rows.map(({ actor, verb }) => `${actor} ${verb}`);
    },
  };
}
