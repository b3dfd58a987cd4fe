import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { type JointWorld, lead, other } from '../responses/responses.fixture.ts';
import { findAttachments, makePackage } from './index.ts';
import { responded } from './paper-asked.fixture.ts';

let register: TestRegister;
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(async () => {
  await register.remove();
  rmSync(folder, { recursive: true });
});

const auditor = () => register.as('electedAuditor');
const secretary = () => register.as(['boardSecretary', lead]);

describe('a package for the registration system', () => {
  const pack = async (context: RequestContext, id: string, evidenceIds: string[] = [], isPublic = false) =>
    makePackage(
      { ...context, files: openFileStore(folder) },
      {
        of: 'responses',
        id,
        language: 'sv',
        organisation: 'Lindvikens kommun',
        organisationNumber: '212000-9911',
      },
      { kinds: ['response', 'extractOfMinutes', 'roundReport'], evidenceIds, isPublic },
    );

  async function evidence(world: JointWorld, title: string, secrecy: object | null) {
    const files = openFileStore(folder);
    const content = Buffer.from(`Innehållet i ${title}`);
    const received = await files.receive(
      register.db.organisationId,
      (async function* () {
        yield content;
      })(),
      1_000,
    );
    if (received === 'tooLarge') throw new Error('The fixture is too large');
    await received.keep();
    const [row] = await register.db.asOwner<{ id: string }>(
      `insert into evidence (organisation_id, body_id, title, added_by, added_at, secrecy)
       values ($1, $2, $3, $4, now(), $5) returning id`,
      [
        register.db.organisationId,
        register.body(lead),
        title,
        crypto.randomUUID(),
        secrecy && JSON.stringify(secrecy),
      ],
    );
    await register.db.asOwner(
      `insert into evidence_version (organisation_id, evidence_id, number, sha256, file_name, media_type, bytes, added_by, added_at)
       values ($1, $2, 1, $3, '../bilaga & mer.txt', 'text/plain', $4, $5, now())`,
      [register.db.organisationId, row?.id, received.sha256, content.length, crypto.randomUUID()],
    );
    await register.db.asOwner(
      `insert into evidence_of (organisation_id, evidence_id, noun, noun_id, body_id) values ($1, $2, 'recommendation', $3, $4)`,
      [register.db.organisationId, row?.id, world.recommendationIds[0], register.body(lead)],
    );
    return row?.id ?? '';
  }

  test('opens in another program, where every checksum is right and the XML is the same as the JSON', async () => {
    const { id, world } = await responded(register, 'decided');
    const open = await evidence(world, 'Rutin', null);
    const secret = await evidence(world, 'Larmplan', {
      provision: 'OSL 18:13',
      markedOn: '2026-01-01',
      markedBy: 'p',
    });
    const made = await pack(secretary(), id, [open, secret]);
    if (!made.ok) throw new Error(made.refusal);
    writeFileSync(join(folder, 'package.zip'), made.bytes);
    const program = `
import hashlib, json, sys, zipfile
import xml.etree.ElementTree as xml
pack = zipfile.ZipFile(sys.argv[1])
assert pack.testzip() is None
told = json.loads(pack.read('metadata.json'))
root = xml.fromstring(pack.read('metadata.xml'))
documents = root.findall('.//ArkivobjektHandling/Bilaga')
assert len(documents) == len(told['files']) == 6, len(documents)
for element, file in zip(documents, told['files']):
    content = pack.read(element.findtext('Lank'))
    assert hashlib.sha256(content).hexdigest() == element.findtext('Checksumma') == file['sha256']
    assert str(len(content)) == element.findtext('Storlek')
    assert not file['name'].startswith(('/', '.')) and '..' not in file['name'].split('/')
assert root.findtext('.//Diarienummer') == told['registryNumber'] == 'KS 2026/12'
assert root.findtext('.//Beslut/Paragraf') == '§ 117'
assert root.findtext('.//Bilaga/Sekretess/Lagrum') == 'OSL 18:13'
print('whole')
`;
    expect(execFileSync('python3', ['-c', program, join(folder, 'package.zip')]).toString()).toBe('whole\n');
    const again = await pack(secretary(), id, [open, secret]);
    expect(again.ok && Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });

  test('in public holds no marked file, even where somebody ticks it', async () => {
    const { id, world } = await responded(register, 'decided');
    const secret = await evidence(world, 'Larmplan två', {
      provision: 'OSL 18:8',
      markedOn: '2026-01-01',
      markedBy: 'p',
    });
    const made = await pack(secretary(), id, [secret], true);
    expect(made.ok && made.metadata.files.filter(({ role }) => role === 'attachment')).toEqual([]);
  });

  test('holds no file of a board that one does not work for, and is not there for who may not know of the response', async () => {
    const { id, world } = await responded(register, 'decided');
    const file = await evidence(world, 'Kommunstyrelsens fil', null);
    const colleague = register.as(['boardSecretary', other]);
    expect((await findAttachments(colleague, id))?.map(({ evidenceId }) => evidenceId)).not.toContain(file);
    const made = await pack(colleague, id, [file]);
    expect(made.ok && made.metadata.files.some(({ role }) => role === 'attachment')).toBe(false);
    for (const stranger of [auditor(), register.as()]) {
      expect(await pack(stranger, id)).toMatchObject({ ok: false, refusal: 'notFound' });
      expect(await findAttachments(stranger, id)).toBeUndefined();
    }
  });
});
