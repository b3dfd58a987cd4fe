import { addressWith } from '../../web/address.ts';
import { ColumnHeader } from '../../web/components/card-table.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { type Direction, parseRegisterFilter, type RegisterSort } from './register-filter.model.ts';
import type { RegisterColumnName } from './register-lines.view.ts';

export interface Sorting {
  readonly sort: RegisterSort;
  readonly direction: Direction;
}

interface SortHeaderProps {
  name: RegisterColumnName;
  /** None where rows cannot be ordered by the column. */
  sort?: RegisterSort | undefined;
  sorting: Sorting;
}

/** A column's name, and the way to order by it; once more turns the order round. */
export function SortHeader({ name, sort, sorting }: SortHeaderProps) {
  const { address } = usePage();
  const { register } = useTexts();
  const label = register.columns[name];
  if (!sort) {
    return <ColumnHeader>{label}</ColumnHeader>;
  }
  const isCurrent = sorting.sort === sort;
  const usual = parseRegisterFilter({ sort }).direction;
  const turned = sorting.direction === 'asc' ? 'desc' : 'asc';
  const to = addressWith(address, {
    sort,
    direction: isCurrent && turned !== usual ? turned : null,
    page: null,
    lang: null,
  });
  const order = sorting.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <ColumnHeader sorted={isCurrent ? order : undefined}>
      <a href={to} title={register.sortBy(label)}>
        {label}
        {isCurrent && <span aria-hidden="true">{sorting.direction === 'asc' ? ' ↑' : ' ↓'}</span>}
      </a>
    </ColumnHeader>
  );
}
