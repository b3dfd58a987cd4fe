import { type SQL, sql } from 'drizzle-orm';
import { fromLeastDone } from '../recommendations/recommendation.model.ts';
import {
  asksForBodies,
  carries,
  counts,
  isNarrow,
  isUnread,
  joinAssessment,
  joinMatter,
  rowConditions,
  seesWholeRows,
} from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import { found } from './register-search.store.ts';

/** Numbers of the statuses by how far they are from done, as `leastDone` judges. */
export const ranks = sql`${sql.param([...fromLeastDone])}::text[]`;
const nothing = sql``;

interface Needed {
  /** What a row is ordered by where that stands with its chosen addressees: the first of several. Columns of a, b and m. */
  readonly key?: SQL | undefined;
  /** Whether what has been made of unknown colours is asked for. */
  readonly unknowns: boolean;
}

/**
 * `with … listed as (…)`: every row that the filter leaves (but for its choice of status and unknown colours), with its
 * status as it is judged for this question.
 */
export function withListed(question: RegisterQuestion, { key, unknowns }: Needed): SQL {
  const narrow = isNarrow(question);
  const before = [
    narrow || key ? judged(question, key) : undefined,
    question.filter.q ? found(question) : undefined,
    unknowns ? unknownColours(question) : undefined,
  ].filter((each) => each !== undefined);
  return sql`with ${sql.join([...before, listed(question, { key, unknowns })], sql`, `)}`;
}

/** The audit of an addressee, for those whose sight depends on it. */
const toAudit = (question: RegisterQuestion) =>
  question.scope.security && !seesWholeRows(question)
    ? sql`join recommendation ar on ar.organisation_id = a.organisation_id and ar.id = a.recommendation_id
        join audit aau on aau.organisation_id = ar.organisation_id and aau.id = ar.audit_id`
    : nothing;

function judged(question: RegisterQuestion, key: SQL | undefined): SQL {
  const toBody = sql`join body b on b.organisation_id = a.organisation_id and b.id = a.body_id ${joinAssessment}`;
  const firstKey = key ? sql`min(${key}) filter (where ${carries(question)})` : sql`null`;
  return sql`judged as (
    select a.recommendation_id, min(array_position(${ranks}, a.assessed)) as rank, ${firstKey} as key
    from addressee a ${joinMatter} ${key ? toBody : nothing} ${toAudit(question)}
    where a.organisation_id = ${question.organisationId} and ${counts(question, sql`aau.is_security`)}
    group by a.recommendation_id)`;
}

/** `interpreted`: the colour furthest from done; 1 red, 2 yellow, 3 green. */
function unknownColours(question: RegisterQuestion): SQL {
  return sql`unknown_colours as (
    select a.recommendation_id, bool_or(s.interpreted_by is null and ${isUnread}) as undecided,
      bool_or(s.interpreted_by is not null and s.interpreted is null) as left_unknown,
      bool_or(s.interpreted_by is null and not ${isUnread}) as not_assessable,
      min(array_position(array['red', 'yellow', 'green'], s.interpreted)) as interpreted
    from addressee a ${joinMatter} ${toAudit(question)}
      left join assessment s on s.organisation_id = a.organisation_id and s.id = a.assessment_id and s.status = 'unknown'
    where a.organisation_id = ${question.organisationId} and a.assessed = 'unknown'
      and ${counts(question, sql`aau.is_security`)}
    group by a.recommendation_id)`;
}

function listed(question: RegisterQuestion, { key, unknowns }: Needed): SQL {
  const narrow = isNarrow(question);
  // Whoever sees every audit about security sees those of its recommendations too that nobody is asked about yet.
  const unaddressed = question.scope.security && !seesWholeRows(question) && !asksForBodies(question);
  const isLeft = !narrow || unaddressed;
  return sql`listed as (
    select r.id, r.position, r.audit_id, au.year, au.title,
      ${narrow ? sql`coalesce((${ranks})[judged.rank], 'notAssessed')` : sql`r.assessed`} as assessed,
      ${key ? sql`judged.key` : sql`null`} as key
      ${
        unknowns
          ? sql`, coalesce(undecided, false) as undecided, coalesce(left_unknown, false) as left_unknown,
        coalesce(not_assessable, false) as not_assessable, interpreted`
          : nothing
      }
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      ${narrow || key ? sql`${isLeft ? sql`left` : sql`inner`} join judged on judged.recommendation_id = r.id` : nothing}
      ${unknowns ? sql`left join unknown_colours u on u.recommendation_id = r.id` : nothing}
    where ${rowConditions(question)}
      ${unaddressed ? sql`and (au.is_security or judged.recommendation_id is not null)` : nothing})`;
}

const unknownAs = {
  undecided: sql`undecided`,
  leftUnknown: sql`assessed = 'unknown' and not undecided and left_unknown`,
  notAssessable: sql`assessed = 'unknown' and not undecided and not left_unknown and not_assessable`,
  interpreted: sql`assessed = 'unknown' and not undecided and not left_unknown and not not_assessable`,
};

/** A row's status as its chosen addressees give it: where undecided colours are asked for, others do not count. */
export const assessedAsAsked = ({ filter }: RegisterQuestion): SQL =>
  filter.unknown === 'undecided' ? sql`'unknown'` : sql`assessed`;

/** Whether addressees of unknown colour are among those that the choice of status leaves. */
export const keepsUnknown = ({ filter: { status } }: RegisterQuestion): boolean =>
  status === null || status === 'open' || status === 'unknown';

/** The filter's choices that need the status as it is judged. */
export function isChosen(question: RegisterQuestion): SQL {
  const { filter } = question;
  if (filter.unknown && !keepsUnknown(question)) return sql`false`;
  const conditions = [sql`true`];
  if (filter.status === 'open') conditions.push(sql`assessed <> 'green'`);
  else if (filter.status) conditions.push(sql`assessed = ${filter.status}`);
  if (filter.unknown) conditions.push(unknownAs[filter.unknown]);
  return sql.join(conditions, sql` and `);
}

/** Conditions on `listed` by what is counted. */
export const kinds = {
  green: sql`assessed = 'green'`,
  yellow: sql`assessed = 'yellow'`,
  red: sql`assessed = 'red'`,
  unknown: sql`assessed = 'unknown'`,
  notAssessed: sql`assessed = 'notAssessed'`,
  undecided: unknownAs.undecided,
  undecidedElsewhere: sql`undecided and assessed <> 'unknown'`,
  leftUnknown: unknownAs.leftUnknown,
  notAssessable: unknownAs.notAssessable,
  interpretedGreen: sql`${unknownAs.interpreted} and interpreted = 3`,
  interpretedYellow: sql`${unknownAs.interpreted} and interpreted = 2`,
  interpretedRed: sql`${unknownAs.interpreted} and interpreted = 1`,
};
