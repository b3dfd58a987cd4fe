import { type SQL, sql } from 'drizzle-orm';

const aspects = ['confidentiality', 'integrity', 'availability'] as const;

/**
 * Whether a requirement is demanded of a unit of its level, as `isDemandedAt` decides it; the random municipality of
 * the matrix holds the two together.
 *
 * @param held name of a row with the class that the unit is held to in its columns; empty while none is known
 * @param wording name of the row of `requirement_wording`
 */
export function demandedOf(held: SQL, wording: SQL): SQL {
  const reached = aspects.map((aspect) => {
    const name = sql.identifier(aspect);
    return sql`(${wording}.from_class->>${sql.raw(`'${aspect}'`)})::int <= ${held}.${name}`;
  });
  return sql`(${wording}.level <> 'system' or ${wording}.from_class = '{}' or ${held}.confidentiality is null
    or coalesce(${sql.join(reached, sql` or `)}, false))`;
}
