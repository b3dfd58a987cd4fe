import type { ComponentChildren } from 'preact';

interface PartProps {
  class?: string | undefined;
  children?: ComponentChildren;
}

/**
 * A table of many columns, each cell with its figures and a shade. It scrolls sideways with the keys as well; on a narrow
 * screen each row is a list of its cells, with the column's name before each. The roles repeat what the elements mean, as
 * in DataTable.
 */
export function HeatTable({
  caption,
  label,
  children,
}: PartProps & { caption: string /** Of the part that scrolls. */; label: string }) {
  return (
    <div class="heat-map" role="region" aria-label={label} tabIndex={0}>
      <table role="table">
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function HeatHead({ children }: PartProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">{children}</tr>
    </thead>
  );
}

export function HeatBody({ children }: PartProps) {
  return <tbody role="rowgroup">{children}</tbody>;
}

export function HeatFoot({ children }: PartProps) {
  return <tfoot role="rowgroup">{children}</tfoot>;
}

/** What a row is about, and its cells. */
export function HeatRow({ name, children }: PartProps & { name: ComponentChildren }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      {children}
    </tr>
  );
}

export function HeatColumn({
  sorted,
  children,
}: PartProps & { sorted?: 'ascending' | 'descending' | undefined }) {
  return (
    <th scope="col" role="columnheader" aria-sort={sorted}>
      {children}
    </th>
  );
}

/** @param label the column's name, for a narrow screen; it is in the cell's own words for who listens */
export function HeatCell({ label, children, ...rest }: PartProps & { label: string }) {
  return (
    <td role="cell" {...rest}>
      <span class="heat-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

/** A cell of which there is nothing to say. */
export function NoHeatCell() {
  return (
    <td role="cell" class="heat">
      <span class="heat-none">–</span>
    </td>
  );
}
