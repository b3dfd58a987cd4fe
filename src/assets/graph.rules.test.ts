import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesIn, type Edge, standsOn, stoppedBy } from './graph.rules.ts';

const needs = (systemId: string, dependsOnId: string): Edge => ({ systemId, dependsOnId, kind: 'needs' });

describe('what stops when a system fails', () => {
  const edges = [
    needs('journal', 'directory'),
    needs('directory', 'network'),
    needs('portal', 'journal'),
    needs('map', 'network'),
    { systemId: 'statistics', dependsOnId: 'journal', kind: 'dataFlow' },
  ] as const;

  test('is all that needs it, at once or through others, each with the way there', () => {
    expect(stoppedBy(edges, 'directory')).toEqual([
      { id: 'journal', path: ['journal', 'directory'] },
      { id: 'portal', path: ['portal', 'journal', 'directory'] },
    ]);
    expect(stoppedBy(edges, 'network').map(({ id }) => id)).toEqual([
      'directory',
      'map',
      'journal',
      'portal',
    ]);
  });
  test('is nothing that only gets data from it', () => {
    expect(stoppedBy(edges, 'journal').map(({ id }) => id)).toEqual(['portal']);
  });
  test('and what it stands on is the other way round', () => {
    expect(standsOn(edges, 'portal').at(-1)).toEqual({
      id: 'network',
      path: ['network', 'directory', 'journal', 'portal'],
    });
  });
});

test('a circle ends where it began, and is named', () => {
  const edges = [needs('a', 'b'), needs('b', 'c'), needs('c', 'a'), needs('d', 'a')];
  expect(stoppedBy(edges, 'a').map(({ id }) => id)).toEqual(['c', 'd', 'b']);
  expect(circlesIn(edges).map((circle) => circle.toSorted())).toEqual([['a', 'b', 'c']]);
});

test('a chain of twenty thousand systems is followed to its end', () => {
  const edges = Array.from({ length: 20_000 }, (_, at) => needs(`s${at}`, `s${at + 1}`));
  expect(circlesIn(edges)).toEqual([]);
  expect(circlesIn([...edges, needs('s20000', 's0')])[0]).toHaveLength(20_001);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const graphs = fc
  .array(
    fc.record({
      systemId: fc.constantFrom(...names),
      dependsOnId: fc.constantFrom(...names),
      kind: fc.constantFrom('needs', 'needs', 'dataFlow'),
    }) as fc.Arbitrary<Edge>,
    { maxLength: 16 },
  )
  .map((edges) => edges.filter(({ systemId, dependsOnId }) => systemId !== dependsOnId));

/** Whether one needs the other, tried out in every order (Warshall). */
function naive(edges: readonly Edge[]) {
  const reaches = new Set(
    edges.filter(({ kind }) => kind === 'needs').map(({ systemId, dependsOnId }) => systemId + dependsOnId),
  );
  for (const by of names)
    for (const from of names)
      for (const to of names) if (reaches.has(from + by) && reaches.has(by + to)) reaches.add(from + to);
  return (from: string, to: string) => reaches.has(from + to);
}

test('reaches just what trying everything reaches, by ways that are there', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...names), (edges, start) => {
      const isNeeded = naive(edges);
      const stopped = stoppedBy(edges, start);
      const others = names.filter((name) => name !== start);
      expect(stopped.map(({ id }) => id).sort()).toEqual(others.filter((name) => isNeeded(name, start)));
      const on = standsOn(edges, start).map(({ id }) => id);
      expect(on.sort()).toEqual(others.filter((name) => isNeeded(start, name)));
      for (const { path } of stopped) {
        const pairs = path.slice(1).map((to, index) => [path[index], to]);
        for (const [from, to] of pairs)
          expect(edges).toContainEqual({ systemId: from, dependsOnId: to, kind: 'needs' });
        expect(path.at(-1)).toBe(start);
      }
    }),
  );
});

test('names just the systems that need themselves through others, those together that need one another', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const isNeeded = naive(edges);
      const circles = circlesIn(edges);
      expect(circles.flat().sort()).toEqual(names.filter((name) => isNeeded(name, name)));
      for (const circle of circles)
        for (const one of circle) for (const other of circle) expect(isNeeded(one, other)).toBe(true);
    }),
  );
});
