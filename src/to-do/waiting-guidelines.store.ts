import { type SQL, sql } from 'drizzle-orm';
import { told } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';

/** Drafts of guidelines that were read from a file and wait to be looked through, with how many rows are doubtful. */
export const guidelinesRead = ({ organisationId }: Question): SQL => sql`
  select ${told({ kind: 'guidelineRead', id: sql`g.id`, what: sql`g.title`, since: sql`v.made_at`, count: sql`doubtful.rows` })}
  from guideline_version v
    join guideline g on g.organisation_id = v.organisation_id and g.id = v.guideline_id and g.withdrawn_at is null
    cross join lateral (select count(*) as rows from requirement_wording w
      where w.organisation_id = v.organisation_id and w.guideline_id = v.guideline_id and w.number = v.number
        and cardinality(w.doubts) > 0 and w.reviewed_at is null) doubtful
  where v.organisation_id = ${organisationId} and v.state = 'draft' and v.reading in ('read', 'failed')`;
