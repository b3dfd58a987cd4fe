import type { RandomRegister } from '../../test/builders/random-register.ts';
import type { Counted, ShownMeasure } from './measure.model.ts';
import { median } from './measures.rules.ts';
import { type AddresseeRow, keyOf, type Row, type Rows } from './naive-rows.fixture.ts';

const count = <T>(
  all: readonly T[],
  part: (row: T) => boolean,
  unknown: (row: T) => boolean = () => false,
): Counted => ({
  part: all.filter(part).length,
  all: all.length,
  unknown: all.filter(unknown).length,
});

/** Every figure of some rows. */
export function figuresOf(
  { addressees, matters, commitments, actions }: Rows,
  today: string,
): Record<ShownMeasure, Counted> {
  const seen = addressees.filter(({ state }) => state !== null);
  const work = (...states: string[]) => count(seen, ({ state }) => states.includes(state ?? ''));
  const followedUp = addressees.filter(({ assessed }) => assessed !== 'notAssessed');
  const colours = (...some: string[]) =>
    count(
      followedUp,
      ({ assessed }) => some.includes(assessed),
      ({ assessed }) => assessed === 'unknown',
    );
  const aged = (counted: Counted, open: readonly AddresseeRow[]) => {
    const days = open.flatMap((row) => row.days ?? []);
    return { ...counted, medianDays: median(days), dated: days.length };
  };
  const isOpen = ({ state }: { state: string | null }) => state !== 'confirmed' && state !== 'notToAct';
  const isLeft = ({ assessed }: AddresseeRow) => assessed !== 'green';
  const kept = (of: 'outcome' | 'own') =>
    count(
      commitments.filter((row) => row[of] !== null),
      (row) => row[of] === 'kept',
      (row) => row[of] === 'unknown',
    );
  const answers = matters.filter(({ due, done }) => due !== null && (done !== null || due < today));
  const openActions = actions.filter(({ state }) => ['planned', 'underWay'].includes(state));
  return {
    confirmed: work('confirmed'),
    workUnderWay: work('planned', 'reportedDone', 'confirmed'),
    notToAct: work('notToAct'),
    openWork: aged(count(seen, isOpen), seen.filter(isOpen)),
    green: colours('green'),
    greenOrYellow: colours('green', 'yellow'),
    openAuditors: aged(count(addressees, isLeft), addressees.filter(isLeft)),
    answeredInTime: count(answers, ({ due, done }) => done !== null && due !== null && done <= due),
    promisesKept: kept('outcome'),
    promisesKeptOwn: kept('own'),
    commitmentsOverdue: count(
      commitments.filter(({ due }) => due !== null),
      ({ due, outcome, own, isDone }) =>
        due !== null && due < today && outcome !== 'kept' && own !== 'kept' && !isDone,
    ),
    movedDates: {
      ...count(
        actions.filter(({ due, times }) => due !== null || times > 0),
        ({ times }) => times > 0,
      ),
      times: actions.reduce((sum, { times }) => sum + times, 0),
    },
    actionsOverdue: count(openActions, ({ due }) => due !== null && due < today),
  };
}

/** The rows of one body, or of one year. */
export const rowsWhere = (rows: Rows, is: (row: Row) => boolean): Rows => ({
  addressees: rows.addressees.filter(is),
  matters: rows.matters.filter(is),
  commitments: rows.commitments.filter(is),
  actions: rows.actions.filter(is),
});

/** What the auditors found in each of their closed rounds, by its id. */
export function roundsOf(register: RandomRegister, rows: Rows) {
  const keys = new Set(rows.addressees.map(({ key }) => key));
  const rounds = register.follow_up.filter(
    (round) => round.made_by === 'auditors' && round.closed_at && !round.withdrawn_at,
  );
  return rounds.flatMap(({ id, title, dated }) => {
    const found = register.assessment.filter((row) => row.follow_up_id === id && keys.has(keyOf(row)));
    const of = (colour: string) => found.filter(({ status }) => status === colour).length;
    const colours = { green: of('green'), yellow: of('yellow'), red: of('red'), unknown: of('unknown') };
    return found.length > 0 ? [{ id, title, dated, ...colours, all: found.length }] : [];
  });
}

const swedishYear = (at: string) =>
  Number(
    new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(new Date(at)),
  );

/** How the work stood when a year ended, by the latest of its steps then. */
export function yearEndOf(register: RandomRegister, rows: Rows, year: number): Counted {
  const there = rows.addressees.filter((row) => row.year !== null && row.year <= year && row.state !== null);
  const stateThen = (key: string) =>
    register.work_event
      .map((event, nth) => ({ key: keyOf(event), state: event.state, year: swedishYear(event.at), nth }))
      .filter((event) => event.key === key && event.year <= year)
      .sort((one, other) => other.year - one.year || other.nth - one.nth)[0]?.state;
  return count(there, ({ key }) => stateThen(key) === 'confirmed');
}
