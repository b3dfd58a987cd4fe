import type { FileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';

/** What bringing a list in needs of the world. */
export interface ImportContext extends RequestContext {
  readonly files: FileStore;
}
