import type { YearFilter } from './year.model.ts';

/** The address of the year with these choices. */
export function yearAddress(filter: YearFilter, changes: Partial<YearFilter> = {}): string {
  const chosen = { ...filter, ...changes };
  const query = new URLSearchParams();
  for (const name of ['year', 'month', 'body', 'kind'] as const) {
    const value = chosen[name];
    if (value !== null) query.set(name, String(value));
  }
  if (chosen.mine) query.set('mine', 'yes');
  const text = query.toString();
  return `/year${text && `?${text}`}`;
}

export const chart = { width: 720, height: 180, foot: 24, head: 20 } as const;

/** Where a month's bar stands. `share` 1 is as high as there is room for. Units are those of the drawing. */
export function barAt(month: number, share: number) {
  const step = chart.width / 12;
  const room = chart.height - chart.foot - chart.head;
  const height = Math.round(room * share * 10) / 10;
  return {
    x: (month - 1) * step + step * 0.18,
    width: step * 0.64,
    height,
    y: chart.height - chart.foot - height,
    middle: (month - 0.5) * step,
  };
}
