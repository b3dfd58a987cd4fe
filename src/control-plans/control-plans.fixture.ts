import type { RequestContext } from '../identity/index.ts';
import type { Refused } from '../shared/changed.ts';
import { addControlPoint, decideControlPlan, startControlPlan } from './index.ts';

/** The outcome of a change that a test is built on. */
export function made<Outcome extends object>(
  changed: ({ readonly ok: true } & Outcome) | Refused<string>,
): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

type Point = Partial<Parameters<typeof addControlPoint>[2]>;

export const aPoint = (point: Point = {}) => ({
  risk: 'Avtal sägs inte upp i tid',
  control: 'Stickprov av tio avtal',
  ...point,
});

let years = 2030;
/** A year that no other plan of this file has. */
export const nextYear = () => ++years;

interface Making {
  readonly bodyId: string;
  readonly year?: number;
  readonly points?: readonly Point[];
  /** Null: it stays a draft. */
  readonly decidedOn?: string | null;
}

/** A plan with its points, decided unless it is to stay a draft. */
export async function aPlan(
  by: RequestContext,
  { bodyId, year = nextYear(), points = [{}], decidedOn = '2025-12-10' }: Making,
): Promise<{ readonly id: string; readonly year: number; readonly pointIds: readonly string[] }> {
  const { id } = made(await startControlPlan(by, { bodyId, year }));
  const pointIds: string[] = [];
  for (const point of points) pointIds.push(made(await addControlPoint(by, id, aPoint(point))).id);
  const decision = { version: 1 + points.length, decidedOn: decidedOn ?? '', minuteItem: '117' };
  if (decidedOn !== null) made(await decideControlPlan(by, id, decision));
  return { id, year, pointIds };
}

/** The only point of a plan of its own. */
export async function aPointOf(
  by: RequestContext,
  bodyId: string,
  control: string,
  decidedOn: string | null = '2025-12-10',
): Promise<{ readonly id: string; readonly planId: string; readonly told: string }> {
  const { id, year, pointIds } = await aPlan(by, { bodyId, points: [{ control }], decidedOn });
  return { id: pointIds[0] ?? '', planId: id, told: `${year}:1 ${control}` };
}
