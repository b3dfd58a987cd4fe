import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../../texts/index.ts';
import { annexANumbers } from '../built-in/annex-a.model.ts';
import { builtInRequirements } from '../built-in/built-in.ts';
import { newRequirementOf } from '../built-in-row.rules.ts';
import { actNumbers } from '../guideline-input.model.ts';
import type { NewRequirement } from '../guideline-list.model.ts';
import { checkables, type FromClass, requirementKinds, requirementLevels } from '../requirement.model.ts';
import { exportBuiltIn } from './export-catalog.ts';
import { readCatalog } from './read-catalog.ts';
import { builtInControlId, writeCatalog } from './write-catalog.ts';
import { writeProfile } from './write-profile.ts';

const schemas = join(import.meta.dirname, '../../../../shared/oscal');
const head = { names: ['a'], title: 'Riktlinje', version: '2', at: new Date('2026-11-22T11:00:00Z') };
const adopted = builtInRequirements.map((each) => newRequirementOf(each, crypto.randomUUID()));
const read = (content: unknown) => readCatalog(JSON.stringify(content), 'administration');

function faultsOf(kind: 'catalog' | 'profile', content: unknown) {
  // NIST's schemas name parts by `$id` of fragments, and hold words that Ajv does not know.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(schemas, `oscal_${kind}_schema-1.0.6.json`), 'utf8'));
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(content)));
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const changed = adopted.map((row, index): NewRequirement => {
  if (index === 3)
    return {
      ...row,
      text: 'Egna ord.',
      textEn: null,
      level: 'system',
      sectionTitle: null,
      fromClass: { integrity: 3 },
    };
  return index === 4 ? { ...row, chapter: '2', chapterTitle: 'Annat' } : row;
});
const own: NewRequirement = {
  ...(adopted[0] as NewRequirement),
  id: crypto.randomUUID(),
  builtInKey: null,
  text: 'Nytt.',
};
const profileOf = (rows: readonly NewRequirement[]) =>
  writeProfile({
    head,
    rows,
    builtIn: builtInRequirements,
    builtInHref: 'built-in-catalog.json',
    titles: { builtIn: 'Inbyggd', additions: 'Egna' },
  });

describe.skipIf(!existsSync(schemas))('by NIST’s own schema of OSCAL 1.0.6', () => {
  test.each([
    ['a guideline', writeCatalog(head, adopted)],
    ['the built-in one', exportBuiltIn(head.at, texts.sv)],
    ['one with nothing in it', writeCatalog(head, [])],
  ])('the catalogue of %s is valid', (_what, catalog) => {
    expect(faultsOf('catalog', catalog)).toEqual([]);
  });

  test.each([
    ['nothing is changed', adopted],
    ['words are changed, and some are added', [...changed.slice(0, 90), own]],
    ['everything is one’s own', [own]],
  ])('the profile where %s is valid', (_what, rows) => {
    expect(faultsOf('profile', profileOf(rows))).toEqual([]);
  });

  test('the check finds a fault', () => {
    const { catalog } = writeCatalog(head, adopted);
    expect(faultsOf('catalog', { catalog: { ...catalog, uuid: 'x' } })).toHaveLength(1);
  });
});

test('a profile says what is taken, what reads otherwise, and what is added', () => {
  const written = profileOf([...changed.slice(0, 90), own]);
  const [taken, added] = written?.profile.imports ?? [];
  expect(taken).toMatchObject({
    'include-controls': [{ 'with-ids': expect.arrayContaining([builtInControlId('1/1')]) }],
  });
  expect(added).toMatchObject({ 'include-all': {} });
  expect(written?.profile.modify?.alters.map((each) => each['control-id'])).toEqual(
    [3, 4].map((index) => builtInControlId(builtInRequirements[index]?.key ?? '')),
  );
  expect(profileOf([])).toBeNull();
});

const line = (longest: number) =>
  fc
    .string({
      minLength: 1,
      maxLength: longest,
      unit: fc.constantFrom('a', 'Å', '7', '.', ' ', '§', '"', '\\', '{', '<', '😀'),
    })
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
const words = fc
  .string({
    minLength: 1,
    maxLength: 80,
    unit: fc.constantFrom('a', 'ö', ' ', '\n', '{{', '}}', '[', '"', '\\', '😀'),
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const level = fc.integer({ min: 0, max: 4 });
const requirement = fc.record({
  id: fc.uuid({ version: 4 }),
  ref: line(10),
  chapter: line(4),
  chapterTitle: line(20),
  sectionTitle: fc.option(line(20)),
  kind: fc.constantFrom(...requirementKinds),
  level: fc.constantFrom(...requirementLevels),
  text: words,
  textEn: fc.option(words),
  cadence: fc.option(line(20)),
  role: fc.option(line(20)),
  checkable: fc.option(fc.constantFrom(...checkables)),
  phase: fc.option(fc.integer({ min: 1, max: 5 })),
  fromClass: fc.record(
    { confidentiality: level, integrity: level, availability: level },
    { requiredKeys: [] },
  ) as fc.Arbitrary<FromClass>,
  builtInKey: fc.option(fc.constantFrom('1/1', '7.2 a/1')),
  iso: fc.subarray([...annexANumbers], { maxLength: 3 }),
  act: fc.subarray([...actNumbers], { maxLength: 3 }),
});

test('what is taken out as a catalogue and read in again is the same', () => {
  fc.assert(
    fc.property(fc.array(requirement, { minLength: 1, maxLength: 12 }), (rows) => {
      const back = read(writeCatalog(head, rows));
      expect(back).toEqual({
        ok: true,
        title: 'Riktlinje',
        requirements: rows.map((row) => ({ ...row, doubts: [] })),
      });
    }),
  );
  const back = read(writeCatalog(head, adopted));
  expect(back.ok && back.requirements).toEqual(adopted.map((row) => ({ ...row, doubts: [] })));
});

const control = (facts: object = {}) => ({
  id: 'ac-1',
  title: 'Policy',
  props: [{ name: 'label', value: 'AC-1' }],
  ...facts,
});
const foreign = (...controls: object[]) => ({
  catalog: { metadata: { title: 'NIST' }, groups: [{ id: 'ac', title: 'Access Control', controls }] },
});
const firstOf = (content: unknown) => {
  const result = read(content);
  return result.ok ? result.requirements[0] : result.fault;
};

describe('a catalogue of another program', () => {
  test('gives words with their items and parameters, in the chapter of its group, at the level that is asked for', () => {
    const parts = [
      {
        name: 'statement',
        prose: 'Review {{ insert: param, ac-1_prm_1 }}:',
        parts: [
          { name: 'item', prose: 'policy', props: [{ name: 'label', value: 'a.' }] },
          { name: 'guidance', prose: 'not this' },
        ],
      },
      { name: 'guidance', prose: 'nor this' },
    ];
    expect(
      firstOf(foreign(control({ parts, params: [{ id: 'ac-1_prm_1', label: 'yearly' }] }))),
    ).toMatchObject({
      ref: 'AC-1',
      chapter: 'ac',
      chapterTitle: 'Access Control',
      text: 'Review [yearly]:\na. policy',
      kind: 'measure',
      level: 'administration',
      doubts: [],
    });
  });

  test('gives enhancements of their own, and leaves out what is withdrawn', () => {
    const withdrawn = control({ id: 'x', props: [{ name: 'status', value: 'Withdrawn' }] });
    const result = read(foreign(control({ controls: [control({ id: 'ac-1.1' })] }), withdrawn));
    expect(result.ok && result.requirements).toHaveLength(2);
  });

  const ns = 'https://stadga.example/ns/oscal';
  test.each([
    ['without words', control(), ['noText']],
    [
      'with words that are too long',
      control({ parts: [{ name: 'statement', prose: 'a '.repeat(6_000) }] }),
      ['textCut'],
    ],
    [
      'with a level, a phase and a number that there are not',
      control({
        parts: [{ name: 'statement', prose: 'Ord' }],
        props: [
          { name: 'level', ns, value: 'x' },
          { name: 'phase', ns, value: '9' },
          { name: 'iso27001', ns, value: '5.99' },
        ],
      }),
      ['unknownReference', 'unreadable'],
    ],
  ])('tells of a requirement %s', (_what, given, doubts) => {
    const found = firstOf(foreign(given));
    expect(typeof found === 'object' && [...(found.doubts ?? [])].sort()).toEqual(doubts);
  });

  test.each([
    ['that is not JSON', '{', 'notJson'],
    ['that is something else', '{"profile": {}}', 'notCatalog'],
    ['with a list where it should be', '{"catalog": []}', 'notCatalog'],
    ['with nothing in it', '{"catalog": {"metadata": {}}}', 'noRequirements'],
    ['as deep as memory', '['.repeat(2_000_000), 'tooDeep'],
    [
      'with groups in groups',
      JSON.stringify({
        catalog: {
          metadata: {},
          ...Array.from({ length: 20 }).reduce<object>((inner) => ({ groups: [inner] }), {}),
        },
      }),
      'tooDeep',
    ],
    [
      'with too many',
      JSON.stringify(foreign(...Array.from({ length: 4_000 }, (_, index) => control({ id: `c${index}` })))),
      'tooManyRequirements',
    ],
  ])('%s is refused with a code', (_what, text, fault) => {
    expect(readCatalog(text, 'system')).toEqual({ ok: false, fault });
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
        const content = {
          catalog: {
            metadata: one,
            groups: [
              one,
              {
                title: other,
                props: other,
                controls: [other, control({ parts: one, params: other, props: [one] })],
              },
            ],
          },
        };
        expect(read(content)).toHaveProperty('ok');
      }),
    );
  });
});
