import type { ListedDocument } from './document-list.model.ts';

/** A document with those that carry it out. */
export interface OutlineNode {
  readonly document: ListedDocument;
  readonly children: readonly OutlineNode[];
}

/**
 * The pyramid as it is told: under each document those that carry it out, in the order given. What stands under nothing
 * that is shown is a root, and so is the first of a circle that was there before the rules.
 */
export function outlineOf(documents: readonly ListedDocument[]): OutlineNode[] {
  const known = new Set(documents.map(({ id }) => id));
  const under = Map.groupBy(documents, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const seen = new Set<string>();
  const nodeOf = (document: ListedDocument): OutlineNode[] => {
    if (seen.has(document.id)) return [];
    seen.add(document.id);
    return [{ document, children: (under.get(document.id) ?? []).flatMap(nodeOf) }];
  };
  const roots = (under.get(null) ?? []).flatMap(nodeOf);
  return [...roots, ...documents.flatMap(nodeOf)];
}
