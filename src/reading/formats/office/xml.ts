import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable.ts';

/** Limits on hostile XML; real office files stay far below them. */
const deepest = 256;
const mostAttributes = 256;
const longestValue = 1024 * 1024;
const mostElements = 10_000_000;
const chunkBytes = 256 * 1024;

/** An element by its local name: office files use one name for one thing whatever the prefix. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export interface XmlReading {
  /** Elements handed to `onTake` as soon as they are complete, and then forgotten; the outermost one wins. */
  take?: ReadonlySet<string>;
  onTake?: (element: XmlElement) => void;
  /** Elements left out with all they hold. */
  drop?: ReadonlySet<string>;
}

/**
 * Streams XML into a tree, part by part where `take` says so. Entities of its own are never expanded.
 * @throws UnreadableFile `hostile-xml` for a DOCTYPE or what passes the limits, `damaged` where it is not XML.
 */
export function readXml(bytes: Uint8Array, damaged: string, reading: XmlReading = {}): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let attributes = 0;
  let elements = 0;
  let droppedAt = 0;
  let takenAt = 0;

  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('error', (problem) => {
    throw new UnreadableFile(damaged, problem.message);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', ({ value }) => {
    attributes += 1;
    if (attributes > mostAttributes) refuse('attributes');
    if (value.length > longestValue) refuse('attribute length');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > mostElements) refuse('elements');
    if (open.length > deepest) refuse('depth');
    const element = { name: localName(tag.name), attributes: localAttributes(tag.attributes), children: [] };
    open.push(element);
    if (droppedAt > 0) return;
    if (reading.drop?.has(element.name)) droppedAt = open.length;
    else if (takenAt === 0 && reading.take?.has(element.name)) takenAt = open.length;
    else (open.at(-2) as XmlElement).children.push(element);
  });
  parser.on('closetag', () => {
    const depth = open.length;
    const element = open.pop() as XmlElement;
    if (droppedAt === depth) droppedAt = 0;
    if (takenAt === depth) {
      takenAt = 0;
      reading.onTake?.(element);
    }
  });
  const addText = (text: string) => {
    if (droppedAt === 0 && open.length > 1) (open.at(-1) as XmlElement).children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  const decoder = decoderFor(bytes, damaged);
  for (let at = 0; at < bytes.length; at += chunkBytes)
    parser.write(decode(decoder, bytes.subarray(at, at + chunkBytes), damaged));
  parser.close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

function refuse(what: string): never {
  throw new UnreadableFile('hostile-xml', what);
}

function decoderFor(bytes: Uint8Array, damaged: string): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]{0,4}<\?xml[^>]*encoding=["']([\w.:-]+)["']/u.exec(start)?.[1];
  const byMark = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : null;
  try {
    return new TextDecoder(byMark ?? declared ?? 'utf-8', { fatal: true });
  } catch (failure) {
    if (failure instanceof RangeError) throw new UnreadableFile(damaged, declared ?? null);
    throw failure;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, damaged: string): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (failure) {
    if (failure instanceof TypeError) throw new UnreadableFile(damaged, decoder.encoding);
    throw failure;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Without a prototype, so that no name in a file can reach one. */
function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && !name.startsWith('xmlns')) local[localName(name)] = value;
  }
  return local;
}

export function childElements(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : element.children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(element: XmlElement | null, name: string): XmlElement[] {
  return childElements(element).filter((child) => child.name === name);
}

/** The first element at the end of a path of names, null where a step is missing. */
export function childAt(element: XmlElement | null, ...path: string[]): XmlElement | null {
  let here = element;
  for (const name of path) here = childElements(here).find((child) => child.name === name) ?? null;
  return here;
}

/** All elements of a name, however deep, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === name ? [child, ...descendants(child, name)] : descendants(child, name),
  );
}

export function textOf(element: XmlElement | null): string {
  if (element === null) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
