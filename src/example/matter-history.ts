import { nouns } from '../audits/change.model.ts';
import type { NewMatter } from '../audits/entry/entry.model.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import { type PersonKey, people } from './people.ts';
import type { Ids } from './people-and-bodies.ts';
import type { ExamplePerson } from './tables.ts';

type Facts = Partial<NewMatter>;

/** How the dates and numbers of a matter came into the register: from the registrar, and from the body's own people. */
export function historyOf(matter: NewMatter, ids: Ids, calendar: Calendar): ExampleEvent[] {
  const { registryNumber, letterDated, answerBy, extension, extendedTo, receivedOn } = matter;
  const { boardMeeting, minuteItem, dispatchedOn } = matter;
  const event = (
    on: string | null,
    minute: number,
    by: PersonKey | undefined,
    facts: Facts,
  ): ExampleEvent[] =>
    on && by ? [{ at: calendar.momentOf(on, minute), by, changes: [changed(matter, facts)] }] : [];
  return [
    ...event(letterDated, 60, 'rimfors', { registryNumber, letterDated, answerBy }),
    ...event(dispatchedOn, 210, keeperOf(matter.bodyId, ids), {
      ...(extension === 'none' ? {} : { extension, extendedTo }),
      boardMeeting,
      minuteItem,
      dispatchedOn,
    }),
    ...event(receivedOn, 300, 'rimfors', { receivedOn }),
  ];
}

/** The body's secretary, or its director where it has none. */
export function keeperOf(bodyId: string, ids: Ids): PersonKey | undefined {
  const holds = (key: PersonKey, role: string) =>
    (people[key] as ExamplePerson).roles.some(
      (held) => held.role === role && held.body !== undefined && ids.bodies[held.body] === bodyId,
    );
  const keys = Object.keys(people) as PersonKey[];
  return keys.find((key) => holds(key, 'boardSecretary')) ?? keys.find((key) => holds(key, 'director'));
}

function changed({ id: matterId, bodyId, auditId, followUpId }: NewMatter, facts: Facts) {
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  const about = { matterId, bodyId };
  const nothing = Object.fromEntries(known.map(([name]) => [name, name === 'extension' ? 'none' : null]));
  return {
    noun: auditId ? nouns.audit : nouns.followUp,
    nounId: auditId ?? followUpId ?? '',
    verb: 'changeMatter',
    before: { ...about, ...nothing },
    after: { ...about, ...Object.fromEntries(known) },
  };
}
