import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { p, wordFile } from '../src/reading/formats/office/samples/word-file.ts';
import { relationsXml, zipFile } from '../src/reading/formats/office/samples/zip-file.ts';
import { type Reading, readAuditFile, readAuditPath, readingSchema } from '../src/reading/index.ts';
import { pdfOf, plainPdf, scannedPdf, stream } from './builders/plain-pdf.ts';

const megabyte = 1024 * 1024;
const report = new TextEncoder().encode(`Uppföljande granskning

Lindvikens kommun
Granit Revision AB

Granskning av arkivet

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Upprätta en arkivplan | Åtgärdad | Planen är beslutad. |
| 2. Utse arkivansvariga | Inte åtgärdad | Ingen är utsedd. |
`);

const wordWith = (document: string) =>
  zipFile({
    '_rels/.rels': relationsXml([{ id: 'r', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': document,
  });

const streets = ['Storgatan', 'Ängsvägen', 'Hamnplan', 'Kvarnbacken', 'Åstigen', 'Skolgränd', 'Torget'];

/** Pages of minutes, each with words of its own, since what every page repeats is taken for headers. */
const manyPages = (count: number) =>
  plainPdf({
    pages: Array.from({ length: count }, (_page, index) => [
      `Protokoll ${index + 1}`,
      ...streets.map(
        (street, line) => `${street} ${'får ny beläggning i år '.slice(0, 4 + ((index + line) % 20))}`,
      ),
      'Paragrafen justeras.',
    ]),
  });

/** A scanned page with a sentence on it. */
function scan(sentence: string): Uint8Array {
  const [width, height] = [1190, 1684];
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.font = '40px sans-serif';
  context.fillText(sentence, 100, 300);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height).map((_each, index) => data[index * 4] ?? 0);
  return scannedPdf(grey, width, height);
}

const hasSwedishOcr = /^swe$/m.test(spawnSync('tesseract', ['--list-langs']).stdout?.toString() ?? '');

/** The code of the only issue of a reading that holds nothing else. */
function refusal(reading: Reading): string | undefined {
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  const { audits, recommendations } = reading.found;
  expect({ documents: reading.documents, audits, recommendations }).toEqual({
    documents: [],
    audits: 0,
    recommendations: 0,
  });
  expect(reading.issues.map(({ severity }) => severity)).toEqual(['error']);
  return reading.issues[0]?.code;
}

/** A file of the limits' size holds nothing, so that it takes no room on the disk. */
async function hollowFile(path: string, size: number): Promise<string> {
  await using file = await open(path, 'w');
  await file.truncate(size);
  return path;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadga-bad-input-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const twoPages = plainPdf({ pages: [['Granskning av arkivet'], ['Nämnden har ingen plan.']] });

const badFiles: [what: string, fileName: string, bytes: () => Uint8Array, code: string][] = [
  ['empty', 'tom.pdf', () => new Uint8Array(), 'empty-file'],
  ['damaged PDF', 'skadad.pdf', () => twoPages.subarray(0, 150), 'pdf-damaged'],
  [
    'PDF whose pages lead back to themselves',
    'rundgång.pdf',
    () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R] >>']),
    'pdf-damaged',
  ],
  ['password-protected PDF', 'låst.pdf', () => plainPdf({ pages: [['x']], locked: true }), 'pdf-password'],
  ['PDF of more than 2,000 pages', 'lång.pdf', () => manyPages(2001), 'too-many-pages'],
  ['damaged Word file', 'skadad.docx', () => wordFile(p('Rapport')).subarray(0, 900), 'docx-damaged'],
  ['zip bomb', 'bomb.docx', () => wordWith(' '.repeat(60 * megabyte)), 'zip-bomb'],
  [
    'hostile XML',
    'fientlig.docx',
    () => wordWith('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    'hostile-xml',
  ],
  [
    'binary junk',
    'skräp.pdf',
    () => new Uint8Array(5_000).map((_each, index) => (index * index * 31) % 256),
    'unsupported-format',
  ],
];

describe('a file that cannot be read gives one error, and the next file is read', () => {
  it.each(badFiles)(
    '%s',
    async (_what, fileName, bytes, code) => {
      const crashes: Error[] = [];
      const onCrash = (failure: Error) => crashes.push(failure);
      const file = { bytes: bytes(), fileName };
      const swedish = await readAuditFile(file, { language: 'sv', onCrash });
      expect(refusal(swedish)).toBe(code);
      const english = await readAuditFile(file, { language: 'en', onCrash });
      expect(refusal(english)).toBe(code);
      expect(crashes).toEqual([]);
      const sentences = [swedish, english].map(({ issues }) => issues[0]?.message ?? '');
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}<>]+\.$/u);
      expect(sentences[0]).not.toBe(sentences[1]);
      const good = await readAuditFile({ bytes: report, fileName: 'uppföljning.md' }, { language: 'sv' });
      expect(good.found).toMatchObject({ recommendations: 2, green: 1, red: 1 });
    },
    30_000,
  );

  it('also when all come at once', async () => {
    const all = badFiles.filter(([, , , code]) => code !== 'too-many-pages');
    const files = all.map(([, fileName, bytes]) => ({ bytes: bytes(), fileName }));
    const [good, ...bad] = await Promise.all(
      [{ bytes: report, fileName: 'uppföljning.md' }, ...files].map((file) =>
        readAuditFile(file, { language: 'sv' }),
      ),
    );
    expect(bad.map(refusal)).toEqual(all.map(([, , , code]) => code));
    expect(good?.found.recommendations).toBe(2);
  }, 60_000);
});

describe('a scanned PDF without text', () => {
  it('says how to get text recognition where the computer has none', async () => {
    vi.stubEnv('PATH', folder);
    const file = { bytes: scan('Nämnden har ingen plan.'), fileName: 'inskannad.pdf' };
    const [swedish, english] = [
      await readAuditFile(file, { language: 'sv' }),
      await readAuditFile(file, { language: 'en' }),
    ];
    expect([refusal(swedish), refusal(english)]).toEqual(['pdf-no-text', 'pdf-no-text']);
    for (const { issues } of [swedish, english]) expect(issues[0]?.message).toContain('tesseract-ocr-swe');
  });

  it.skipIf(!hasSwedishOcr)(
    'is read where tesseract has Swedish, and says so for the page',
    async () => {
      const file = { bytes: scan('Nämnden saknar en plan för övningar.'), fileName: 'inskannad.pdf' };
      const reading = await readAuditFile(file, { language: 'sv' });
      expect(reading.documents.map(({ kind }) => kind)).toEqual(['other']);
      expect(reading.issues).toMatchObject([{ code: 'page-ocr', severity: 'note', place: { page: 1 } }]);
    },
    90_000,
  );
});

describe('a file that can be read and is no report', () => {
  it('of 2,000 pages is read to its end within the time limit', async () => {
    const done: number[] = [];
    const reading = await readAuditFile(
      { bytes: manyPages(2000), fileName: 'lång.pdf' },
      { language: 'sv', onProgress: (page) => done.push(page) },
    );
    expect(reading.source).toMatchObject({ format: 'pdf', pages: 2000 });
    expect(done).toEqual(Array.from({ length: 2000 }, (_, index) => index + 1));
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.documents.map(({ kind }) => kind)).toEqual(['other']);
    expect(reading.found.recommendations).toBe(0);
  }, 120_000);

  it('and whose picture claims to be larger than memory is read without it', async () => {
    const picture = '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB';
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /P 6 0 R >> >> >>',
      stream('BT /F 11 Tf 60 780 Td (Protokoll) Tj ET q 9 0 0 9 60 600 cm /P Do Q'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      stream('x', `${picture} /BitsPerComponent 8`),
    ]);
    const reading = await readAuditFile({ bytes, fileName: 'bild.pdf' }, { language: 'sv' });
    expect(reading.documents.map(({ kind }) => kind)).toEqual(['other']);
  });
});

describe('on the disk', () => {
  it.each([
    ['missing', () => join(folder, 'finns-inte.pdf'), 'file-missing'],
    ['below a file', async () => join(await hollowFile(join(folder, 'a'), 1), 'b.pdf'), 'file-unreadable'],
    ['a folder', () => folder, 'file-unreadable'],
    ['a device without end', () => '/dev/zero', 'file-unreadable'],
    ['over 100 MB', () => hollowFile(join(folder, 'stor.pdf'), 100 * megabyte + 1), 'file-too-large'],
    ['100 MB of nothing', () => hollowFile(join(folder, 'nollor.pdf'), 100 * megabyte), 'unsupported-format'],
  ])(
    '%s',
    async (_what, path, code) => {
      expect(refusal(await readAuditPath(await path(), { language: 'sv' }))).toBe(code);
    },
    30_000,
  );
});

const root = fileURLToPath(new URL('..', import.meta.url));

function stadga(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'src/cli.ts'), ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('the command line', () => {
  const chosen = new Set(['pdf-password', 'zip-bomb', 'hostile-xml', 'unsupported-format']);
  test.each(badFiles.filter(([, , , code]) => chosen.has(code)))(
    '%s: the shape of the contract, exit code 1',
    async (_what, fileName, bytes, code) => {
      const file = join(folder, fileName);
      await writeFile(file, bytes());
      const outcome = await stadga('audit', 'read', file, '--json');
      expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 1, stderr: '' });
      const reading = readingSchema.parse(JSON.parse(outcome.stdout));
      expect(refusal(reading)).toBe(code);
      expect(reading.source.file).toBe(fileName);
    },
    20_000,
  );

  test('without --json one sentence in the language asked for, and nothing on stdout', async () => {
    const file = join(folder, 'låst.pdf');
    await writeFile(file, plainPdf({ pages: [['x']], locked: true }));
    const outcome = await stadga('audit', 'read', file, '--language', 'en');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^The PDF file is protected by a password\. [^\n]+\.\n$/);
  }, 20_000);
  /** One page whose content unpacks to `content`, packed as many times as told. */
  function bomb(content: Buffer, times: number): Uint8Array {
    let packed = content;
    for (let time = 0; time < times; time += 1) packed = deflateSync(packed);
    const filters = `/Filter [${'/FlateDecode '.repeat(times)}]`;
    return pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      stream(packed.toString('latin1'), filters),
    ]);
  }

  // The last is watched from outside, which only Linux allows.
  const bombs: [what: string, bytes: () => Uint8Array, code: string][] = [
    ['200 MB of spaces', () => bomb(Buffer.alloc(200 * megabyte, ' '), 1), 'no-text'],
    ['200 MB of operators', () => bomb(Buffer.alloc(200 * megabyte, 'q Q '), 1), 'reading-memory-limit'],
    ['1.5 GB, packed twice', () => bomb(Buffer.alloc(1500 * megabyte, ' '), 2), 'reading-memory-limit'],
  ];
  test.each(process.platform === 'linux' ? bombs : bombs.slice(0, 2))(
    'a PDF whose page unpacks to %s is refused in good order',
    async (_what, bytes, expected) => {
      const file = join(folder, 'bomb.pdf');
      await writeFile(file, bytes());
      const { code, stdout, stderr } = await stadga('audit', 'read', file, '--json');
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(refusal(readingSchema.parse(JSON.parse(stdout)))).toBe(expected);
    },
    120_000,
  );
});
