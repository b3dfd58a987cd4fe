import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockDocument } from '../../blocks.model.ts';
import { readDocx } from '../docx/index.ts';
import { readXlsx } from '../xlsx/index.ts';
import { cell, p, row, table, wordFile } from './samples/word-file.ts';
import { textRow, workbookFile } from './samples/workbook-file.ts';
import { relationsXml, zipFile } from './samples/zip-file.ts';

const codes = new Set([
  'docx-damaged',
  'xlsx-damaged',
  'zip-bomb',
  'hostile-xml',
  'office-password',
  'no-text',
]);

/** A file gives blocks, or says by a known code why it gives none. */
function isExplained({ blocks, problems }: BlockDocument): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (blocks.length > 0 || errors.length > 0) && errors.every(({ code }) => codes.has(code));
}

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const { blocks, problems } = await readDocx(bytes);
  return blocks.length > 0 ? undefined : problems.find(({ severity }) => severity === 'error')?.code;
}

function withDocument(xml: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipFile({
    '_rels/.rels': relationsXml([{ id: 'r', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': xml,
    ...more,
  });
}

const document = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

/** A zip of one packed part whose directory states whatever size the test wants. */
function lyingZip(content: Uint8Array, statedSize: number, flags = 0): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(statedSize, 24);
  entry.writeUInt16LE(name.length, 28);
  const relations = Buffer.from(
    zipFile({
      '_rels/.rels': relationsXml([{ id: 'r', type: 'officeDocument', target: 'word/document.xml' }]),
    }),
  );
  const end = relations.subarray(-22);
  const directory = relations.subarray(end.readUInt32LE(16), relations.length - 22);
  const parts = relations.subarray(0, end.readUInt32LE(16));
  const all = Buffer.concat([parts, local, name, packed]);
  entry.writeUInt32LE(parts.length, 42);
  const last = Buffer.from(end);
  last.writeUInt16LE(2, 8);
  last.writeUInt16LE(2, 10);
  last.writeUInt32LE(directory.length + entry.length + name.length, 12);
  last.writeUInt32LE(all.length, 16);
  return new Uint8Array(Buffer.concat([all, directory, entry, name, last]));
}

describe('a hostile or damaged office file is refused with its reason', () => {
  it('that unpacks to gigabytes, before anything is unpacked', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const bomb = lyingZip(new Uint8Array(1024 * 1024), 3 * 1024 ** 3);
    expect(await refusalOf(bomb)).toBe('zip-bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('that is packed harder than any document', async () => {
    expect(await refusalOf(withDocument(document(' '.repeat(30 * 1024 * 1024))))).toBe('zip-bomb');
  });

  it('that unpacks to more than it states', async () => {
    const xml = Buffer.from(document(`<w:p><w:r><w:t>${'x'.repeat(100_000)}</w:t></w:r></w:p>`));
    expect(await refusalOf(lyingZip(xml, xml.length))).toBeUndefined();
    expect(await refusalOf(lyingZip(xml, 1000))).toBe('docx-damaged');
  });

  it('that has a part with a password', async () => {
    expect(await refusalOf(lyingZip(Buffer.from(document('')), 100, 1))).toBe('office-password');
  });

  it('that has changed on the way', async () => {
    const whole = withDocument(document('<w:p><w:r><w:t>Rekommendationen är åtgärdad</w:t></w:r></w:p>'));
    const changed = whole.slice();
    const middle = Math.floor(changed.length / 3);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    expect(await refusalOf(whole)).toBeUndefined();
    expect(await refusalOf(changed)).toBe('docx-damaged');
  });

  it.each([
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><w:document xmlns:w="w"><w:body>&c;</w:body></w:document>',
      'hostile-xml',
    ],
    ['an outside entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'hostile-xml'],
    [
      'elements in each other without end',
      document('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)),
      'hostile-xml',
    ],
    [
      'tables in each other without end',
      document(`${'<w:tbl><w:tr><w:tc>'.repeat(500)}${'</w:tc></w:tr></w:tbl>'.repeat(500)}`),
      'hostile-xml',
    ],
    ['an attribute of megabytes', document(`<w:p a="${'x'.repeat(2 * 1024 * 1024)}"/>`), 'hostile-xml'],
    [
      'thousands of attributes',
      document(`<w:p ${Array.from({ length: 3000 }, (_each, index) => `a${index}="1"`).join(' ')}/>`),
      'hostile-xml',
    ],
    ['XML that is none', '<w:document><w:body></w:document>', 'docx-damaged'],
    [
      'bytes that are no text',
      new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xfd, 0x3c, 0x2f, 0x61, 0x3e]),
      'docx-damaged',
    ],
    ['another kind of XML', '<workbook/>', 'docx-damaged'],
    ['no text', document('<w:p/>'), 'no-text'],
  ])('%s', async (_what, xml, code) => {
    expect(await refusalOf(withDocument(xml))).toBe(code);
  });

  it('names in a file reach no prototype', async () => {
    const body = document(
      '<w:p __proto__="x" constructor="y"><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:r><w:rPr><w:color w:val="constructor"/><w:rFonts w:ascii="__proto__"/></w:rPr><w:t>Text</w:t></w:r></w:p>',
    );
    expect((await readDocx(withDocument(body))).blocks).toMatchObject([{ text: 'Text' }]);
  });
});

describe('whatever the bytes', () => {
  const sampleXml = document(table(row(cell('<w:p><w:r><w:t>Plan</w:t></w:r></w:p>'))) + p('Text'));
  const word = wordFile(p('Rapport') + table(row(cell('A'), cell('B'))));
  const workbook = workbookFile([{ name: 'Blad', rows: textRow(1, ['A', 'B']) }]);
  const readers = [
    { read: (bytes: Uint8Array) => readDocx(bytes), whole: word },
    { read: (bytes: Uint8Array) => readXlsx(bytes), whole: workbook },
  ];

  it('a truncated or changed file gives blocks or a known reason, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...readers),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
        async ({ read, whole }, cut, changes) => {
          const bytes = whole.slice(0, whole.length - (cut % whole.length) * (cut % 2));
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          expect(isExplained(await read(bytes))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any nesting of known elements gives blocks or a known reason', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'tcPr',
      'gridSpan',
      'vMerge',
      'sdt',
      'del',
      'drawing',
      'pict',
      'txbxContent',
      'br',
      'numPr',
      'pPr',
      'rPr',
      'fldChar',
      'AlternateContent',
      'sym',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('text', '●', '&amp;', ''),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.constantFrom('', ' w:val="-1"', ' w:val="9999999999"', ' w:char="ZZ"', ' w:val="restart"'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, attributes, children]) => `<w:${name}${attributes}>${children.join('')}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (parts) => {
        expect(isExplained(await readDocx(withDocument(document(parts.join('')))))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('the sample itself is read', async () => {
    expect((await readDocx(withDocument(sampleXml))).blocks).toHaveLength(2);
  });
});
