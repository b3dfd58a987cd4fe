import { readFile } from 'node:fs/promises';
import { takeTask } from '../../confined-process/index.ts';
import type { RowsRead, RowsTask } from './rows.model.ts';
import { rowsOfFile } from './rows-of-file.ts';

takeTask<RowsTask, RowsRead>(async ({ path, mostRows }) => rowsOfFile(await readFile(path), mostRows));
