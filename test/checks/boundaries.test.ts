import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Deliberate breaches: the rule, the file that breaks it, and what it imports (a path or a package). */
const breaches = [
  ['rules-are-pure', 'src/readings/breach.rules.ts', 'node:fs'],
  ['rules-are-pure', 'src/readings/tempted.rules.ts', './breach.store.ts'],
  ['sql-lives-in-stores', 'src/readings/breach-of-sql.ts', 'drizzle-orm'],
  ['stores-know-model-and-database-only', 'src/readings/breach.store.ts', './breach-of-sql.ts'],
  ['pages-go-through-use-cases', 'src/readings/breach.pages.tsx', './breach.store.ts'],
  ['slices-meet-at-their-doors', 'src/readings/breach-of-doors.ts', '../jobs/inside.ts'],
  ['reading-is-pure', 'src/reading/breach.ts', '../jobs/index.ts'],
  ['interpreter-knows-no-format', 'src/reading/interpret/breach.ts', '../formats/pdf.ts'],
  ['node-cannot-run-tsx', 'src/web/breach.ts', '../readings/breach.pages.tsx'],
  ['only-doors-know-the-wiring', 'src/files/breach.ts', '../compose.ts'],
  ['command-line-starts-quickly', 'src/cli/breach.ts', '../jobs/index.ts'],
  ['shared-knows-nobody', 'src/shared/breach.ts', '../jobs/index.ts'],
  ['no-circles', 'src/jobs/index.ts', './inside.ts'],
  ['product-needs-no-test-tools', 'src/jobs/breach.ts', 'vitest'],
  ['no-loose-ends', 'src/jobs/loose.ts', './nowhere.ts'],
] as const;

/** What the breaches lean on; `inside` leans back on the door, which closes the circle. */
const surroundings = {
  'src/compose.ts': 'export const value = 1;\n',
  'src/jobs/inside.ts': "import { value as other } from './index.ts';\nexport const value = other;\n",
  'src/reading/formats/pdf.ts': 'export const value = 1;\n',
};

let folder: string;
let output: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadga-breaches-'));
  const files = new Map<string, string>(Object.entries(surroundings));
  for (const [, file, to] of breaches) {
    files.set(file, `import { value } from '${to}';\nexport { value };\n`);
  }
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
    await cp(join(root, file), join(folder, file));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'];
  const failed = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch((error) => error);
  output = failed.stdout;
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test.for(breaches)('%s: %s may not import %s', ([rule, file]) => {
  expect(output).toContain(`${rule}: ${file}`);
});

test('the author of a breach reads what to do instead', () => {
  expect(output.replace(/\s+/g, ' ')).toContain('Read the clock, the store or the file in the use case');
});
