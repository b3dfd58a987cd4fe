import { createHash } from 'node:crypto';

/** Stadga's own name space (a version 4 UUID made once), from which every derived id is made. Never change it. */
const nameSpace = Buffer.from('6f1a4c0e8d5b4b0f9b7e2c3d4e5f6a71', 'hex');

/**
 * A version 5 UUID (RFC 9562 §5.5) of these names: the same names give the same id in every export, so that whoever
 * imports knows a thing again.
 */
export function derivedId(...names: readonly string[]): string {
  const hash = createHash('sha1').update(nameSpace).update(names.join('\u001f')).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A row's own id where OSCAL takes it (versions 4 and 5), else one derived from it. */
export const ownId = (id: string): string =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id) ? id : derivedId(id);
