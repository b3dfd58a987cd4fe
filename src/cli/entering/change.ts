import type { z } from 'zod';
import type { Texts } from '../../texts/index.ts';
import type { Server } from '../server.ts';

/** What is sent. */
export type Sent = Readonly<Record<string, unknown>>;

/** A change that a running Stadga makes, by the name that the API has for it. */
export interface Change {
  /** The name of the command, and of its description among the texts. */
  readonly name: string;
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With the names of the command's arguments in braces. */
  readonly path: string;
  /** What may be sent; none where nothing is. Its fields become options. */
  readonly schema?: z.ZodType;
  /**
   * Finds what was left out, such as the version that is there now; null where what an option names is not there.
   * @param path with the values in it
   */
  readonly complete?: (server: Server, path: string, sent: Sent) => Promise<Sent | null>;
  /** False where nothing is said of the version that the change is made from. */
  readonly isVersioned?: false;
  /** What to say of an answer that is neither an id nor a version. */
  readonly tell?: (answer: Sent, say: Texts['entering']) => string;
}

/** Names in braces in a path, in order. */
export const argumentsOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** The path with the values in the places of the names. */
export function filled(path: string, values: readonly string[]): string {
  const left = [...values];
  return path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(left.shift() ?? ''));
}
