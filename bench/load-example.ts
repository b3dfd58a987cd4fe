// Loading Lindvikens kommun into a new organisation, against inserting as many plain rows with SQL alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExample } from '../src/example/index.ts';
import { openFileStore } from '../src/files/index.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

const rows = `insert into change_log (organisation_id, at, actor, noun, noun_id, verb)
  select $1, now(), 'system', 'audit', gen_random_uuid(), 'add' from generate_series(1, 1000)`;

const registers = await openRegisters();
const folder = await mkdtemp(join(tmpdir(), 'stadga-bench-'));
const newOrganisation = async () => {
  const [made] = await registers.asOwner<{ id: string }>(
    'insert into organisation default values returning id',
  );
  return made?.id ?? '';
};
try {
  const load = async () => {
    const outcome = await loadExample({
      database: registers.database,
      files: openFileStore(folder),
      jobs: { add: async () => {} },
      organisationId: await newOrganisation(),
      uploadLimit: 1_000_000,
      now: () => new Date(),
    });
    if (!outcome.ok) throw new Error(outcome.refusal);
  };
  const reference = 'PostgreSQL alone: 1,000 rows in one statement';
  const measured = await measure(
    [
      { name: 'the example municipality', run: load },
      { name: reference, run: async () => registers.asOwner(rows, [await newOrganisation()]) },
    ],
    10,
    2,
  );
  report('Loading the example', measured, reference);
} finally {
  await registers.close();
  await rm(folder, { recursive: true, force: true });
}
