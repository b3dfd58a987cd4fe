import type {
  CellShown,
  MatrixShown,
  MaturityShown,
  PhasePlan,
  Statement,
  TrendShown,
} from '../compliance/overview/index.ts';
import type { MatrixRow } from '../compliance/overview/matrix.rules.ts';
import { unitSchema } from './compliance.schema.ts';
import { cellRowSchema, mappedSchema, remainingSchema } from './compliance-overview.schema.ts';
import { only, sent } from './sent.ts';

/** What the API tells of the overviews of compliance. */

const framed = ({ guideline, day }: Pick<MatrixShown, 'guideline' | 'day'>) => ({
  guideline: guideline.title,
  version: guideline.number,
  day,
});

const rowTold = ({ unit, own, inherited, cells }: MatrixRow) => ({
  unit: only(unitSchema, unit),
  own,
  inherited,
  cells,
});

export const matrixTold = (shown: MatrixShown) => {
  const { columns, rows, totals, whole, total, choice, pages } = shown;
  const { page } = choice;
  return sent({ ...framed(shown), columns, rows: rows.map(rowTold), totals, whole, total, page, pages });
};

export const cellTold = (shown: CellShown) => {
  const { unit, counts, rows } = shown;
  return sent({
    ...framed(shown),
    unit: only(unitSchema, unit),
    counts,
    rows: rows.map((row) => only(cellRowSchema, row)),
  });
};

export const trendTold = (shown: TrendShown) => {
  const { periods, lines, whole } = shown;
  return sent({
    ...framed(shown),
    periods,
    lines: lines.map(({ unit, counts }) => ({ unit: only(unitSchema, unit), counts })),
    whole,
  });
};

export const maturityTold = (shown: MaturityShown) => {
  const { chapters, rows, medians } = shown;
  return sent({
    ...framed(shown),
    chapters,
    rows: rows.map(({ unit, median, steps }) => ({
      unit: only(unitSchema, unit),
      median,
      steps: steps.map((each) => each && { step: each.step, before: each.before, onDay: each.onDay }),
    })),
    medians,
  });
};

export const phasePlanTold = (shown: PhasePlan) => {
  const { columns, rows, whole, remaining } = shown;
  return sent({
    ...framed(shown),
    columns,
    rows: rows.map(rowTold),
    whole,
    remaining: remaining.map((each) => only(remainingSchema, each)),
  });
};

export const statementTold = (shown: Statement) => {
  const { unit, lines } = shown;
  return sent({
    ...framed(shown),
    unit: unit && only(unitSchema, unit),
    lines: lines.map(({ requirements, ...line }) => ({
      ...line,
      requirements: requirements.map((each) => only(mappedSchema, each)),
    })),
  });
};
