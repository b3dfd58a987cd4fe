import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxHeight, boxWidth, type Drawing, drawGraph, linesOf } from './draw-graph.ts';

const box = ({ boxes }: Drawing, id: string) => {
  const found = boxes.find((each) => each.id === id);
  if (!found) throw new Error(`No box of ${id}`);
  return found;
};
const needs = (systemId: string, dependsOnId: string) => ({ systemId, dependsOnId, kind: 'needs' }) as const;

test('what depends stands to the left of what it depends on, in layers', () => {
  const systems = ['portal', 'journal', 'directory', 'network'].map((id) => ({ id, name: id }));
  const edges = [needs('portal', 'journal'), needs('journal', 'directory'), needs('directory', 'network')];
  const drawing = drawGraph(systems, edges);
  const columns = systems.map(({ id }) => box(drawing, id).x);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(new Set(columns).size).toBe(4);
});

test('a name has two lines at most, and is cut where it has no room', () => {
  expect(linesOf('Kartan')).toEqual(['Kartan']);
  expect(linesOf('Verksamhetssystem för individ- och familjeomsorg')).toEqual([
    'Verksamhetssystem för',
    'individ- och familjeo…',
  ]);
  expect(linesOf('a'.repeat(200))).toEqual([`${'a'.repeat(21)}…`]);
  expect(linesOf('')).toEqual(['']);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const edges = fc.array(
  fc.record({
    systemId: fc.constantFrom(...names),
    dependsOnId: fc.constantFrom(...names, 'elsewhere'),
    kind: fc.constantFrom('needs' as const, 'dataFlow' as const),
  }),
  { maxLength: 14 },
);

test('whatever depends on what, circles too: all boxes are apart and inside, and every arrow goes between its two', () => {
  fc.assert(
    fc.property(edges, (all) => {
      const unique = [...new Map(all.map((edge) => [JSON.stringify(edge), edge])).values()].filter(
        ({ systemId, dependsOnId }) => systemId !== dependsOnId,
      );
      const drawing = drawGraph(
        names.map((id) => ({ id, name: id })),
        unique,
      );
      for (const [at, one] of drawing.boxes.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + boxWidth).toBeLessThanOrEqual(drawing.width);
        expect(one.y + boxHeight).toBeLessThanOrEqual(drawing.height);
        for (const other of drawing.boxes.slice(at + 1)) {
          const apart = Math.abs(one.x - other.x) >= boxWidth || Math.abs(one.y - other.y) >= boxHeight;
          expect(apart).toBe(true);
        }
      }
      expect(drawing.arrows).toHaveLength(unique.filter((edge) => edge.dependsOnId !== 'elsewhere').length);
      for (const { from, to, points } of drawing.arrows) {
        expect(touches(points[0], box(drawing, from))).toBe(true);
        expect(touches(points.at(-1), box(drawing, to))).toBe(true);
        for (const { x, y } of points) {
          expect(Math.min(x, y, drawing.width - x, drawing.height - y)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

function touches(point: { x: number; y: number } | undefined, { x, y }: { x: number; y: number }): boolean {
  const slack = 1;
  return (
    point !== undefined &&
    point.x >= x - slack &&
    point.x <= x + boxWidth + slack &&
    point.y >= y - slack &&
    point.y <= y + boxHeight + slack
  );
}
