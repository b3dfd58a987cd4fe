import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { useTexts } from '../web/page.ts';
import { environments, hostings, personalDataKinds, systemKinds } from './asset.model.ts';
import { type HoldingKind, holdingAddress } from './holding.model.ts';
import { gaps, type HoldingFilter, holdingSorts } from './holding-list.model.ts';
import type { BodyChoice } from './index.ts';

interface FilterFormProps {
  of: HoldingKind;
  filter: HoldingFilter;
  bodies: readonly BodyChoice[];
}

/** The choices over a list; the filter is in the address. */
export function HoldingFilterForm({ of, filter, bodies }: FilterFormProps) {
  const { assets } = useTexts();
  const { list, columns } = assets;
  const all = { value: '', text: list.all };
  const choices = <Value extends string>(
    values: readonly Value[],
    words: Readonly<Record<Value, string>>,
  ) => [all, ...values.map((value) => ({ value, text: words[value] }))];
  return (
    <Filter action={holdingAddress[of]} label={list.filter[of]} submit={list.submit}>
      {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
      <Search label={list.search} value={filter.q} hint={list.searchHint} />
      {bodies.length > 1 && (
        <Choice
          name="body"
          label={list.body}
          value={filter.body ?? ''}
          options={[all, ...bodies.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      <Choice
        name="gap"
        label={list.gap}
        value={filter.gap ?? ''}
        options={choices([...gaps, 'any'] as const, list.gapChoices)}
      />
      {of === 'system' && (
        <>
          <Choice
            name="kind"
            label={columns.kind}
            value={filter.kind ?? ''}
            options={choices(systemKinds, assets.kinds)}
          />
          <Choice
            name="hosting"
            label={columns.hosting}
            value={filter.hosting ?? ''}
            options={choices(hostings, assets.hostings)}
          />
          <Choice
            name="environment"
            label={columns.environment}
            value={filter.environment ?? ''}
            options={choices(environments, assets.environments)}
          />
        </>
      )}
      <Choice
        name="personalData"
        label={columns.personalData}
        value={filter.personalData ?? ''}
        options={choices([...personalDataKinds, 'unknown'] as const, assets.personalData)}
      />
      <Choice
        name="withdrawn"
        label={list.use}
        value={filter.withdrawn ? 'yes' : ''}
        options={[
          { value: '', text: list.inUse },
          { value: 'yes', text: list.withdrawn },
        ]}
      />
      <Choice
        name="sort"
        label={list.sort}
        value={filter.sort}
        options={holdingSorts.map((sort) => ({ value: sort, text: list.sorts[sort] }))}
      />
    </Filter>
  );
}
