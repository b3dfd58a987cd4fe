import type { ComponentChildren } from 'preact';

export interface CompactColumn<Row> {
  header: string;
  cell: (row: Row) => ComponentChildren;
  /** `bar-cell`: a drawing of the numbers in the row; otherwise a number. */
  kind?: 'bar-cell';
}

interface CompactTableProps<Row> {
  caption: string;
  /** What each row is about: the first column's name, and the row's. */
  of: string;
  name: (row: Row) => ComponentChildren;
  columns: CompactColumn<Row>[];
  rows: readonly Row[];
}

/**
 * Many figures in few lines: a name and its numbers. On a narrow screen the numbers stand in running lines under the
 * name, each with its column's name. The roles repeat what the elements mean, as in DataTable.
 */
export function CompactTable<Row>({ caption, of, name, columns, rows }: CompactTableProps<Row>) {
  return (
    <div class="compact">
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {of}
            </th>
            {columns.map(({ header, kind }) => (
              <th key={header} scope="col" role="columnheader" class={kind ?? 'numeric'}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              <th scope="row" role="rowheader">
                {name(row)}
              </th>
              {columns.map(({ header, cell, kind }) => (
                <td key={header} role="cell" class={kind ?? 'numeric'} data-label={header}>
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
