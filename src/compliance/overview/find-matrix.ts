import type { RequestContext } from '../../identity/index.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';
import { inOrder, type Matrix, matrixOf } from './matrix.rules.ts';
import { countCells } from './matrix.store.ts';
import type { CountedCell } from './overview.model.ts';
import type { OverviewChoice } from './overview-choice.model.ts';
import type { WhoseRows } from './overview-rows.store.ts';

/** Units and chapters, or units and phases, with how each stands. */
export interface MatrixShown extends OverviewFrame, Matrix {
  readonly choice: OverviewChoice;
  /** Of the rows, where they are more than a page holds. */
  readonly pages: number;
  readonly total: number;
  /** The administrations and companies that the requester reads, whose systems may be the rows. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

/** A page of systems; administrations and companies are never so many. */
const rowsOnPage = 100;

/**
 * How the units that the requester reads stand, by chapter or phase; undefined where there is nothing for them here. Two
 * statements, however many units and requirements there are.
 *
 * @param isWhole every row, for a file
 */
export function findMatrix(
  context: RequestContext,
  choice: OverviewChoice,
  { columns = 'chapter', isWhole = false }: { columns?: 'chapter' | 'phase'; isWhole?: boolean } = {},
): Promise<MatrixShown | undefined> {
  return inOverview(context, choice.day, async (asking) => {
    const { transaction, organisationId, asked, whose } = asking;
    const { phase, basis, systems } = choice;
    const counted = await countCells(transaction, organisationId, {
      asked,
      whose,
      systems,
      phase,
      basis,
      columns,
    });
    const matrix = matrixOf(counted, choice.whose);
    const rows = inOrder(matrix, choice);
    const pages = isWhole ? 1 : Math.max(1, Math.ceil(rows.length / rowsOnPage));
    const page = Math.min(choice.page, pages);
    return {
      ...frameOf(asking),
      ...matrix,
      rows: isWhole ? rows : rows.slice((page - 1) * rowsOnPage, page * rowsOnPage),
      choice: { ...choice, page },
      pages,
      total: rows.length,
      bodies: bodiesIn(counted, whose),
    };
  });
}

function bodiesIn(counted: readonly CountedCell[], { all, bodies }: WhoseRows) {
  const read = counted.filter(
    ({ level, bodyId }) => level === 'administration' && (all || bodies.includes(bodyId)),
  );
  const names = new Map(read.map(({ bodyId, name }) => [bodyId, name]));
  return [...names].map(([id, name]) => ({ id, name }));
}
