import type { FormFault } from '../../shared/entry.ts';
import type { Fault } from '../asset-faults.model.ts';
import type { HoldingFacts, HoldingKind } from '../holding.model.ts';

/** The columns of each list, in the order of the template and of what is taken out. */
export const importColumns = {
  asset: [
    'reference',
    'name',
    'description',
    'bodyId',
    'ownerPersonId',
    'ownerRole',
    'managerPersonId',
    'managerRole',
    'personalData',
    'systems',
    'class',
    'review',
    'id',
    'version',
  ],
  system: [
    'reference',
    'name',
    'description',
    'kind',
    'environment',
    'bodyId',
    'ownerPersonId',
    'ownerRole',
    'managerPersonId',
    'managerRole',
    'objectOwnerPersonId',
    'objectOwnerRole',
    'supplier',
    'hosting',
    'runsWhere',
    'users',
    'personalData',
    'needs',
    'class',
    'review',
    'id',
    'version',
  ],
} as const satisfies Record<HoldingKind, readonly string[]>;
export type ImportColumn = (typeof importColumns)[HoldingKind][number];

/** Told in a list that is taken out, and never read: a class is decided, not brought in. */
export const onlyTold: readonly ImportColumn[] = ['class', 'review'];
/** What a template to fill in has no use for. */
export const onlyTakenOut: readonly ImportColumn[] = [...onlyTold, 'id', 'version'];

/** Rows with something in them. */
export const mostImportRows = 5_000;

/** A row of a list: what stands in each column that was recognised, '' where nothing does. */
export interface TableLine {
  /** As the file counts. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
}

export const importFaults = [
  'ambiguousBody',
  'ambiguousPerson',
  'ambiguousSystem',
  /** A word that is none of the choices. */
  'unknownChoice',
  /** There is no such row, or it is not for who asks to know of. */
  'unknownId',
  /** One of that name is there already in that body, and the row says something else of it. */
  'nameThere',
  /** It is not theirs to add or change. */
  'notYours',
  /** Somebody has changed it since the list was taken out. */
  'changedSince',
  /** Another row is about the same one; `found` is that row's number. */
  'contradicts',
  /** It names a system of another row that could not be taken; `found` is that row's number. */
  'leftOutToo',
] as const;
export type ImportFault = Fault | FormFault | (typeof importFaults)[number];

/** What is wrong with a row, which is therefore left out. */
export interface RowFault {
  readonly column: ImportColumn | null;
  readonly code: ImportFault;
  /** What stands there; '' where nothing does. */
  readonly found: string;
}

export interface ImportProblem extends RowFault {
  readonly line: number;
}

/** One value that will be other than it is: as it is shown, or the code of a choice. */
export interface PlannedCell {
  readonly column: ImportColumn;
  readonly before: string | null;
  readonly after: string | null;
}

/** What becomes of one asset or system. */
export interface PlannedEntry {
  readonly line: number;
  readonly name: string;
  readonly bodyName: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly cells: readonly PlannedCell[];
}

/** Something new is called by its row until it is saved: `row:12`. */
export type PlannedId = string;

export interface ImportSteps {
  readonly added: readonly { readonly id: PlannedId; readonly facts: HoldingFacts }[];
  readonly changed: readonly {
    readonly id: string;
    readonly version: number;
    readonly before: Partial<HoldingFacts>;
    readonly after: Partial<HoldingFacts>;
  }[];
  /** Assets in systems, or systems that need others. */
  readonly ties: readonly {
    readonly id: PlannedId;
    readonly systemId: PlannedId;
    /** What the change log calls each. */
    readonly name: string;
    readonly systemName: string;
  }[];
}

/** Every row of a list is either an entry or left out, with everything that is wrong with it. */
export interface ImportPlan {
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly ImportProblem[];
  readonly steps: ImportSteps;
}

/** A plan with what its page tells of the file. */
export type ShownPlan = Omit<ImportPlan, 'steps'> & {
  readonly of: HoldingKind;
  /** Headings that stand for nothing that is read. */
  readonly ignored: readonly string[];
  /** What the plan comes to, in short: a plan with another fingerprint is another plan. */
  readonly fingerprint: string;
};
