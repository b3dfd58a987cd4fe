import type { Actor } from '../../change-log/change-log.model.ts';

/** Something that has happened to a thing of the register, as its page tells it. */
export interface HistoryEntry {
  readonly at: Date;
  readonly actor: Actor;
  /** The name of whoever did it; null for the system, or somebody who is not here any more. */
  readonly by: string | null;
  readonly verb: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
