import type { LoggedChange } from '../change-log/index.ts';
import type { Texts } from '../texts/index.ts';

/** One thing that happened, in words. */
export interface HistoryEntry {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  /** One sentence a value. */
  readonly details: readonly string[];
}

export interface HistoryWords {
  readonly verbs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly shared: Texts['organisation']['history'];
}

/** A value of the log as it is shown; '' where there is none. */
export type ShowValue = (name: string, value: unknown) => string;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of the change log in words. Values that have no label here are not for reading. */
export function historyOf(
  changes: readonly LoggedChange[],
  people: ReadonlyMap<string, string>,
  words: HistoryWords,
  show: ShowValue,
): HistoryEntry[] {
  return changes.map(({ at, actor, personId, verb, before, after }) => ({
    at,
    who: whoDid(actor, personId, people, words.shared),
    what: words.verbs[verb] ?? words.shared.otherVerb,
    details: detailsOf(before, after, words, show),
  }));
}

function whoDid(
  actor: LoggedChange['actor'],
  personId: string | null,
  people: ReadonlyMap<string, string>,
  { system, unknown, byToken }: HistoryWords['shared'],
): string {
  if (actor === 'system') return system;
  const name = (personId && people.get(personId)) || unknown;
  return actor === 'token' ? byToken(name) : name;
}

function detailsOf(before: unknown, after: unknown, words: HistoryWords, show: ShowValue): string[] {
  const { set, removed, changed } = words.shared;
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const names = Object.keys(words.labels).filter((name) => name in was || name in is);
  return names.flatMap((name) => {
    const label = words.labels[name] ?? name;
    const [old, now] = [show(name, was[name]), show(name, is[name])];
    if (old === now) return [];
    if (!old) return [set(label, now)];
    return [now ? changed(label, old, now) : removed(label, old)];
  });
}
