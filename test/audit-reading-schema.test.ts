import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { auditReadingSchema } from '../scripts/audit-reading-schema.ts';
import { readAuditFileHere } from '../src/reading/index.ts';
import { samplesIn } from './reports/samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const published = JSON.parse(readFileSync(`${root}docs/audit-reading.schema.json`, 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(published);

/** What the published schema has against a reading, as lines to read; empty where nothing. */
function faults(reading: unknown): string[] {
  validate(reading);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The command line as a user runs it: what it prints, as data, and how it exits. */
function auditRead(file: string): Promise<{ code: number; reading: unknown }> {
  const args = [`${root}src/cli.ts`, 'audit', 'read', file, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1e8 }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, reading: JSON.parse(stdout) }),
    );
  });
}

describe('docs/audit-reading.schema.json', () => {
  test('is what the contract gives (else run scripts/audit-reading-schema.ts)', () => {
    expect(published).toEqual(auditReadingSchema());
  });

  test.each(samplesIn('held-out'))('holds for the reading of $fileName', async ({ bytes, fileName }) => {
    expect(faults(await readAuditFileHere({ bytes, fileName }, { language: 'sv' }))).toEqual([]);
  });

  test('holds for what the command line prints, of a report and of a file that is not there', async () => {
    const report = await auditRead('test/reports/held-out/02-region-gruppradar.md');
    expect({ ...report, reading: faults(report.reading) }).toEqual({ code: 0, reading: [] });
    const missing = await auditRead('no-such-report.pdf');
    expect({ ...missing, reading: faults(missing.reading) }).toEqual({ code: 1, reading: [] });
  });

  test('refuses a reading with a renamed field or a status of its own', async () => {
    const { reading } = await auditRead('test/reports/held-out/02-region-gruppradar.md');
    const text = JSON.stringify(reading);
    expect(faults(JSON.parse(text.replaceAll('"addressees"', '"recipients"')))).not.toEqual([]);
    expect(faults(JSON.parse(text.replaceAll('"status":"green"', '"status":"blue"')))).not.toEqual([]);
  });
});
