import { readFile } from 'node:fs/promises';
import { mayAssessIn } from '../audits/assessments/correct.policy.ts';
import { findAudit, findFollowUp } from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findSource } from '../readings/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { composePaper } from './compose-paper.ts';
import type { MadePackage } from './make-package.ts';
import type { PackageMetadata } from './package.model.ts';
import { type PackageContents, packed, plainFileName, printInto, told } from './package-parts.ts';
import type { PaperAsked } from './subject.model.ts';

export type RegisterPackageContext = RequestContext & Parameters<typeof findSource>[0];

/** What a package can be made of, beside responses: a closed round, what was received of an audit, a status report. */
export const packagedSubjects = ['rounds', 'audits', 'register'] as const;

interface Asked extends Omit<PaperAsked, 'kind'> {
  readonly of: (typeof packagedSubjects)[number];
  readonly organisationNumber: string | null;
  readonly isPublic: boolean;
}

type Facts = Pick<
  PackageMetadata,
  'body' | 'registryNumber' | 'matter' | 'direction' | 'sender' | 'receiver' | 'documentDate'
>;

const notFound = { ok: false, refusal: 'notFound' } as const;
const forbidden = { ok: false, refusal: 'forbidden' } as const;

/** A ZIP for the registration system, of what does not belong to a response. */
export function makeRegisterPackage(context: RegisterPackageContext, asked: Asked): Promise<MadePackage> {
  if (asked.of === 'rounds') return packRound(context, asked);
  return asked.of === 'audits' ? packAudit(context, asked) : packStatusReport(context, asked);
}

/** A closed round: as it was received where it was read from a file, else its report. A draft is nobody's to register. */
async function packRound(context: RegisterPackageContext, asked: Asked): Promise<MadePackage> {
  const shown = await findFollowUp(context, asked.id);
  if (!shown || shown.round.withdrawnAt) return notFound;
  const { round, audits, madeByBody } = shown;
  if (round.closedAt === null) return forbidden;
  const { auditors, layAuditors } = texts[asked.language].papers;
  const isAuditors = round.madeBy === 'auditors';
  const isSecurity = audits.length > 0 && audits.every((audit) => audit.isSecurity);
  const isOwn = !isAuditors || mayAssessIn(context.requester, round, { isSecurity });
  const theirs = madeByBody === null ? auditors : layAuditors(madeByBody);
  const facts = {
    body: isAuditors ? (isOwn ? theirs : null) : madeByBody,
    registryNumber: round.registryNumber,
    matter: round.title,
    direction: isOwn ? 'internal' : 'in',
    sender: isAuditors ? theirs : (madeByBody ?? asked.organisation),
    receiver: asked.organisation,
    documentDate: wholeDay(round.dated) ?? swedishDay(round.closedAt),
  } as const;
  if (round.sourceDraftId) return packReceived(context, asked, round.sourceDraftId, facts);
  return packPaper(context, { ...asked, kind: 'roundReport' }, facts);
}

/** The report of an audit as it was received from the auditors. */
async function packAudit(context: RegisterPackageContext, asked: Asked): Promise<MadePackage> {
  const shown = await findAudit(context, asked.id);
  if (!shown || shown.audit.withdrawnAt) return notFound;
  const { audit, matters } = shown;
  // What was entered by hand has no file to register.
  if (audit.sourceDraftId === null) return notFound;
  const known = matters.find(({ registryNumber }) => registryNumber !== null);
  const letterDated = matters.find((matter) => matter.letterDated !== null)?.letterDated ?? null;
  return packReceived(context, asked, audit.sourceDraftId, {
    body: known?.bodyName ?? null,
    registryNumber: known?.registryNumber ?? audit.registryNumber,
    matter: audit.title,
    direction: 'in',
    sender: texts[asked.language].papers.auditors,
    receiver: known?.bodyName ?? asked.organisation,
    documentDate: wholeDay(audit.dated) ?? letterDated ?? swedishDay(context.now()),
  });
}

/** The status report, made and kept. */
async function packStatusReport(context: RegisterPackageContext, asked: Asked): Promise<MadePackage> {
  const { organisation } = asked;
  return packPaper(context, { ...asked, kind: 'statusReport' }, (title, date) => ({
    body: null,
    registryNumber: null,
    matter: title,
    direction: 'internal',
    sender: organisation,
    receiver:
      texts[asked.language].papers.statusReport.recipients[asked.id === 'auditors' ? 'auditors' : 'board'],
    documentDate: date,
  }));
}

async function packPaper(
  context: RegisterPackageContext,
  asked: Asked & Pick<PaperAsked, 'kind'>,
  facts: Facts | ((title: string, date: string) => Facts),
): Promise<MadePackage> {
  const { isPublic } = asked;
  const composed = await composePaper(context, asked, { isPublic });
  if (!composed.ok) return composed;
  const contents: PackageContents = {};
  const files = await printInto(contents, composed.paper, texts[asked.language].papers.kinds[asked.kind]);
  const told = typeof facts === 'function' ? facts(composed.paper.title, composed.date) : facts;
  return { ok: true, ...packed(contents, { ...rest(asked), ...told, isPublicVersion: isPublic, files }) };
}

/** The file as it came, byte for byte. There is no public version of what somebody else has written. */
async function packReceived(
  context: RegisterPackageContext,
  asked: Asked,
  draftId: string,
  facts: Facts,
): Promise<MadePackage> {
  if (asked.isPublic) return forbidden;
  const found = await findSource(context, draftId);
  if (!found.ok) return forbidden;
  const { fileName, sha256, receivedAt } = found.draft;
  const bytes = await readFile(context.files.pathOf(context.requester.organisationId, sha256));
  const name = plainFileName(fileName);
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const file = {
    role: 'document',
    name,
    title: facts.matter,
    format: ending.toUpperCase(),
    mediaType: typesOf[ending] ?? 'application/octet-stream',
    ...told(bytes),
    secrecy: null,
  } as const;
  const receivedOn = facts.direction === 'in' ? swedishDay(receivedAt) : null;
  const metadata = { ...rest(asked), ...facts, receivedOn, isPublicVersion: false, files: [file] };
  return { ok: true, ...packed({ [name]: bytes }, metadata) };
}

const typesOf: Readonly<Record<string, string>> = { ...mediaTypes, txt: 'text/plain' };

const rest = ({ organisation, organisationNumber }: Asked) => ({
  organisation,
  organisationNumber,
  dispatchedOn: null,
  receivedOn: null,
  decisions: [],
});

const wholeDay = (dated: string | null): string | null =>
  dated !== null && /^\d{4}-\d\d-\d\d$/.test(dated) ? dated : null;
