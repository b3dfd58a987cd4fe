import { describe, expect, test } from 'vitest';
import type { OriginalLine } from '../reading/original/original.model.ts';
import { windowAround } from './original.view.ts';

const lines = (...texts: string[]): OriginalLine[] =>
  texts.map((text, index) => ({ page: null, line: index + 1, text }));
const many = lines(...Array.from({ length: 200 }, (_, index) => `Rad nummer ${index + 1}`));
const marked = (view: ReturnType<typeof windowAround>) =>
  view.lines.filter((line) => line.marked).map(({ line }) => line);

describe('the lines round a place', () => {
  test('the line itself is marked and can be leafed away from both ways', () => {
    const view = windowAround(many, { page: null, line: 100 }, null);
    expect(marked(view)).toEqual([100]);
    expect(view.previous).toBeLessThan(100);
    expect(view.next).toBeGreaterThan(100);
  });

  test('at the beginning there is nothing before, at the end nothing after', () => {
    expect(windowAround(many, { page: null, line: 1 }, null).previous).toBeNull();
    expect(windowAround(many, { page: null, line: 200 }, null).next).toBeNull();
  });

  test('leafing on reaches every line', () => {
    const seen = new Set<number>();
    let at: number | null = 1;
    while (at !== null) {
      const view: ReturnType<typeof windowAround> = windowAround(many, { page: null, line: at }, null);
      for (const { line } of view.lines) seen.add(line);
      at = view.next;
    }
    expect(seen.size).toBe(200);
  });

  test('a text over several lines is marked as far as it goes', () => {
    const text = lines(
      'Inledning',
      '1. Att nämnden för ett',
      'aktuellt register',
      '',
      'över sina avtal.',
      'Kommentar',
    );
    const view = windowAround(
      text,
      { page: null, line: 2 },
      'Att nämnden för ett aktuellt register över sina avtal.',
    );
    expect(marked(view)).toEqual([2, 3, 5]);
  });

  test('a place past the end of the file shows its beginning, unmarked lines included', () => {
    expect(windowAround(lines('a', 'b'), { page: null, line: 99 }, null).lines).toHaveLength(2);
  });

  test('an empty file has nothing to show', () => {
    expect(windowAround([], { page: null, line: 1 }, null)).toEqual({
      lines: [],
      previous: null,
      next: null,
    });
  });
});
