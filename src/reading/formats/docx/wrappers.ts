import { childElements, type XmlElement } from '../office/xml.ts';

/** Taken away or moved from here, by a change that the author has tracked; and an older way to draw the same thing. */
const gone = new Set(['del', 'moveFrom', 'Fallback']);

/**
 * The elements of these names that a part holds, also inside content controls, links, tracked insertions and other
 * wrappers, in document order.
 */
export function* within(element: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (names.has(child.name)) yield child;
    else if (!gone.has(child.name)) yield* within(child, names);
  }
}
