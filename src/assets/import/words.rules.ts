import { type Dictionary, dictionaryOf } from '../../shared/dictionary.ts';
import { texts } from '../../texts/index.ts';
import { environments, hostings, personalDataKinds, systemKinds } from '../asset.model.ts';
import type { HoldingKind } from '../holding.model.ts';
import { type ImportColumn, importColumns } from './import.model.ts';

const languages = Object.values(texts);

const headings = (of: HoldingKind) =>
  dictionaryOf<ImportColumn>(importColumns[of], (column) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.columns[column],
      ...(assetImport.headings[column] ?? []),
    ]),
  );
const headingsOf = { asset: headings('asset'), system: headings('system') };

/** The column that a heading names, in Swedish or English; null where it names none. */
export const columnNamed = (of: HoldingKind, heading: string): ImportColumn | null => headingsOf[of](heading);

const choices: Partial<Record<ImportColumn, Dictionary<string>>> = {
  personalData: dictionaryOf<string>(personalDataKinds, (value) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.personalData[value as 'none'],
      ...(assetImport.choices[value] ?? []),
    ]),
  ),
  kind: dictionaryOf<string>(systemKinds, (value) =>
    languages.map(({ assets }) => assets.kinds[value as 'tool']),
  ),
  environment: dictionaryOf<string>(environments, (value) =>
    languages.flatMap(({ assets, assetImport }) => [
      assets.environments[value as 'test'],
      ...(assetImport.choices[value] ?? []),
    ]),
  ),
  hosting: dictionaryOf<string>(hostings, (value) =>
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
  choices[column]?.(word) ?? undefined;
