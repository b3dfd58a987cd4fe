import type { ComponentChildren } from 'preact';

/**
 * The parts of a table whose rows become cards on a narrow screen, for tables that DataTable is too simple for.
 * The roles repeat what the elements mean, because a browser forgets it when CSS changes their display.
 */
interface PartProps {
  class?: string;
  children?: ComponentChildren;
}

export function CardTable({ caption, children, ...rest }: PartProps & { caption: ComponentChildren }) {
  return (
    <table role="table" {...rest}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}

/** The line of column headers. */
export function CardTableHead({ children }: PartProps) {
  return (
    <thead role="rowgroup">
      <CardTableRow>{children}</CardTableRow>
    </thead>
  );
}

/** Rows that belong together: one card. */
export function Card({ children }: PartProps) {
  return <tbody role="rowgroup">{children}</tbody>;
}

export function CardTableRow({ children }: PartProps) {
  return <tr role="row">{children}</tr>;
}

interface HeaderProps extends PartProps {
  sorted?: 'ascending' | 'descending' | undefined;
}

export function ColumnHeader({ sorted, children }: HeaderProps) {
  return (
    <th scope="col" role="columnheader" aria-sort={sorted}>
      {children}
    </th>
  );
}

/** What the rows of a card are about. */
export function CardTitle({ rows, children, ...rest }: PartProps & { rows: number }) {
  return (
    <th scope="rowgroup" role="rowheader" rowSpan={rows} {...rest}>
      {children}
    </th>
  );
}

/** @param label the column's name, which stands before the value on a card; none for a cell over all columns */
export function CardCell({ label, over, children, ...rest }: PartProps & { label?: string; over?: number }) {
  return (
    <td role="cell" data-label={label} colSpan={over} {...rest}>
      {children}
    </td>
  );
}
