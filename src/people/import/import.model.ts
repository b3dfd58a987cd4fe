import type { BodyKind, TiedBody } from '../../organisation/body.model.ts';
import type { BodyFault } from '../../organisation/body-entry.model.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import type { PersonFault, RoleFault } from '../person-entry.model.ts';
import type { Role } from '../role.model.ts';

/** What a list can bring in. */
export const importKinds = ['people', 'bodies'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The columns of each list, in the order of the template. */
export const importColumns = {
  people: ['name', 'email', 'title', 'role', 'body', 'from', 'to'],
  bodies: ['kind', 'name', 'aliases', 'administrations'],
} as const satisfies Record<ImportKind, readonly string[]>;
export type ImportColumn = (typeof importColumns)[ImportKind][number];

/** Rows with something in them, apart from what stands above the headings. */
export const mostImportRows = 5_000;
/** Bytes of a file. */
export const mostImportBytes = 5 * 1024 * 1024;

/** A row of a list: what stands in each column that was recognised, '' where nothing does. */
export interface TableLine {
  /** As the file counts. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
}

export const importFaults = [
  'unknownRole',
  /** A body or days are given, and no role. */
  'roleMissing',
  'ambiguousBody',
  'unknownKind',
  /** Another row says something else about the same person or body; `found` is that row's number. */
  'contradicts',
  /** It rests on another row that could not be taken; `found` is that row's number. */
  'leftOutToo',
  /** A list does not make a board an administration. */
  'kindDiffers',
  /** It is the other name of something that is here already; `found` is what that is called. */
  'isOtherName',
  'notAnAdministration',
] as const;
export type ImportFault = BodyFault | PersonFault | RoleFault | (typeof importFaults)[number];

/** What is wrong with a row, which is therefore left out. */
export interface RowFault {
  readonly column: ImportColumn | null;
  readonly code: ImportFault;
  /** What stands there; '' where nothing does. */
  readonly found: string;
}

/** One of the things that are wrong with a row of the list. */
export interface ImportProblem extends RowFault {
  readonly line: number;
}

/** One value that will be other than it is. */
export type PlannedCell =
  | {
      readonly is: 'value';
      readonly column: ImportColumn;
      readonly before: string | null;
      readonly after: string;
    }
  | ({ readonly is: 'newRole' } & Pick<RoleAssignment, 'role' | 'bodyId' | 'fromDate' | 'toDate'>)
  | {
      readonly is: 'roleDays';
      readonly role: Role;
      readonly bodyId: string | null;
      readonly before: { readonly fromDate: string; readonly toDate: string | null };
      readonly after: { readonly fromDate: string; readonly toDate: string | null };
    }
  | { readonly is: 'newKind'; readonly kind: BodyKind };

/** What becomes of one person or body. */
export interface PlannedEntry {
  /** Where it first stands. */
  readonly line: number;
  /** All the rows that it is made from. */
  readonly lines: readonly number[];
  /** Those of them that say nothing that the row `of` does not say too. */
  readonly repeats: readonly { readonly line: number; readonly of: number }[];
  readonly name: string;
  /** The e-mail of a person; null for a body. */
  readonly email: string | null;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly cells: readonly PlannedCell[];
  /** Of a new person: the e-mail of somebody here with the same name, who may be the same. */
  readonly namesake: string | null;
}

/** What a list of people comes to. People are known by their e-mail, in lower case. */
export interface PeopleSteps {
  readonly newPeople: readonly Pick<Person, 'name' | 'email' | 'title'>[];
  readonly changedPeople: readonly { readonly before: Person; readonly after: Person }[];
  readonly newRoles: readonly (Pick<RoleAssignment, 'role' | 'bodyId' | 'fromDate' | 'toDate'> & {
    readonly email: string;
    /** Null for a new person. */
    readonly personId: string | null;
  })[];
  readonly changedRoles: readonly { readonly before: RoleAssignment; readonly after: RoleAssignment }[];
}

/** What a list of bodies comes to. Bodies are known by their name, folded. */
export interface BodySteps {
  readonly newBodies: readonly Pick<TiedBody, 'kind' | 'name' | 'aliases'>[];
  readonly changedBodies: readonly { readonly before: TiedBody; readonly after: TiedBody }[];
  readonly newTies: readonly { readonly board: string; readonly administration: string }[];
}

/** Every row of a list is either part of one entry or left out, with everything that is wrong with it. */
export interface ImportPlan<Steps> {
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly ImportProblem[];
  readonly steps: Steps;
}

/** A plan with what its page tells of the file. */
export type ShownPlan = Omit<ImportPlan<unknown>, 'steps'> & {
  readonly kind: ImportKind;
  /** Headings that stand for nothing that is read. */
  readonly ignored: readonly string[];
  /** What the plan comes to, in short: a plan with another fingerprint is another plan. */
  readonly fingerprint: string;
};
