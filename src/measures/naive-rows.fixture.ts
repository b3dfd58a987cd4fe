import type { RandomRegister } from '../../test/builders/random-register.ts';
import type { RegisterScope } from '../audits/register/register.policy.ts';
import { daysBetween } from '../shared/day-after.ts';
import type { MeasureFilter } from './measure.model.ts';

/** The rows that one measure after the other is counted over, found by loops over the tables, as slow and plain as can be. */

export interface Row {
  readonly bodyId: string;
  readonly year: number | null;
}
export interface AddresseeRow extends Row {
  readonly key: string;
  readonly state: string | null;
  readonly assessed: string;
  readonly days: number | null;
}
export interface NaiveQuestion {
  readonly scope: RegisterScope;
  readonly filter: MeasureFilter;
  readonly today: string;
}

type Audit = RandomRegister['audit'][number];
const byId = <T extends { id: string }>(rows: readonly T[], id: string | null | undefined) =>
  rows.find((row) => row.id === id);
export const keyOf = (row: { recommendation_id: string; body_id: string }) =>
  `${row.recommendation_id} ${row.body_id}`;
const firstYear = (dated: string | null | undefined) => (dated ? Number(dated.slice(0, 4)) : null);
const yearOf = (audit: Audit) => audit.year ?? firstYear(audit.dated);
const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;

function lastDay(audit: Audit): string | null {
  const { dated } = audit;
  if (dated?.length === 10 && isDay(dated)) return dated;
  if (dated?.length === 7 && isDay(`${dated}-01`))
    return new Date(Date.UTC(Number(dated.slice(0, 4)), Number(dated.slice(5)), 0))
      .toISOString()
      .slice(0, 10);
  const year = yearOf(audit);
  return year === null ? null : `${year}-12-31`;
}

const isOn = (day: string | null | undefined, today: string) => Boolean(day && day <= today);

/** The audits and recommendations that stand, and what the question leaves of what is about one body. */
function standing(register: RandomRegister, { scope, filter }: NaiveQuestion) {
  const standingOf = (recommendationId: string | null | undefined) => {
    const recommendation = byId(register.recommendation, recommendationId);
    const audit = byId(register.audit, recommendation?.audit_id);
    if (!recommendation || !audit || recommendation.withdrawn_at || audit.withdrawn_at) return null;
    return { recommendation, audit };
  };
  const isOwn = (bodyId: string) => scope.bodies.includes(bodyId);
  const isSeen = (isSecurity: boolean, bodyId: string) =>
    scope.all || (scope.security && isSecurity) || scope.visible.includes(bodyId);
  const isChosen = ({ bodyId, year }: Row) =>
    (filter.body === null || filter.body === bodyId) &&
    (filter.from === null || (year !== null && year >= filter.from)) &&
    (filter.to === null || (year !== null && year <= filter.to));
  return { standingOf, isOwn, isSeen, isChosen };
}

function addresseeRows(register: RandomRegister, question: NaiveQuestion): AddresseeRow[] {
  const { standingOf, isOwn, isSeen, isChosen } = standing(register, question);
  const { scope, today } = question;
  return register.addressee
    .flatMap((row) => {
      const found = standingOf(row.recommendation_id);
      if (!found || !isSeen(found.audit.is_security, row.body_id)) return [];
      // What was handed over in any matter about it stays handed over, whichever is the one in force.
      const asks = (matter: RandomRegister['matter'][number]) => {
        if (matter.body_id !== row.body_id) return false;
        if (matter.audit_id) return matter.audit_id === found.audit.id;
        const round = byId(register.follow_up, matter.follow_up_id);
        const counts = round?.made_by === 'auditors' && round.closed_at && !round.withdrawn_at;
        const isAssessed = register.assessment.some(
          (each) => keyOf(each) === keyOf(row) && each.follow_up_id === round?.id,
        );
        return Boolean(counts && isAssessed);
      };
      const isTold = register.matter.some(
        (each) => asks(each) && (isOn(each.dispatched_on, today) || isOn(each.received_on, today)),
      );
      const seesWork = scope.bodyWork === 'always' || isTold || isOwn(row.body_id);
      const day = lastDay(found.audit);
      return {
        key: keyOf(row),
        bodyId: row.body_id,
        year: yearOf(found.audit),
        state: seesWork ? row.state : null,
        assessed: row.assessed,
        days: day === null ? null : Math.max(0, daysBetween(day, today)),
      };
    })
    .filter(isChosen);
}

function matterRows(register: RandomRegister, question: NaiveQuestion) {
  const { standingOf, isSeen, isChosen } = standing(register, question);
  return register.matter
    .flatMap((row) => {
      const audit = byId(register.audit, row.audit_id);
      const round = byId(register.follow_up, row.follow_up_id);
      const isSecurity = register.addressee.some(
        (each) => each.matter_id === row.id && standingOf(each.recommendation_id)?.audit.is_security,
      );
      if (row.recipient !== 'answer' || audit?.withdrawn_at || round?.withdrawn_at) return [];
      if (!isSeen(isSecurity, row.body_id)) return [];
      const year = (audit && yearOf(audit)) ?? firstYear(round?.dated);
      const due = (row.extension === 'granted' ? row.extended_to : null) ?? row.answer_by;
      return { bodyId: row.body_id, year, due, done: row.received_on };
    })
    .filter(isChosen);
}

function commitmentRows(register: RandomRegister, question: NaiveQuestion) {
  const { isOwn, isSeen, isChosen } = standing(register, question);
  const { scope, today } = question;
  const always = scope.bodyWork === 'always';
  const isUndecided = (responseId: string, bodyId: string) => {
    const own = register.response_matter.filter(
      (each) => each.response_id === responseId && each.body_id === bodyId,
    );
    return own.length > 0 && own.every(({ decided_on }) => decided_on === null);
  };
  const isTold = (response: RandomRegister['response'][number], bodyId: string) =>
    !response.withdrawn_at &&
    !['draft', 'ready'].includes(response.state) &&
    (always || isOn(response.dispatched_on, today) || isOn(response.received_on, today) || isOwn(bodyId)) &&
    !isUndecided(response.id, bodyId);
  // A promise that is repeated is the same promise: what counts is the newest round that judged any of its wordings.
  const promiseOf = (commitment: RandomRegister['commitment'][number]) =>
    commitment.first_id ?? commitment.id;
  const latest = (promise: RandomRegister['commitment'][number], madeBy: string) => {
    const wordings = register.commitment.filter(
      (each) => !each.withdrawn_at && promiseOf(each) === promiseOf(promise),
    );
    const tried = register.promise_outcome
      .flatMap(({ commitment_id, follow_up_id, outcome, at }) => {
        const round = byId(register.follow_up, follow_up_id);
        const counts = round?.made_by === madeBy && round.closed_at && !round.withdrawn_at;
        return byId(wordings, commitment_id) && counts ? [{ outcome, round, at, commitment_id }] : [];
      })
      .sort(
        (one, other) =>
          (other.round.dated ?? '').localeCompare(one.round.dated ?? '') ||
          other.round.entered_at.localeCompare(one.round.entered_at) ||
          one.round.id.localeCompare(other.round.id) ||
          other.at.localeCompare(one.at) ||
          one.commitment_id.localeCompare(other.commitment_id),
      );
    const [newest] = tried;
    const day = newest && byId(wordings, newest.commitment_id)?.due_on;
    const isMissed =
      newest && ['broken', 'partly'].includes(newest.outcome) && (day ?? '9') <= (newest.round.dated ?? '');
    return { outcome: newest?.outcome ?? null, missed: isMissed && day ? day : null };
  };
  const laterThan = (responseId: string): RandomRegister['response'] =>
    register.response
      .filter((each) => each.supersedes_id === responseId && !each.withdrawn_at)
      .flatMap((each) => [each, ...laterThan(each.id)]);
  return register.commitment
    .flatMap((row) => {
      const item = byId(register.response_item, row.item_id);
      const read = byId(register.read_response, row.read_response_id);
      const response = byId(register.response, item?.response_id);
      const recommendation = byId(
        register.recommendation,
        row.recommendation_id ?? item?.recommendation_id ?? read?.recommendation_id,
      );
      const audit = byId(register.audit, recommendation?.audit_id ?? item?.audit_id);
      if (row.withdrawn_at || recommendation?.withdrawn_at || read?.withdrawn_at) return [];
      if (!audit || audit.withdrawn_at || !isSeen(audit.is_security, row.body_id)) return [];
      if (item && !(response && isTold(response, row.body_id))) return [];
      if (response && laterThan(response.id).some((later) => isTold(later, row.body_id))) return [];
      const carried = register.action.filter((each) => each.commitment_id === row.id && !each.withdrawn_at);
      const isDone =
        carried.every(({ state }) => ['done', 'cancelled'].includes(state)) &&
        carried.some(({ state }) => state === 'done');
      const theirs = latest(row, 'auditors');
      const own = always ? latest(row, 'municipality') : null;
      // A promise that was found not kept after its day stays passed, whatever new day it is given.
      const [due = null] = [row.due_on, theirs.missed, own?.missed].filter((day) => day != null).toSorted();
      return {
        bodyId: row.body_id,
        year: yearOf(audit),
        due,
        outcome: theirs.outcome,
        own: own?.outcome ?? null,
        isDone: always && isDone,
      };
    })
    .filter(isChosen);
}

function actionRows(register: RandomRegister, question: NaiveQuestion) {
  const { standingOf, isOwn, isChosen } = standing(register, question);
  const { scope } = question;
  const inside = scope.bodyWork === 'always';
  return register.action
    .flatMap((row) => {
      const served = register.action_recommendation.flatMap((each) => {
        const found = each.action_id === row.id && standingOf(each.recommendation_id);
        return found ? [{ audit: found.audit, bodyId: each.body_id }] : [];
      });
      const own = isOwn(row.body_id) || served.some(({ bodyId }) => isOwn(bodyId));
      const isSecurity = served.some(({ audit }) => audit.is_security);
      const isSeen = own || (inside && (scope.all || (scope.security && isSecurity)));
      if (row.withdrawn_at || !isSeen) return [];
      const years = served.flatMap(({ audit }) => yearOf(audit) ?? []);
      const moves = register.action_date.filter(
        ({ action_id, was, became }) => action_id === row.id && was !== null && became !== was,
      );
      return {
        bodyId: row.body_id,
        year: years.length > 0 ? Math.min(...years) : null,
        state: row.state,
        due: row.due_on,
        times: moves.length,
      };
    })
    .filter(isChosen);
}

export type Rows = ReturnType<typeof rowsOf>;
/** The rows of every population that somebody may see and has chosen. */
export const rowsOf = (register: RandomRegister, question: NaiveQuestion) => ({
  addressees: addresseeRows(register, question),
  matters: matterRows(register, question),
  commitments: commitmentRows(register, question),
  actions:
    question.scope.bodyWork === 'always' || question.scope.bodies.length > 0
      ? actionRows(register, question)
      : [],
});
