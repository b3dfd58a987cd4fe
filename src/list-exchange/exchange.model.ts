/** Lists that can be taken out, edited in a spreadsheet, and brought back. */
export const exchangeKinds = ['recommendations', 'actions', 'risks'] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** What a column holds: words of several lines, one line, a day, whole kronor, a state; of a risk a step of the scale, or words of a list. */
type Holds = 'words' | 'line' | 'day' | 'amount' | 'state' | 'step' | 'source' | 'aspects' | 'treatment';

export interface ExchangeColumn {
  readonly holds: Holds;
  /** `edited`: brought back, cell by cell. `told`: said along with a change. `read`: shown, used for new rows only. */
  readonly use: 'edited' | 'told' | 'read';
}

/** The columns of each list in their order; after them come the row's id and what it looked like when it was taken out. */
export const exchangeColumns = {
  recommendations: {
    number: { holds: 'line', use: 'edited' },
    text: { holds: 'words', use: 'edited' },
    group: { holds: 'line', use: 'edited' },
    bodies: { holds: 'line', use: 'read' },
    audit: { holds: 'line', use: 'read' },
    auditId: { holds: 'line', use: 'read' },
  },
  actions: {
    title: { holds: 'line', use: 'edited' },
    description: { holds: 'words', use: 'edited' },
    ownerRole: { holds: 'line', use: 'edited' },
    dueOn: { holds: 'day', use: 'edited' },
    followUpOn: { holds: 'day', use: 'edited' },
    costSek: { holds: 'amount', use: 'edited' },
    state: { holds: 'state', use: 'edited' },
    completedOn: { holds: 'day', use: 'told' },
    reason: { holds: 'words', use: 'told' },
    body: { holds: 'line', use: 'read' },
    serves: { holds: 'line', use: 'read' },
    about: { holds: 'words', use: 'read' },
  },
  risks: {
    risk: { holds: 'line', use: 'edited' },
    scenario: { holds: 'words', use: 'edited' },
    source: { holds: 'source', use: 'edited' },
    aspects: { holds: 'aspects', use: 'edited' },
    existingMeasures: { holds: 'words', use: 'edited' },
    likelihood: { holds: 'step', use: 'edited' },
    consequence: { holds: 'step', use: 'edited' },
    because: { holds: 'words', use: 'told' },
    treatment: { holds: 'treatment', use: 'edited' },
    treatmentNote: { holds: 'words', use: 'edited' },
    riskOwnerRole: { holds: 'line', use: 'edited' },
    riskOwner: { holds: 'line', use: 'read' },
    register: { holds: 'line', use: 'read' },
    assessedOn: { holds: 'day', use: 'read' },
    nextReviewOn: { holds: 'day', use: 'read' },
  },
} as const satisfies Record<ExchangeKind, Record<string, ExchangeColumn>>;

export type ColumnName =
  | keyof (typeof exchangeColumns)['recommendations']
  | keyof (typeof exchangeColumns)['actions']
  | keyof (typeof exchangeColumns)['risks'];
export const ownColumns = ['id', 'base'] as const;
export type AnyColumn = ColumnName | (typeof ownColumns)[number];

export const columnsOf = (kind: ExchangeKind): readonly ColumnName[] =>
  Object.keys(exchangeColumns[kind]) as ColumnName[];
export const columnOf = (kind: ExchangeKind, name: ColumnName): ExchangeColumn =>
  (exchangeColumns[kind] as Partial<Record<ColumnName, ExchangeColumn>>)[name] as ExchangeColumn;
export const editedColumns = (kind: ExchangeKind): readonly ColumnName[] =>
  columnsOf(kind).filter((name) => columnOf(kind, name).use === 'edited');

/** The values of a row as text: days YYYY-MM-DD, amounts in digits, states by their code; '' where there is nothing. */
export type Values = Readonly<Partial<Record<ColumnName, string>>>;

/** A row as it is saved. */
export interface SavedRow {
  readonly id: string;
  readonly version: number;
  readonly values: Values;
}

/** A row of the file that comes back; a column that the file lacks is left out. */
export interface ExchangeLine {
  /** As the file counts. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<AnyColumn, string>>>;
}

/** Rows that can be taken out at once, and that can be changed at once. */
export const mostExchanged = 5_000;
export const mostChangedRows = 500;
/** Bytes of a file. */
export const mostExchangeBytes = 20 * 1024 * 1024;

/** Why a row of the file is left out, besides what its own change is refused for. */
export const exchangeFaults = [
  'unknownId',
  'repeatedId',
  'alreadyThere',
  'notADay',
  'notAnAmount',
  'unknownState',
  'unknownWord',
  'notAStep',
  'unknownBody',
  'unknownAudit',
  'noWayThere',
  'missing',
  'forbidden',
  'notFound',
  'stale',
  'refused',
] as const;
export type ExchangeFault = (typeof exchangeFaults)[number];

export interface RowProblem {
  readonly line: number;
  readonly column: ColumnName | null;
  readonly code: ExchangeFault;
  /** What stands there, or the refusal's own code; '' where nothing does. */
  readonly found: string;
}

/** One cell that will be other than it is. */
export interface CellChange {
  readonly column: ColumnName;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one row. */
export interface PlannedRow {
  readonly line: number;
  /** Null for a new one. */
  readonly id: string | null;
  readonly version: number;
  readonly name: string;
  /** Changed in the file only. */
  readonly changes: readonly CellChange[];
  /** Changed by somebody else only: kept. */
  readonly kept: readonly ColumnName[];
  /** Changed by both, to different things: before is what is saved now, after what the file says. */
  readonly conflicts: readonly CellChange[];
  /** Columns that are only read, and say something else than was taken out. */
  readonly ignored: readonly ColumnName[];
  /** Saved along with the changes: what a step demands, whose a new row is. */
  readonly carried: readonly CellChange[];
  /** What is told along with a change; for a new row, everything. */
  readonly told: Values;
}

export interface ExchangePlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly RowProblem[];
  /** Rows that were taken out and are not in the file: nothing happens to them. */
  readonly missing: number;
}

/** A plan as its page tells it. A plan with another fingerprint is another plan. */
export interface ShownExchange extends ExchangePlan {
  readonly kind: ExchangeKind;
  /** Headings that stand for nothing that is read. */
  readonly unread: readonly string[];
  /** Columns that can be edited and that the file lacks. */
  readonly lacking: readonly ColumnName[];
  /** What new rows name by id: recommendations and audits, as far as the requester may know of them. */
  readonly names: Readonly<Record<string, string>>;
  readonly fingerprint: string;
}

export type Side = 'mine' | 'theirs';
/** What is to stand in each cell that both have changed, by `id.column`. */
export type Choices = Readonly<Record<string, Side>>;
export const choiceOf = ({ id }: Pick<PlannedRow, 'id'>, column: ColumnName) => `${id}.${column}`;
