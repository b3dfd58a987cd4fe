import type { Texts } from '../../texts/index.ts';
import type { HistoryEntry } from './change-history.model.ts';
import { bodyOf } from './change-history.rules.ts';

/** One value that changed; null before where there was none. */
export interface ChangedValue {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface HistoryLine {
  readonly at: Date;
  readonly by: string;
  readonly what: string;
  readonly values: readonly ChangedValue[];
}

type Words = Pick<Texts, 'auditHistory' | 'audits' | 'matters' | 'web'>;
type Names = ReadonlyMap<string, string>;

/** What was entered at first is what the page shows: only later changes are told value by value. */
const untold = ['add', 'enter'];

/**
 * The history in words: who did what, and which values changed from what to what. A change of which nothing can be told
 * is left out.
 */
export function historyLines(
  entries: readonly HistoryEntry[],
  words: Words,
  bodyNames: Names,
): HistoryLine[] {
  const { auditHistory } = words;
  const lines = entries.map((entry) => {
    const verb = comingOrGoing(entry, words) ?? auditHistory.verbs[entry.verb] ?? auditHistory.other;
    const body = bodyNames.get(bodyOf(entry) ?? '');
    return {
      at: entry.at,
      by: whoDid(entry, words),
      what: body ? auditHistory.of(verb, body) : verb,
      values: untold.includes(entry.verb) ? [] : valuesOf(entry, words, bodyNames),
    };
  });
  return lines.filter(({ values }, index) => values.length > 0 || !isChangeOf(entries[index]));
}

const isChangeOf = (entry: HistoryEntry | undefined) => entry?.verb === 'changeMatter';

/** The step of a matter's way that was noted or taken back, where it changed none of the dates that are told. */
function stepOf({ before, after }: HistoryEntry, { matters }: Words): ChangedValue[] {
  const steps: Readonly<Record<string, string>> = matters.steps;
  const [taken, noted] = [after['withdrawnStep'], after['step']];
  const name = steps[String(taken ?? noted)];
  if (name === undefined) return [];
  const day = (value: unknown) => (typeof value === 'string' ? value : null);
  return taken === undefined
    ? [{ name, before: null, after: day(after['onDay']) }]
    : [{ name, before: day(before['onDay']), after: null }];
}

/** In the history of an audit: that so many of its recommendations came, or one of them. */
function comingOrGoing({ verb, after }: HistoryEntry, { auditHistory }: Words): string | undefined {
  const { count, recommendation } = after;
  if (typeof count !== 'number') return undefined;
  const { named, unnumbered, many } = auditHistory.recommendations;
  const one = typeof recommendation === 'string' ? named(recommendation) : unnumbered;
  return auditHistory.comingAndGoing[verb]?.(count === 1 ? one : many(count));
}

function whoDid({ actor, by }: HistoryEntry, { auditHistory }: Words): string {
  if (actor === 'system') return auditHistory.system;
  if (actor === 'anonymous') return auditHistory.anonymous;
  return by === null ? auditHistory.somebody : auditHistory.by[actor](by);
}

/** In the order of the catalogue; what has no name there (ids) is not shown. */
function valuesOf(entry: HistoryEntry, words: Words, bodyNames: Names): ChangedValue[] {
  const { verb, before, after } = entry;
  const { fields } = words.auditHistory;
  // Written in a round here: an unknown one is its assessors' own word, not a colour that can't be read.
  const isOwnWord =
    verb === 'assessInDraft' || (verb === 'assess' && 'followUpId' in after && !('draftId' in after));
  const values = Object.keys(fields)
    .filter((name) => name in before || name in after)
    .map((name) => ({
      name: fields[name] ?? name,
      before: name in before ? inWords(name, before[name], words, bodyNames, isOwnWord) : null,
      after: name in after ? inWords(name, after[name], words, bodyNames, isOwnWord) : null,
    }))
    .filter((value) => value.before !== value.after && (value.before !== null || value.after !== null));
  return values.length > 0 ? values : stepOf(entry, words);
}

/** Fields that hold ids of bodies. */
const lists = ['bodyIds', 'meetingBodyIds'];

function inWords(
  name: string,
  value: unknown,
  words: Words,
  bodyNames: Names,
  isOwnWord: boolean,
): string | null {
  const { auditHistory, audits } = words;
  if (name === 'colour' && value === null) return auditHistory.leftUnknown;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? auditHistory.yes : auditHistory.no;
  if (typeof value === 'number') return String(value);
  if (lists.includes(name) && Array.isArray(value)) {
    return value.map((id) => bodyNames.get(String(id)) ?? auditHistory.somebody).join(', ') || null;
  }
  if (name === 'questions' && Array.isArray(value))
    return value.map(questionInWords(words)).join('\n') || null;
  if (name === 'assessment' && typeof value === 'object') return questionInWords(words)(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (value === 'unknown' && isOwnWord) return audits.notAssessable;
  const named: Record<string, Record<string, string>> = {
    state: audits.states,
    verification: audits.verifications,
    recipient: audits.matter.recipient,
    extension: audits.matter.extensions,
    status: audits.assessed,
    assessed: audits.assessed,
    colour: audits.assessed,
    interpreted: audits.assessed,
    madeBy: audits.makers,
  };
  return named[name]?.[value] ?? value;
}

/** A question, or an overall assessment, with its verdict. */
const questionInWords =
  ({ web }: Words) =>
  (value: unknown): string => {
    const { number, text, verdict } = value as { number?: unknown; text?: unknown; verdict?: unknown };
    const judged = web.verdict[String(verdict) as keyof typeof web.verdict] ?? '';
    return [number, text, judged].filter((part) => typeof part === 'string' && part !== '').join(' – ');
  };
