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
