import type { PackageFile, PackageMetadata } from './package.model.ts';

/** Signs that XML 1.0 has no place for are left out; those with a meaning are written by name. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const element = (name: string, content: string | null): string =>
  content === null ? '' : `<${name}>${escaped(content)}</${name}>`;

const within = (name: string, ...parts: string[]): string => `<${name}>${parts.join('')}</${name}>`;

const directions = { out: 'Utgående', in: 'Inkommande', internal: 'Upprättad' } as const;

/**
 * The metadata as XML, with names as in the field's common specification for case handling where it has one;
 * docs/registration-package.md tells them all. The same metadata gives the same text.
 */
export function packageXml(metadata: PackageMetadata): string {
  const { registryNumber, matter, body, organisation, organisationNumber } = metadata;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${within(
    'Registreringspaket',
    within(
      'Arkivbildare',
      element('Namn', body ?? organisation),
      element('Organisation', organisation),
      element('Organisationsnummer', organisationNumber),
    ),
    within(
      'ArkivobjektArende',
      element('Diarienummer', registryNumber),
      element('Arendemening', matter),
      ...metadata.decisions.map((decision) =>
        within(
          'Beslut',
          element('Beslutsfattare', decision.body),
          element('Beslutsdatum', decision.decidedOn),
          element('Paragraf', decision.minuteItem),
          element('Diarienummer', decision.registryNumber),
        ),
      ),
      within('ArkivobjektListaHandlingar', documentXml(metadata)),
    ),
  )}\n`;
}

function documentXml({
  direction,
  sender,
  receiver,
  documentDate,
  dispatchedOn,
  receivedOn,
  isPublicVersion,
  matter,
  files,
}: PackageMetadata): string {
  return within(
    'ArkivobjektHandling',
    element('Rubrik', matter),
    element('Riktning', directions[direction]),
    element('Avsandare', sender),
    element('Mottagare', receiver),
    element('Upprattad', documentDate),
    element('Expedierad', dispatchedOn),
    element('Inkommen', receivedOn),
    element('OffentligVersion', isPublicVersion ? 'ja' : 'nej'),
    ...files.map(fileXml),
  );
}

function fileXml({ role, name, title, format, mediaType, bytes, sha256, secrecy }: PackageFile): string {
  return within(
    'Bilaga',
    element('Typ', role === 'document' ? 'Handling' : 'Bilaga'),
    element('Namn', title),
    element('Lank', name),
    element('Format', format),
    element('Mimetyp', mediaType),
    element('Storlek', String(bytes)),
    element('ChecksummaMetod', 'SHA-256'),
    element('Checksumma', sha256),
    ...(secrecy
      ? [within('Sekretess', element('Lagrum', secrecy.provision), element('Markerad', secrecy.markedOn))]
      : []),
  );
}
