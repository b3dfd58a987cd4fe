import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Indicator, IndicatorValue } from './indicator.model.ts';
import type { Measured } from './indicator-figure.model.ts';
import type { IndicatorQuestion } from './indicator-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const isOwners = ({ personId, seesOwn }: IndicatorQuestion): SQL =>
  seesOwn ? sql`(i.owner_person_id is not distinct from ${personId}::uuid)` : sql`false`;

/** As `mayReadIndicator`. `i` is the indicator. */
const isVisible = (question: IndicatorQuestion): SQL => (question.reads ? sql`true` : isOwners(question));

/** As `mayReadValue`. `i` is the indicator, `v` its value. */
function isReadable(question: IndicatorQuestion): SQL {
  const { scope, reads } = question;
  if (scope.all) return sql`true`;
  return sql`(${isOwners(question)} or v.body_id = any(${uuids(scope.bodies)})
    or (v.body_id is null and i.source = 'entered' and ${reads}))`;
}

type FoundIndicator = Indicator & { readonly ownerName: string | null };

const columns = sql`i.id, i.name, i.definition, i.unit, i.direction, i.target, i.rhythm_months as "rhythmMonths",
  i.is_per_body as "isPerBody", i.source, i.owner_role as "ownerRole", i.owner_person_id as "ownerPersonId",
  i.withdrawn_at as "withdrawnAt", i.version, p.name as "ownerName"`;

const dated = <Row extends { readonly withdrawnAt: Date | null }>(row: Row): Row => ({
  ...row,
  withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt),
});

/** Every indicator with these words that may be read, withdrawn ones too, by name; the first 1,000. One statement. */
export async function findIndicators(
  transaction: Transaction,
  question: IndicatorQuestion,
): Promise<FoundIndicator[]> {
  const { organisationId, filter } = question;
  const { q } = filter;
  const words = q
    ? sql`(lower(i.name) like ${asPart(q)} or lower(i.definition) like ${asPart(q)}
        or to_tsvector('swedish'::regconfig, i.name || ' ' || i.definition) @@ websearch_to_tsquery('swedish', ${q}))`
    : sql`true`;
  const { rows } = await transaction.execute<FoundIndicator & Record<string, unknown>>(sql`
    select ${columns} from indicator i
    left join person p on p.organisation_id = i.organisation_id and p.id = i.owner_person_id
    where i.organisation_id = ${organisationId} and ${isVisible(question)} and ${words}
    order by i.withdrawn_at is not null, i.name collate "sv-x-icu", i.id limit 1000`);
  return rows.map(dated);
}

/** One indicator where it may be read. One statement. */
export async function findOneIndicator(
  transaction: Transaction,
  question: IndicatorQuestion,
  id: string,
): Promise<FoundIndicator | undefined> {
  const { rows } = await transaction.execute<FoundIndicator & Record<string, unknown>>(sql`
    select ${columns} from indicator i
    left join person p on p.organisation_id = i.organisation_id and p.id = i.owner_person_id
    where i.organisation_id = ${question.organisationId} and i.id = ${id}::uuid and ${isVisible(question)}`);
  return rows[0] && dated(rows[0]);
}

export type MeasuredOf = Measured & { readonly indicatorId: string };

/**
 * The latest values in force of each body that may be read, so many of each; of these indicators. Corrected ones are left
 * out. One statement.
 */
export async function findMeasured(
  transaction: Transaction,
  question: IndicatorQuestion,
  ids: readonly string[],
  most: number,
): Promise<MeasuredOf[]> {
  if (ids.length === 0) return [];
  const { rows } = await transaction.execute<MeasuredOf & Record<string, unknown>>(sql`
    with stands as (
      select distinct on (v.indicator_id, v.body_id, v.on_day) v.indicator_id, v.body_id, v.on_day, v.value, v.numerator,
        v.denominator, v.note, v.by_person, v.at
      from indicator_value v join indicator i on i.organisation_id = v.organisation_id and i.id = v.indicator_id
      where v.organisation_id = ${question.organisationId} and v.indicator_id = any(${uuids(ids)})
        and ${isReadable(question)}
      order by v.indicator_id, v.body_id, v.on_day desc, v.at desc, v.id desc),
    counted as (select stands.*, row_number() over (partition by indicator_id, body_id order by on_day desc) as nth from stands)
    select indicator_id as "indicatorId", body_id as "bodyId", on_day::text as "onDay", value, numerator, denominator, note,
      by_person as by, at
    from counted where nth <= ${most} order by indicator_id, body_id, on_day`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** A value as the history of an indicator tells of it. */
export interface ToldValue extends Omit<IndicatorValue, 'indicatorId'> {
  readonly bodyName: string | null;
  readonly byName: string | null;
}

/** Every value that may be read, corrected ones too, the latest day first; so many. One statement. */
export async function findValues(
  transaction: Transaction,
  question: IndicatorQuestion,
  indicatorId: string,
  most: number,
): Promise<ToldValue[]> {
  const { body } = question.filter;
  const { rows } = await transaction.execute<ToldValue & Record<string, unknown>>(sql`
    select v.id, v.body_id as "bodyId", v.on_day::text as "onDay", v.value, v.numerator, v.denominator, v.note,
      v.by_person as by, v.at, b.name as "bodyName", p.name as "byName"
    from indicator_value v join indicator i on i.organisation_id = v.organisation_id and i.id = v.indicator_id
    left join body b on b.organisation_id = v.organisation_id and b.id = v.body_id
    left join person p on p.organisation_id = v.organisation_id and p.id = v.by_person
    where v.organisation_id = ${question.organisationId} and v.indicator_id = ${indicatorId}::uuid and ${isReadable(question)}
      and ${body ? sql`v.body_id = ${body}::uuid` : sql`true`}
    order by v.on_day desc, b.name collate "sv-x-icu" nulls first, v.at desc, v.id desc limit ${most}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
