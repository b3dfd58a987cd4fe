import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClassGraph } from './class-graph.model.ts';
import { type Aspect, aspects, type InformationClass } from './classification.model.ts';
import { classInForce, inheritedClasses, lowerThanInherited } from './inheritance.rules.ts';
import { topLevel } from './scale.rules.ts';

const classOf = (confidentiality: number, integrity: number, availability: number): InformationClass => ({
  confidentiality,
  integrity,
  availability,
  traceability: null,
});
const all = (level: number) => classOf(level, level, level);

/** Journalarkiv in Vårdsystemet, which needs Katalogen; Statistiken gets its data from Vårdsystemet. */
const graph = (facts: Partial<ClassGraph> = {}): ClassGraph => ({
  assets: [{ id: 'journalarkiv', class: classOf(3, 2, 3) }],
  systems: ['vard', 'katalog', 'statistik'].map((id) => ({ id, class: null })),
  handled: [{ assetId: 'journalarkiv', systemId: 'vard' }],
  dependencies: [
    { systemId: 'vard', dependsOnId: 'katalog', kind: 'needs' },
    { systemId: 'statistik', dependsOnId: 'vard', kind: 'dataFlow' },
  ],
  ...facts,
});
const told = (given: ClassGraph, id: string) =>
  Object.fromEntries(
    Object.entries(inheritedClasses(given).get(id) ?? {}).map(([aspect, { level, path }]) => [
      aspect,
      `${level} ${path.map((step) => step.id).join(' > ')}`,
    ]),
  );

describe('a system inherits', () => {
  test('every aspect of what it handles', () => {
    expect(told(graph(), 'vard')).toEqual({
      confidentiality: '3 journalarkiv',
      integrity: '2 journalarkiv',
      availability: '3 journalarkiv',
    });
  });

  test('availability from what needs it, and the rest from what it gets its data from, by the way there', () => {
    expect(told(graph(), 'katalog')).toEqual({ availability: '3 journalarkiv > vard' });
    expect(told(graph(), 'statistik')).toEqual({
      confidentiality: '3 journalarkiv > vard',
      integrity: '2 journalarkiv > vard',
    });
  });

  test('the highest, by the shortest way that carries it', () => {
    const both = graph({
      assets: [
        { id: 'journalarkiv', class: all(2) },
        { id: 'schema', class: all(3) },
      ],
      handled: [
        { assetId: 'journalarkiv', systemId: 'katalog' },
        { assetId: 'schema', systemId: 'vard' },
      ],
    });
    expect(told(both, 'katalog')).toMatchObject({
      confidentiality: '2 journalarkiv',
      availability: '3 schema > vard',
    });
  });

  test('what another system has decided of itself, and never what it has decided itself', () => {
    const circle = graph({
      assets: [],
      handled: [],
      systems: [
        { id: 'vard', class: all(3) },
        { id: 'katalog', class: all(1) },
      ],
      dependencies: [
        { systemId: 'vard', dependsOnId: 'katalog', kind: 'needs' },
        { systemId: 'katalog', dependsOnId: 'vard', kind: 'needs' },
      ],
    });
    expect([told(circle, 'katalog'), told(circle, 'vard')]).toEqual([
      { availability: '3 vard' },
      { availability: '1 katalog' },
    ]);
  });

  test('more than was decided of it: that is the gap', () => {
    const inherited = inheritedClasses(graph()).get('vard');
    expect(lowerThanInherited(classOf(2, 3, 3), inherited)).toEqual(['confidentiality']);
    expect(lowerThanInherited(null, inherited)).toEqual([]);
    expect(classInForce(classOf(2, 3, 1), inherited)).toEqual(classOf(3, 3, 3));
    expect(classInForce(null, undefined)).toBeNull();
  });
});

const most = 6;
const index = fc.integer({ min: 0, max: most - 1 });
const level = fc.integer({ min: 0, max: 3 });
const anyClass: fc.Arbitrary<InformationClass> = fc.record({
  confidentiality: level,
  integrity: level,
  availability: level,
  traceability: fc.option(level, { nil: null }),
});
const numbered = <Value>(prefix: string, values: readonly Value[]) =>
  values.map((each, at) => ({ id: `${prefix}${at}`, class: each }));
/** Any graph at all, with circles. */
const anyGraph: fc.Arbitrary<ClassGraph> = fc.record({
  assets: fc.array(anyClass, { minLength: 1, maxLength: most }).map((each) => numbered('a', each)),
  systems: fc
    .array(fc.option(anyClass, { nil: null }), { minLength: most, maxLength: most })
    .map((each) => numbered('s', each)),
  handled: fc.array(
    fc.record({ assetId: index.map((at) => `a${at}`), systemId: index.map((at) => `s${at}`) }),
    { maxLength: 12 },
  ),
  dependencies: fc.array(
    fc.record({
      systemId: index.map((at) => `s${at}`),
      dependsOnId: index.map((at) => `s${at}`),
      kind: fc.constantFrom('needs' as const, 'dataFlow' as const),
    }),
    { maxLength: 20 },
  ),
});

/** The same, told the slow way: raise until nothing changes. A system's own class is left out of what it inherits itself. */
function slowly(
  { assets, systems, handled, dependencies }: ClassGraph,
  aspect: Aspect,
  id: string,
): number | null {
  const from = (source: string, start: number) => {
    const reached = new Set<string>();
    const waiting = handled.filter(({ assetId }) => assetId === source).map(({ systemId }) => systemId);
    const on = (at: string) =>
      dependencies.flatMap(({ systemId, dependsOnId, kind }) => {
        if (aspect === 'availability') return kind === 'needs' && systemId === at ? [dependsOnId] : [];
        return kind === 'dataFlow' && dependsOnId === at ? [systemId] : [];
      });
    waiting.push(...on(source));
    for (const next of waiting) {
      if (reached.has(next) || next === source) continue;
      reached.add(next);
      waiting.push(...on(next));
    }
    return reached.has(id) ? start : null;
  };
  const levels = [...assets, ...systems].flatMap((each) => {
    const own = each.class?.[aspect] ?? null;
    return own === null ? [] : [from(each.id, own)];
  });
  const found = levels.filter((each) => each !== null);
  return found.length === 0 ? null : Math.max(...found);
}

describe('whatever the dependencies look like', () => {
  test('a system inherits the highest of all that reaches it, circles or not', () => {
    fc.assert(
      fc.property(anyGraph, (given) => {
        const inherited = inheritedClasses(given);
        for (const { id } of given.systems) {
          for (const aspect of aspects) {
            expect(inherited.get(id)?.[aspect]?.level ?? null).toBe(slowly(given, aspect, id));
          }
        }
      }),
    );
  });

  test('raising an asset never lowers a system', () => {
    fc.assert(
      fc.property(anyGraph, index, fc.constantFrom(...aspects), (given, at, aspect) => {
        const raised = given.assets.map((asset, place) =>
          place === at % given.assets.length
            ? { ...asset, class: { ...asset.class, [aspect]: Math.min(3, (asset.class[aspect] ?? 0) + 1) } }
            : asset,
        );
        const [before, after] = [inheritedClasses(given), inheritedClasses({ ...given, assets: raised })];
        for (const { id } of given.systems) {
          for (const each of aspects) {
            const was = before.get(id)?.[each]?.level ?? -1;
            expect(after.get(id)?.[each]?.level ?? -1).toBeGreaterThanOrEqual(was);
          }
        }
      }),
    );
  });

  test('the way is there, begins where the level is, and never is the top class', () => {
    fc.assert(
      fc.property(anyGraph, (given) => {
        for (const [id, inherited] of inheritedClasses(given)) {
          for (const aspect of aspects) {
            const found = inherited[aspect];
            if (!found) continue;
            const [source] = found.path;
            const known = [...given.assets, ...given.systems].find((each) => each.id === source?.id);
            expect([known?.class?.[aspect], found.level < topLevel]).toEqual([found.level, true]);
            const way = [...found.path.map((step) => step.id), id];
            way.slice(1).forEach((to, place) => {
              const from = way[place];
              const isLed =
                given.handled.some(({ assetId, systemId }) => assetId === from && systemId === to) ||
                given.dependencies.some(({ systemId, dependsOnId, kind }) =>
                  aspect === 'availability'
                    ? kind === 'needs' && systemId === from && dependsOnId === to
                    : kind === 'dataFlow' && dependsOnId === from && systemId === to,
                );
              expect(isLed).toBe(true);
            });
          }
        }
      }),
    );
  });
});
