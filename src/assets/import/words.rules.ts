import { folded } from '../../shared/folded.ts';
import { texts } from '../../texts/index.ts';
import { environments, hostings, personalDataKinds, systemKinds } from '../asset.model.ts';
import type { HoldingKind } from '../holding.model.ts';
import { type ImportColumn, importColumns } from './import.model.ts';

const languages = Object.values(texts);

/** How headings and choices are compared: letters and digits only. */
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

const headings = (of: HoldingKind) =>
  dictionary<ImportColumn>(importColumns[of], (column) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.columns[column],
      ...(assetImport.headings[column] ?? []),
    ]),
  );
const headingsOf = { asset: headings('asset'), system: headings('system') };

/** The column that a heading names, in Swedish or English; null where it names none. */
export const columnNamed = (of: HoldingKind, heading: string): ImportColumn | null =>
  headingsOf[of].get(bare(heading)) ?? null;

const choices: Partial<Record<ImportColumn, ReadonlyMap<string, string>>> = {
  personalData: dictionary<string>(personalDataKinds, (value) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.personalData[value as 'none'],
      ...(assetImport.choices[value] ?? []),
    ]),
  ),
  kind: dictionary<string>(systemKinds, (value) =>
    languages.map(({ assets }) => assets.kinds[value as 'tool']),
  ),
  environment: dictionary<string>(environments, (value) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.environments[value as 'test'],
      ...(assetImport.choices[value] ?? []),
    ]),
  ),
  hosting: dictionary<string>(hostings, (value) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.hostings[value as 'cloud'],
      ...(assetImport.choices[value] ?? []),
    ]),
  ),
};

/** Whether a cell of the column holds one of some choices. */
export const isChoice = (column: ImportColumn): boolean => choices[column] !== undefined;

/** The choice that a word stands for, in Swedish or English; undefined where it is none. */
export const choiceNamed = (column: ImportColumn, word: string): string | undefined =>
  choices[column]?.get(bare(word));
