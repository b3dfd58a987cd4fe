import { mergeChosen, mergeText } from '../shared/merge-edits.ts';
import type { BodyKind, TiedBody } from './body.model.ts';

/** What stands in the form of a body, as it was typed. */
export interface BodyTyped {
  readonly kind: string;
  readonly name: string;
  /** One on each line. */
  readonly aliases: string;
  readonly tiedTo: readonly string[];
  readonly endedOn: string;
  /** The version that the form was opened from; '' for a new body. */
  readonly version: string;
}

/** A saved body as the form shows it. */
export function typedOf(body: TiedBody): BodyTyped {
  return {
    kind: body.kind,
    name: body.name,
    aliases: body.aliases.join('\n'),
    tiedTo: body.tiedTo,
    endedOn: body.endedOn ?? '',
    version: String(body.version),
  };
}

/** The fields of a form that was sent. */
export function typedIn(fields: URLSearchParams): BodyTyped {
  const text = (name: string) => fields.get(name) ?? '';
  return {
    kind: text('kind'),
    name: text('name'),
    aliases: text('aliases').replaceAll('\r\n', '\n'),
    tiedTo: fields.getAll('tiedTo'),
    endedOn: text('endedOn'),
    version: text('version'),
  };
}

/** What was typed, as use cases take it; they look at whether it can be taken. */
export function entryOf({ kind, name, aliases, tiedTo, endedOn }: BodyTyped) {
  return { kind: kind as BodyKind, name, aliases: aliases.split('\n'), tiedTo: [...tiedTo], endedOn };
}

type Facts = Omit<BodyTyped, 'version'>;

/** The unseen fields that say what the form was opened with. */
export const wasFields = ({ kind, name, aliases, tiedTo, endedOn }: Facts): Record<string, string> => ({
  'was.kind': kind,
  'was.name': name,
  'was.aliases': aliases,
  'was.tiedTo': tiedTo.join(' '),
  'was.endedOn': endedOn,
});

/** What the form was opened with; null where it does not say. */
export function wasIn(fields: URLSearchParams): Facts | null {
  if (!fields.has('was.name')) return null;
  const text = (name: string) => fields.get(`was.${name}`) ?? '';
  return {
    kind: text('kind'),
    name: text('name'),
    aliases: text('aliases').replaceAll('\r\n', '\n'),
    tiedTo: text('tiedTo')
      .split(' ')
      .filter((id) => id !== ''),
    endedOn: text('endedOn'),
  };
}

/** What was typed and what somebody else has saved meanwhile, put together, and the fields that both have changed. */
export function mergeTyped(
  was: Facts | null,
  typed: BodyTyped,
  saved: TiedBody,
): { readonly typed: BodyTyped; readonly contested: readonly (keyof Facts)[] } {
  const now = typedOf(saved);
  const texts = (['kind', 'name', 'aliases', 'endedOn'] as const).map(
    (name) => [name, mergeText(was && was[name], typed[name], now[name])] as const,
  );
  const tied = mergeChosen(was && was.tiedTo, typed.tiedTo, now.tiedTo);
  const merged = Object.fromEntries(texts.map(([name, { value }]) => [name, value]));
  return {
    typed: { ...now, ...merged, tiedTo: tied.value },
    contested: [
      ...texts.filter(([, { isContested }]) => isContested).map(([name]) => name),
      ...(tied.isContested ? (['tiedTo'] as const) : []),
    ],
  };
}
