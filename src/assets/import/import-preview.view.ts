import type { Texts } from '../../texts/index.ts';
import type { PlannedCell } from './import.model.ts';

/** What one value becomes, in words. The name and body of a new one stand beside it already. */
export function cellWords(
  { column, before, after }: PlannedCell,
  { assets, assetImport, importing }: Pick<Texts, 'assets' | 'assetImport' | 'importing'>,
  isNew: boolean,
): string[] {
  if (isNew && (column === 'name' || column === 'bodyId' || after === null)) return [];
  const { preview } = importing;
  const worded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: assets.kinds,
    environment: assets.environments,
    hosting: assets.hostings,
    personalData: assets.personalData,
  };
  const say = (value: string) => worded[column]?.[value] ?? value;
  const label = assets.columns[column];
  if (after === null) return [assetImport.becomesEmpty(label, say(before ?? ''))];
  return [
    before === null
      ? preview.newValue(label, say(after))
      : preview.changedValue(label, say(before), say(after)),
  ];
}
