import type { TestDatabase } from '../database.ts';

/** Things of the example municipality's register that its pages are shown with. */
export interface RegisterIds {
  /** An audit that has been followed up. */
  readonly audit: string;
  /** A body's matter about it. */
  readonly matter: string;
  /** A recommendation whose body has reported it done. */
  readonly recommendation: string;
  /** A recommendation, and its body, that some round over its audit says nothing of. */
  readonly toAssess: string;
  readonly body: string;
  /** A round with unknown colours, and one of them that nobody has decided on. */
  readonly followUp: string;
  readonly unknown: string;
}

/** Ids of the example that has been loaded into this database. */
export async function registerIds({ asOwner }: TestDatabase): Promise<RegisterIds> {
  const one = async (sql: string, ...values: string[]) => {
    const [row] = await asOwner<{ id: string; body_id: string }>(sql, values);
    if (!row) throw new Error(`The example has none of these: ${sql}`);
    return row;
  };
  const { id: audit } = await one(
    'select audit_id as id from follow_up_audit group by audit_id order by count(*) desc, audit_id limit 1',
  );
  const reported = await one(
    `select recommendation_id as id from addressee where state = 'reportedDone' order by 1 limit 1`,
  );
  const toAssess = await one(`select ad.recommendation_id as id, ad.body_id from addressee ad
    join recommendation r on r.id = ad.recommendation_id
    join follow_up_audit fa on fa.audit_id = r.audit_id
    join follow_up f on f.id = fa.follow_up_id and f.made_by = 'auditors'
    where not exists (select from assessment s where s.recommendation_id = r.id and s.follow_up_id = f.id)
    order by 1, 2 limit 1`);
  const unknown = await one(
    `select id from assessment where status = 'unknown' and interpreted_by is null order by id limit 1`,
  );
  return {
    audit,
    matter: (await one('select id from matter where audit_id = $1 order by body_id limit 1', audit)).id,
    recommendation: reported.id,
    toAssess: toAssess.id,
    body: toAssess.body_id,
    followUp: (await one('select follow_up_id as id from assessment where id = $1', unknown.id)).id,
    unknown: unknown.id,
  };
}
