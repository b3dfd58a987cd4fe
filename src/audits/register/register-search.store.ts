import { type SQL, sql } from 'drizzle-orm';
import { isVisible } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';

/** So many words of a search are looked for as parts of words. */
const mostParts = 8;

/** Any text that holds these words as they stand; what LIKE would read as a pattern is taken as it is. */
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** An index of trigrams finds parts of three letters in a row; shorter ones would stand in nearly every text anyhow. */
const hasTrigram = (word: string) => /[\p{L}\p{N}]{3}/u.test(word);

/**
 * `found as (…)`: the ids of the recommendations that hold the search. Words and parts of words are looked for in the
 * recommendation and its audit (docs/decisions/0009-search.md); where there are digits, in registry numbers of matters too.
 */
export function found(question: RegisterQuestion): SQL {
  const { q } = question.filter;
  const words = q.split(' ').slice(0, mostParts);
  const parts = words.filter(hasTrigram).map(asPart);
  const short = words.filter((word) => !hasTrigram(word)).join(' ');
  return sql`found as materialized (
    select search_register(${q}, ${sql.param(parts)}::text[], ${short}) as id
    ${/\d/.test(q) ? sql`union ${inRegistryNumber(question, asPart(q))}` : sql``})`;
}

/** Recommendations that a body has been asked about, now or at first, in a matter of its own with this registry number. */
function inRegistryNumber(question: RegisterQuestion, part: string): SQL {
  const matter = sql`(select m.organisation_id, m.id, m.audit_id, m.body_id from matter m
    where m.organisation_id = ${question.organisationId} and lower(m.registry_number) like ${part}) m`;
  const audited = sql`join audit fau on fau.organisation_id = fr.organisation_id and fau.id = fr.audit_id
    where ${isVisible(question, sql`fau.is_security`)}`;
  return sql`
    select a.recommendation_id from ${matter}
      join addressee a on a.organisation_id = m.organisation_id and a.matter_id = m.id
      join recommendation fr on fr.organisation_id = a.organisation_id and fr.id = a.recommendation_id ${audited}
    union
    select a.recommendation_id from ${matter}
      join recommendation fr on fr.organisation_id = m.organisation_id and fr.audit_id = m.audit_id
      join addressee a on a.organisation_id = fr.organisation_id and a.recommendation_id = fr.id and a.body_id = m.body_id
      ${audited}`;
}
