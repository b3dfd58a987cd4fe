/** Why the server cannot start, with what the sentence about it needs. Never holds a secret. */
export type StartRefusal =
  | { readonly code: 'badConfig'; readonly variables: readonly string[] }
  | { readonly code: 'dataFolderInUse'; readonly folder: string }
  | { readonly code: 'dataFolderUnusable'; readonly folder: string; readonly reason: string }
  | { readonly code: 'noEmbeddedServer'; readonly reason: string }
  | { readonly code: 'embeddedServerFailed'; readonly reason: string }
  | { readonly code: 'databaseUnreachable'; readonly reason: string }
  | { readonly code: 'databaseRightsMissing'; readonly reason: string }
  | { readonly code: 'databaseTooOld'; readonly version: string }
  | { readonly code: 'databaseRoleTooStrong'; readonly role: string }
  | { readonly code: 'addressTaken'; readonly address: string }
  | { readonly code: 'pagesNotBuilt' };

/** Thrown on the way up, told as one sentence by whoever started us: the operator's matter, not a bug. */
export class StartRefused extends Error {
  readonly refusal: StartRefusal;
  constructor(refusal: StartRefusal, cause?: unknown) {
    super(refusal.code, { cause });
    this.refusal = refusal;
  }
}
