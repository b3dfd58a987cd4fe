import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { guidelineReadingJsonSchema } from '../scripts/guideline-reading-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const published = JSON.parse(readFileSync(`${root}docs/guideline-reading.schema.json`, 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(published);

/** The command line as a user runs it: what it prints, and how it exits. */
function guidelineRead(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
  return new Promise((resolve) => {
    const all = [`${root}src/cli.ts`, 'guideline', 'read', ...args];
    execFile(process.execPath, all, { cwd: root, maxBuffer: 1e8 }, (error, printed, said) =>
      resolve({ code: error ? Number(error.code) : 0, printed, said }),
    );
  });
}

describe('docs/guideline-reading.schema.json', () => {
  test('is what the contract gives (else run scripts/guideline-reading-schema.ts)', () => {
    expect(published).toEqual(guidelineReadingJsonSchema());
  });

  test('holds for what the command line prints, of a guideline and of a file that is not there', async () => {
    const read = await guidelineRead('src/example/reports/riktlinje-for-driftpartner.txt', '--json');
    const reading = JSON.parse(read.printed);
    expect([read.code, validate(reading), validate.errors]).toEqual([0, true, null]);
    expect(reading.found).toMatchObject({ chapters: 3, requirements: 18, doubtful: 5, leftOut: 3 });
    const missing = await guidelineRead('finns-inte.docx', '--json');
    expect([missing.code, validate(JSON.parse(missing.printed))]).toEqual([1, true]);
  });
});

test('in words it shows the requirements by chapter, what is doubtful, and what was left out', async () => {
  const { code, printed } = await guidelineRead(
    'src/example/reports/riktlinje-for-driftpartner.txt',
    '--language',
    'en',
  );
  expect(code).toBe(0);
  expect(printed).toContain('3 chapters, 17 measures, 1 principle. 5 to review.');
  expect(printed).toContain('  2.3 a  [Measure, Administration] Kopior hos driftpartnern');
  expect(printed).toContain('      ! The number is interpreted');
  expect(printed).toContain('  Appendix, terms or history: 2');
});
