const written = /^([0-9a-f]{32})([A-Za-z0-9_-]{43})\.ics$/;

/** The last part of a private calendar's address: whose organisation it is, and the secret. */
export const writeAddress = (organisationId: string, secret: string): string =>
  `${organisationId.replaceAll('-', '')}${secret}.ics`;

/** The parts of such an address; null where it is none of ours. */
export function parseAddress(text: string): { organisationId: string; secret: string } | null {
  const [, organisation, secret] = written.exec(text) ?? [];
  if (!organisation || !secret) return null;
  const organisationId = organisation.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organisationId, secret };
}
