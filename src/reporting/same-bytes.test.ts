import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeStatusPaper } from './index.ts';
import { lindviken } from './status-paper.fixture.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const program = (format: string, archive: boolean) => `
  import { createHash } from 'node:crypto';
  const { writeStatusPaper } = await import('${new URL('./index.ts', import.meta.url)}');
  const { lindviken } = await import('${new URL('./status-paper.fixture.ts', import.meta.url)}');
  const bytes = await writeStatusPaper(lindviken, { format: '${format}', language: 'sv', archive: ${archive} });
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;

/** Another process, in another time zone. */
const elsewhere = (format: string, archive: boolean) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program(format, archive)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland' },
  });

describe('the same reading gives the same bytes', () => {
  test.each([
    ['pdf', false],
    ['pdf', true],
    ['docx', false],
  ] as const)('as %s (archive: %s), twice here and once in another process', async (format, archive) => {
    const options = { format, language: 'sv', archive } as const;
    const first = sha256(await writeStatusPaper(lindviken, options));
    await writeStatusPaper(lindviken, { ...options, language: 'en' });
    expect(sha256(await writeStatusPaper(lindviken, options))).toBe(first);
    expect(elsewhere(format, archive)).toBe(first);
  });
});
