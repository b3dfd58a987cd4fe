/**
 * What can be audited and answer for itself, or do work for one that does:
 * nämnd/styrelse, förvaltning, bolag, central funktion. The council (kommunfullmäktige) is a body that is told, not audited.
 */
export const bodyKinds = ['board', 'administration', 'company', 'centralFunction', 'council'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** Other names that reports use for it: short forms, earlier names. */
  readonly aliases: readonly string[];
  /** YYYY-MM-DD; null while it exists. A body that has ended keeps its matters. */
  readonly endedOn: string | null;
  /** Grows by one with each change; a form that was opened before another's change is told so. */
  readonly version: number;
}

/** A body as it is entered; what is left out is made or empty. */
export type NewBody = Pick<Body, 'kind' | 'name'> & Partial<Pick<Body, 'id' | 'aliases' | 'endedOn'>>;

/** A body and the ids of those it is tied to: a board's administrations, or an administration's boards. */
export interface TiedBody extends Body {
  readonly tiedTo: readonly string[];
}

/** A board and an administration that works for it; either may have several of the other. */
export interface BoardAdministration {
  readonly boardId: string;
  readonly administrationId: string;
}
