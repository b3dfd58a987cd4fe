import { inRequest, type RequestContext } from '../identity/index.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { findVersions } from './evidence.store.ts';
import type { EvidenceContext } from './receive-file.ts';

/** A version's file as it is sent to a browser. */
export interface OpenedFile {
  /** Where it lies on this machine. */
  readonly path: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly bytes: number;
  readonly fileName: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing that came from outside is run or framed, whatever a browser makes of it. */
const confined = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

/**
 * The file of a version, to be taken home. It asks nothing of who wants it: the caller has seen to it that they may have
 * it, as by `findEvidence`, or by a handover to the auditors. Undefined for a link.
 */
export function openVersion(
  { files, requester }: Pick<EvidenceContext, 'files' | 'requester'>,
  {
    sha256,
    fileName,
    mediaType,
    bytes,
  }: Pick<EvidenceVersion, 'sha256' | 'fileName' | 'mediaType' | 'bytes'>,
): OpenedFile | undefined {
  if (sha256 === null) return undefined;
  const name = fileName ?? 'fil';
  const type = mediaType ?? 'application/octet-stream';
  return {
    path: files.pathOf(requester.organisationId, sha256),
    mediaType: type,
    bytes: bytes ?? 0,
    fileName: name,
    headers: {
      ...confined,
      'Content-Type': type,
      'Content-Length': String(bytes ?? 0),
      'Content-Disposition': dispositionOf(name),
    },
  };
}

/** The same by id and number, for a caller that has authorised by other means than the evidence itself. */
export async function openEvidenceFile(
  context: Pick<EvidenceContext, 'files'> & RequestContext,
  { evidenceId, number }: Pick<EvidenceVersion, 'evidenceId' | 'number'>,
): Promise<OpenedFile | undefined> {
  const versions = await inRequest(context, (transaction) =>
    findVersions(transaction, context.requester.organisationId, [evidenceId]),
  );
  const version = versions.get(evidenceId)?.find((each) => each.number === number);
  return version && openVersion(context, version);
}

/** As a download, its name in plain letters and as it is (RFC 6266). */
function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w. -]/g, '_');
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
