import type { ImportProblem, RowFault } from './import.model.ts';

/** The rows of a list that are left out, with everything that is wrong with each; told once, however often found. */
export class FaultyRows {
  readonly #faults = new Map<number, RowFault[]>();

  /** Leaves a row out. Without faults it does nothing. */
  add(line: number, ...faults: readonly RowFault[]): void {
    for (const fault of faults) {
      const told = this.#faults.get(line);
      if (!told) this.#faults.set(line, [fault]);
      else if (
        !told.some(
          ({ column, code, found }) =>
            column === fault.column && code === fault.code && found === fault.found,
        )
      )
        told.push(fault);
    }
  }

  has(line: number): boolean {
    return this.#faults.has(line);
  }

  /** How many rows are left out. */
  get size(): number {
    return this.#faults.size;
  }

  lines(): ReadonlySet<number> {
    return new Set(this.#faults.keys());
  }

  /** In the order of the rows. */
  problems(): ImportProblem[] {
    return [...this.#faults]
      .sort(([one], [other]) => one - other)
      .flatMap(([line, faults]) => faults.map((fault) => ({ line, ...fault })));
  }
}

/** How many rows the problems are about. */
export const rowsLeftOut = (problems: readonly Pick<ImportProblem, 'line'>[]): number =>
  new Set(problems.map(({ line }) => line)).size;
