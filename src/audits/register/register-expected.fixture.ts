import type { Colour } from '../../reading/reading.model.ts';
import { leastDone } from '../assessments/assessed.rules.ts';
import { answerStanding, isSent } from '../matters/matter.rules.ts';
import type { Assessed } from '../recommendations/recommendation.model.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';
import type { World, WorldAddressee, WorldRow } from './register-world.fixture.ts';

/** What somebody sees of a row, worked out one by one as the words of the policies say it. */
export interface ExpectedRow {
  readonly id: string;
  readonly assessed: Assessed;
  /** Those that may be seen, with their own work as far as it may be seen. */
  readonly addressees: readonly { bodyId: string; isAskedFor: boolean; state: string | null }[];
}

interface Judged extends ExpectedRow {
  /** Those by which the row is judged, whatever status is asked for. */
  readonly counted: readonly WorldAddressee[];
  /** Of them those that carry the status that is asked for. */
  readonly chosen: readonly WorldAddressee[];
}

export function expectedRows(world: World, question: RegisterQuestion): ExpectedRow[] {
  return judgedRows(world, question)
    .filter((row) => isChosen(row, question))
    .map(({ counted: _counted, chosen, ...row }) => ({
      ...row,
      assessed: leastDone(chosen.map((each) => each.assessed)),
    }));
}

/** What a row says is what those of its addressees say that are asked for. */
export function expectedTotals(world: World, question: RegisterQuestion): RegisterTotals {
  const rows = judgedRows(world, question)
    .filter((row) => isChosen(row, question))
    .map((row) => ({
      ...row,
      counted: row.chosen,
      assessed: leastDone(row.chosen.map((each) => each.assessed)),
    }));
  const count = (is: (row: Judged) => boolean) => rows.filter(is).length;
  const colour = (wanted: Colour) => count((row) => isInterpreted(row) && interpretedAs(row) === wanted);
  const status = (wanted: Assessed) => count((row) => row.assessed === wanted);
  return {
    recommendations: rows.length,
    assessed: {
      green: status('green'),
      yellow: status('yellow'),
      red: status('red'),
      unknown: status('unknown'),
      notAssessed: status('notAssessed'),
    },
    interpreted: { green: colour('green'), yellow: colour('yellow'), red: colour('red') },
    undecided: count(isUndecided),
    undecidedElsewhere: count((row) => isUndecided(row) && row.assessed !== 'unknown'),
    notAssessable: count(isOwn),
    leftUnknown: count(isLeft),
    overdue: count(({ counted }) => counted.some((each) => standingOf(each, question.today) === 'overdue')),
  };
}

function judgedRows(world: World, question: RegisterQuestion): Judged[] {
  const { scope, filter, today } = question;
  return world.rows.flatMap((row) => {
    if (row.isWithdrawn || row.audit.isWithdrawn) return [];
    const whole = scope.all || (scope.security && row.audit.isSecurity);
    const visible = row.addressees.filter(({ bodyId }) => whole || scope.visible.includes(bodyId));
    const counted = visible.filter((each) => isAsked(each, world, question) && isWorkedOn(each, question));
    const chosen = counted.filter((each) => carries(each, question));
    const { body, administration, state, answer } = filter;
    const asksForBodies = [body, administration, state, answer].some((choice) => choice !== null);
    if (counted.length === 0 && (!whole || asksForBodies)) return [];
    if (!isWithin(row, question)) return [];
    const shown = visible.map((each) => ({
      bodyId: each.bodyId,
      isAskedFor: chosen.includes(each),
      state: isHandedOver(each, question, today) ? each.state : null,
    }));
    const judged = leastDone(counted.map((each) => each.assessed));
    return [{ id: row.id, assessed: judged, addressees: shown, counted, chosen }];
  });
}

function isAsked({ bodyId }: WorldAddressee, { ties }: World, { filter }: RegisterQuestion): boolean {
  const { body, administration } = filter;
  if (body !== null && bodyId !== body) return false;
  if (administration === null || bodyId === administration) return true;
  return ties.some((tie) => tie.administrationId === administration && tie.boardId === bodyId);
}

function isWithin({ audit, text }: WorldRow, { filter }: RegisterQuestion): boolean {
  const { from, to, q } = filter;
  if (filter.audit !== null && audit.id !== filter.audit) return false;
  if (from !== null && (audit.year === null || audit.year < from)) return false;
  if (to !== null && (audit.year === null || audit.year > to)) return false;
  return text.toLowerCase().includes(q.toLowerCase());
}

/** One and the same addressee is in the state and its answer stands so. */
function isWorkedOn(each: WorldAddressee, question: RegisterQuestion): boolean {
  const { state, answer } = question.filter;
  return (
    (state === null || (each.state === state && isHandedOver(each, question, question.today))) &&
    (answer === null || standingOf(each, question.today) === answer)
  );
}

function carries({ assessed, interpretation }: WorldAddressee, { filter }: RegisterQuestion): boolean {
  const { status, unknown } = filter;
  if (status === 'open' && assessed === 'green') return false;
  if (status !== null && status !== 'open' && assessed !== status) return false;
  if (unknown === null) return true;
  if (assessed !== 'unknown') return false;
  if (unknown === 'undecided') return interpretation === null;
  if (unknown === 'notAssessable') return interpretation === 'own';
  return (
    interpretation !== null &&
    interpretation !== 'own' &&
    (unknown === 'leftUnknown') === (interpretation === 'left')
  );
}

const standingOf = ({ matter }: WorldAddressee, today: string) =>
  matter && answerStanding(matter, today).kind;

function isHandedOver(
  { bodyId, matter }: WorldAddressee,
  { scope }: RegisterQuestion,
  today: string,
): boolean {
  if (scope.bodies.includes(bodyId)) return true;
  return scope.bodyWork === 'always' || (matter != null && isSent(matter, today));
}

const unknowns = ({ counted }: Judged) => counted.filter(({ assessed }) => assessed === 'unknown');
const isUndecided = (row: Judged) => unknowns(row).some(({ interpretation }) => interpretation === null);
const isLeft = (row: Judged) =>
  row.assessed === 'unknown' &&
  !isUndecided(row) &&
  unknowns(row).some(({ interpretation }) => interpretation === 'left');
const isOwn = (row: Judged) =>
  row.assessed === 'unknown' &&
  !isUndecided(row) &&
  !isLeft(row) &&
  unknowns(row).some(({ interpretation }) => interpretation === 'own');
const isInterpreted = (row: Judged) =>
  row.assessed === 'unknown' && !isUndecided(row) && !isLeft(row) && !isOwn(row);
const interpretedAs = (row: Judged) =>
  leastDone(
    unknowns(row).flatMap(({ interpretation }) =>
      interpretation && interpretation !== 'left' && interpretation !== 'own' ? [interpretation] : [],
    ),
  );

/** Nobody's colour is at once unknown and another. */
function isChosen(row: Judged, { filter: { status, unknown } }: RegisterQuestion): boolean {
  if (status === 'open' && row.assessed === 'green') return false;
  if (status !== null && status !== 'open' && row.assessed !== status) return false;
  if (unknown === null) return true;
  if (status !== null && status !== 'open' && status !== 'unknown') return false;
  return { undecided: isUndecided, leftUnknown: isLeft, interpreted: isInterpreted, notAssessable: isOwn }[
    unknown
  ](row);
}
