import type { SubjectAsked, SubjectNoun } from './classification.model.ts';

const folders = { asset: 'assets', system: 'systems' } as const satisfies Record<SubjectNoun, string>;

/** The address of the asset or the system itself. */
export const pathOf = ({ noun, id }: SubjectAsked): string => `/${folders[noun]}/${id}`;

/** The address of its class. */
export const classPathOf = (asked: SubjectAsked): string => `${pathOf(asked)}/classification`;
