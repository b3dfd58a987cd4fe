import type { SecrecyMark } from '../shared/secrecy.ts';

/** What a registration system is told of a package. Days are YYYY-MM-DD. */
export interface PackageMetadata {
  readonly organisation: string;
  readonly organisationNumber: string | null;
  /** The body whose register it belongs to; null where it is the municipality's. */
  readonly body: string | null;
  readonly registryNumber: string | null;
  /** What the matter is called. */
  readonly matter: string;
  /** `out`: dispatched by the body; `in`: received by it; `internal`: made and kept. */
  readonly direction: 'out' | 'in' | 'internal';
  readonly sender: string;
  readonly receiver: string;
  readonly documentDate: string;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
  readonly isPublicVersion: boolean;
  readonly decisions: readonly {
    readonly body: string;
    readonly decidedOn: string | null;
    readonly minuteItem: string | null;
    readonly registryNumber: string | null;
  }[];
  readonly files: readonly PackageFile[];
}

export interface PackageFile {
  readonly role: 'document' | 'attachment';
  readonly name: string;
  readonly title: string;
  /** As "PDF/A-2a". */
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly secrecy: Pick<SecrecyMark, 'provision' | 'markedOn'> | null;
}
