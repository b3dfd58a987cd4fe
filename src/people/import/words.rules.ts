import { type Body, type BodyKind, bodyKinds } from '../../organisation/body.model.ts';
import { type Dictionary, dictionaryOf } from '../../shared/dictionary.ts';
import { folded } from '../../shared/folded.ts';
import { texts } from '../../texts/index.ts';
import { type Role, roleNames } from '../role.model.ts';
import { type ImportColumn, type ImportKind, importColumns } from './import.model.ts';

export { dayNamed } from '../../shared/day-named.ts';

const languages = Object.values(texts);

const headings = (kind: ImportKind): Dictionary<ImportColumn> =>
  dictionaryOf<ImportColumn>(importColumns[kind], (column) =>
    languages.flatMap(({ importWords }) => importWords.headings[kind][column] ?? []),
  );
const headingsOf = { people: headings('people'), bodies: headings('bodies') };

/** The role that a word stands for; null where it is none. */
export const roleNamed = dictionaryOf<Role>(roleNames, (role) =>
  languages.flatMap(({ roles, importWords }) => [roles[role], ...importWords.roles[role]]),
);
/** The kind of body that a word stands for; null where it is none. */
export const kindNamed = dictionaryOf<BodyKind>(bodyKinds, (kind) =>
  languages.flatMap(({ organisation, importWords }) => [
    organisation.kinds[kind],
    ...importWords.kinds[kind],
  ]),
);

/** The column that a heading names, in Swedish or English; null where it names none that is read. */
export const columnNamed = (kind: ImportKind, heading: string): ImportColumn | null =>
  headingsOf[kind](heading);

/** Gives the bodies that a text stands for. */
export type BodiesNamed<Named> = (text: string) => readonly Named[];

/** Looks bodies up by name, then by other name: where something is called so itself, that is what is meant. */
export function bodiesByName<Named extends Pick<Body, 'name' | 'aliases'>>(
  bodies: readonly Named[],
): BodiesNamed<Named> {
  const [byName, byAlias] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  const note = (index: Map<string, Named[]>, word: string, body: Named) => {
    const same = index.get(folded(word));
    if (same) same.push(body);
    else index.set(folded(word), [body]);
  };
  for (const body of bodies) {
    note(byName, body.name, body);
    for (const alias of body.aliases) note(byAlias, alias, body);
  }
  return (text) => byName.get(folded(text)) ?? byAlias.get(folded(text)) ?? [];
}

/** The names of a cell that holds several: divided by semicolons, line ends or bars, since names may hold commas. */
export function namesIn(text: string): string[] {
  return text
    .split(/[;|\r\n]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}
