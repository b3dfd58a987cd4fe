import { noCounts, totalOf } from '../compliance/index.ts';
import type { MatrixShown } from '../compliance/overview/index.ts';
import type { RequirementRow } from '../requirements/guideline-list.model.ts';
import type { KeptPhases, Phase, PhaseShown } from './phase.model.ts';
import { earlyWayOf, phaseStateOf } from './phase.rules.ts';

/** What the phases are shown with. */
interface Beside {
  readonly matrix: Pick<MatrixShown, 'columns' | 'rows' | 'totals'>;
  readonly requirements: readonly Pick<RequirementRow, 'kind' | 'phase'>[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The phases of a plan as they stand today. What is counted of requirements is the overview's own figures. */
export function phasesShown({ phases, goals, dependencies }: KeptPhases, beside: Beside): PhaseShown[] {
  return phases.map((phase) => {
    const before = dependencies
      .filter(({ phaseId }) => phaseId === phase.id)
      .flatMap(({ dependsOnId }) => phases.filter(({ id }) => id === dependsOnId))
      .toSorted((a, b) => a.number - b.number);
    return {
      ...phase,
      state: phaseStateOf(phase, beside.today),
      dependsOn: before.map((each) => ({
        id: each.id,
        number: each.number,
        name: each.name,
        isDone: each.doneOn !== null,
        early: earlyWayOf(phase, each, beside.today),
      })),
      goals: goals.filter(({ phaseId }) => phaseId === phase.id),
      ...standingOf(phase, beside),
    };
  });
}

function standingOf(
  { number }: Phase,
  { matrix, requirements }: Beside,
): Pick<PhaseShown, 'requirements' | 'counts' | 'units'> {
  const own = requirements.filter(({ phase }) => phase === number);
  const index = matrix.columns.findIndex(({ key }) => key === String(number));
  const units = matrix.rows.flatMap(({ unit: { key, level, name }, cells }) => {
    const counts = cells[index]?.own;
    return counts && totalOf(counts) > 0 ? [{ key, level, name, counts }] : [];
  });
  return {
    requirements: {
      measures: own.filter(({ kind }) => kind === 'measure').length,
      principles: own.filter(({ kind }) => kind === 'principle').length,
    },
    counts: matrix.totals[index] ?? noCounts,
    units,
  };
}
