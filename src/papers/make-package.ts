import { readFile } from 'node:fs/promises';
import type { FileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { texts } from '../texts/index.ts';
import { composePaper } from './compose-paper.ts';
import { findAttachments } from './find-attachments.ts';
import { findResponseForPapers } from './find-response-subject.ts';
import type { PackageFile, PackageMetadata } from './package.model.ts';
import type { AttachedFile } from './package-evidence.store.ts';
import { packed, plainFileName, printInto, told } from './package-parts.ts';
import type { PaperKind } from './paper-template.model.ts';
import { isKindOf, type PaperAsked, type SubjectFound } from './subject.model.ts';

/** What goes into a package. */
export interface PackageChoice {
  readonly kinds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly isPublic: boolean;
}

export type PackageContext = RequestContext & { readonly files: FileStore };

/** Bytes of the attachments together. */
const mostBytes = 200 * 1024 * 1024;

export type MadePackage =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly metadata: PackageMetadata }
  | Extract<SubjectFound, { ok: false }>;

/** A ZIP for the registration system: papers for the archive and in Word, attachments, and metadata as XML and JSON. */
export async function makePackage(
  context: PackageContext,
  asked: Omit<PaperAsked, 'kind'> & { readonly of: 'responses'; readonly organisationNumber: string | null },
  choice: PackageChoice,
): Promise<MadePackage> {
  const response = await findResponseForPapers(context, asked.id);
  const attachable = await findAttachments(context, asked.id);
  if (!response || !attachable) return { ok: false, refusal: 'notFound' };
  const { isPublic } = choice;
  const contents: Record<string, Uint8Array> = {};
  const files: PackageFile[] = [];
  const kinds = choice.kinds.filter((kind): kind is PaperKind => isKindOf('responses', kind));
  for (const kind of kinds) {
    const composed = await composePaper(context, { ...asked, kind }, { isPublic });
    if (!composed.ok) return composed;
    files.push(...(await printInto(contents, composed.paper, composed.paper.kicker)));
  }
  // A marked file never goes into the public version, whoever ticked it.
  const chosen = attachable.filter(
    ({ evidenceId, secrecy }) => choice.evidenceIds.includes(evidenceId) && !(isPublic && secrecy !== null),
  );
  const total = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > mostBytes) return { ok: false, refusal: 'tooMany', total: chosen.length };
  for (const [index, file] of chosen.entries()) {
    const bytes = await readFile(context.files.pathOf(context.requester.organisationId, file.sha256));
    const name = attachmentName(file, index + 1);
    contents[name] = bytes;
    files.push(attached(file, name, bytes));
  }
  const { matters } = response;
  const first = matters[0];
  const metadata: PackageMetadata = {
    organisation: asked.organisation,
    organisationNumber: asked.organisationNumber,
    body: response.leadBody,
    registryNumber: response.registryNumber ?? first?.registryNumber ?? null,
    matter: response.title,
    direction: response.dispatchedOn ? 'out' : 'internal',
    sender: response.leadBody,
    receiver: texts[asked.language].papers.auditors,
    documentDate: first?.decidedOn ?? new Date(context.now()).toISOString().slice(0, 10),
    dispatchedOn: response.dispatchedOn,
    receivedOn: response.receivedOn,
    isPublicVersion: isPublic,
    decisions: matters.map(({ body, decidedOn, minuteItem, registryNumber }) => ({
      body,
      decidedOn,
      minuteItem,
      registryNumber,
    })),
    files,
  };
  return { ok: true, ...packed(contents, metadata) };
}

const attached = (
  { title, mediaType, secrecy }: AttachedFile,
  name: string,
  bytes: Uint8Array,
): PackageFile => ({
  role: 'attachment',
  name,
  title,
  format: name.split('.').at(-1)?.toUpperCase() ?? '',
  mediaType: mediaType ?? 'application/octet-stream',
  ...told(bytes),
  secrecy: secrecy && { provision: secrecy.provision, markedOn: secrecy.markedOn },
});

const attachmentName = ({ fileName }: AttachedFile, number: number): string =>
  `bilagor/${String(number).padStart(2, '0')}-${plainFileName(fileName)}`;
