import type { Block } from '../blocks.model.ts';
import type { ReadDocument } from '../reading.model.ts';

export type DocumentKind = ReadDocument['kind'];

/** A document inside the file: a packet of board papers holds several. */
export interface Segment {
  kind: DocumentKind;
  title: string | null;
  blocks: Block[];
}
