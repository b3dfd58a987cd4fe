import { z } from 'zod';
import {
  because,
  type FormFault,
  type InvalidField,
  line,
  neededLine,
  optionalDay,
} from '../shared/entry.ts';
import { folded } from '../shared/folded.ts';
import { type BodyKind, bodyKinds, type TiedBody } from './body.model.ts';

/** How many other names a body may have. */
export const mostAliases = 50;
/** Characters of a name. */
export const longestName = 200;

/** The names once each, however they are written, without the empty ones. */
export function distinctNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (name && !first.has(folded(name))) first.set(folded(name), name);
  return [...first.values()];
}

const facts = {
  kind: z.enum(bodyKinds, because('missing')),
  name: neededLine(longestName),
  aliases: z
    .array(line(longestName))
    .max(mostAliases, because('tooMany'))
    .overwrite((names) => distinctNames(names)),
  /** Ids of a board's administrations, or of an administration's boards. */
  tiedTo: z.array(z.uuid()).max(500, because('tooMany')),
  endedOn: optionalDay,
};

/** What people and programs send to add a body. */
export const newBodyEntry = z.strictObject({
  ...facts,
  aliases: facts.aliases.default([]),
  tiedTo: facts.tiedTo.default([]),
  endedOn: facts.endedOn.default(null),
});
export type NewBodyEntry = z.input<typeof newBodyEntry>;

/** What they send to change one: what is left out stays. `version` is the one that the change was made from. */
export const bodyChange = z.strictObject(facts).partial().extend({ version: z.int().positive() });
export type BodyChange = z.input<typeof bodyChange>;

export const bodyFaults = [
  /** Another body has the name. */
  'nameTaken',
  /** An other name is what another body is called. */
  'nameOfAnother',
  'unknownBody',
  /** Boards are tied to administrations, and nothing else to anything. */
  'cannotBeTied',
  /** Somebody holds a role for it that bodies of this kind do not have. */
  'rolesDoNotFit',
] as const;
export type BodyFault = FormFault | (typeof bodyFaults)[number];

/** A body as it will be saved. */
export type BodyFacts = Pick<TiedBody, 'kind' | 'name' | 'aliases' | 'tiedTo' | 'endedOn'>;

export type BodyRefused =
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' }
  /** Somebody else has changed it since; `current` is what they saved. */
  | { readonly ok: false; readonly refusal: 'stale'; readonly current: TiedBody }
  | { readonly ok: false; readonly refusal: 'invalid'; readonly fields: readonly InvalidField<BodyFault>[] };

/** Which kind a kind may be tied to. */
export const tiedKind: Partial<Record<BodyKind, BodyKind>> = {
  board: 'administration',
  administration: 'board',
};
