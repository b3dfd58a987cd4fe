import type { FileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import type { Jobs } from '../../jobs/index.ts';

/** What taking in a guideline's file needs of the world. */
export interface ImportContext extends RequestContext {
  readonly files: FileStore;
  readonly jobs: Pick<Jobs, 'add'>;
  /** The largest file that is received, in bytes. */
  readonly uploadLimit: number;
}
