import { type Body, type BodyKind, bodyKinds } from '../../organisation/body.model.ts';
import { folded } from '../../shared/folded.ts';
import { texts } from '../../texts/index.ts';
import { type Role, roleNames } from '../role.model.ts';
import { type ImportColumn, type ImportKind, importColumns } from './import.model.ts';

export { dayNamed } from '../../shared/day-named.ts';

const languages = Object.values(texts);

/** How headings, roles and kinds are compared: letters and digits only. */
const bare = (word: string) => folded(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is meant by each word; of one word that means two things, the first. */
function dictionary<Meaning extends string>(
  meanings: readonly Meaning[],
  wordsFor: (meaning: Meaning) => readonly string[],
): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const word of [meaning, ...wordsFor(meaning)]) {
      if (!found.has(bare(word))) found.set(bare(word), meaning);
    }
  }
  return found;
}

const headings = (kind: ImportKind): ReadonlyMap<string, ImportColumn> =>
  dictionary<ImportColumn>(importColumns[kind], (column) =>
    languages.flatMap(({ importWords }) => importWords.headings[kind][column] ?? []),
  );
const headingsOf = { people: headings('people'), bodies: headings('bodies') };

const roleOf = dictionary<Role>(roleNames, (role) =>
  languages.flatMap(({ roles, importWords }) => [roles[role], ...importWords.roles[role]]),
);
const kindOf = dictionary<BodyKind>(bodyKinds, (kind) =>
  languages.flatMap(({ organisation, importWords }) => [
    organisation.kinds[kind],
    ...importWords.kinds[kind],
  ]),
);

/** The column that a heading names, in Swedish or English; null where it names none that is read. */
export const columnNamed = (kind: ImportKind, heading: string): ImportColumn | null =>
  headingsOf[kind].get(bare(heading)) ?? null;

export const roleNamed = (text: string): Role | null => roleOf.get(bare(text)) ?? null;

export const kindNamed = (text: string): BodyKind | null => kindOf.get(bare(text)) ?? null;

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
