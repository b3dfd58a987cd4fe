import type { Place } from '../../../../shared/place.ts';
import { type Rect, toBox } from '../page/geometry.ts';
import type { PageContent } from '../page/page-content.model.ts';
import { groupByBaseline } from '../text/text-line.ts';

/** Says where on its page a rectangle stands. */
export type PlaceOf = (rect: Rect, baseline: number | null) => Place;

/** Numbers the printed lines of a page from the top; a place carries the number of the line nearest its baseline. */
export function placesOn(page: PageContent): PlaceOf {
  const baselines = groupByBaseline(page.chunks.filter((chunk) => chunk.text !== ' ')).map((group) =>
    Math.max(...group.map((chunk) => chunk.y)),
  );
  const lineAt = (y: number): number | null => {
    if (baselines.length === 0) return null;
    let nearest = 0;
    for (const [index, baseline] of baselines.entries())
      if (Math.abs(baseline - y) < Math.abs((baselines[nearest] ?? 0) - y)) nearest = index;
    return nearest + 1;
  };
  return (rect, baseline) => ({
    page: page.number,
    line: lineAt(baseline ?? rect.y0 + 10),
    box: toBox(rect, page),
  });
}
