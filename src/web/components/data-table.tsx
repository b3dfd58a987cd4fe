import type { ComponentChildren } from 'preact';
import { useTexts } from '../page.ts';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: ComponentChildren;
  columns: Column<Row>[];
  rows: Row[];
}

/**
 * A table that becomes a list of cards on a narrow screen, each value with its column's name before it.
 * The roles repeat what the elements mean, because a browser forgets it when CSS changes their display.
 */
export function DataTable<Row>({ caption, columns, rows }: DataTableProps<Row>) {
  const { web } = useTexts();
  if (rows.length === 0) return <p class="empty">{web.noRows}</p>;
  return (
    <div class="table">
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ header, numeric }) => (
              <th key={header} scope="col" role="columnheader" class={numeric ? 'numeric' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              {columns.map(({ header, cell, numeric }) => (
                <td key={header} role="cell" data-label={header} class={numeric ? 'numeric' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
