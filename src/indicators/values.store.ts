import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { IndicatorValue } from './indicator.model.ts';

/** Which body was measured when. */
export interface MeasuringPoint {
  readonly indicatorId: string;
  readonly bodyId: string | null;
  readonly onDay: string;
}

export type ValueOn = MeasuringPoint &
  Pick<IndicatorValue, 'id' | 'value' | 'numerator' | 'denominator' | 'note' | 'at'>;

/** The values in force for these bodies and days. One statement. */
export async function findValuesOn(
  transaction: Transaction,
  organisationId: string,
  points: readonly MeasuringPoint[],
): Promise<ValueOn[]> {
  if (points.length === 0) return [];
  const { rows } = await transaction.execute<ValueOn & Record<string, unknown>>(sql`
    select distinct on (v.indicator_id, v.body_id, v.on_day) v.indicator_id as "indicatorId", v.body_id as "bodyId",
      v.on_day::text as "onDay", v.value, v.numerator, v.denominator, v.note, v.at, v.id
    from (select distinct * from jsonb_to_recordset(${JSON.stringify(points)}::jsonb)
      as asked("indicatorId" uuid, "bodyId" uuid, "onDay" date)) asked
    join indicator_value v on v.organisation_id = ${organisationId} and v.indicator_id = asked."indicatorId"
      and v.body_id is not distinct from asked."bodyId" and v.on_day = asked."onDay"
    order by v.indicator_id, v.body_id, v.on_day, v.at desc, v.id desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
