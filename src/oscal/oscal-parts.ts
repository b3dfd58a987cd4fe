import { cleanedLine } from '../shared/entry.ts';
import type { Texts } from '../texts/index.ts';
import { type OscalHead, oscalVersion, ownNamespace } from './oscal.model.ts';
import { derivedId, ownId } from './oscal-id.ts';

/** One line as OSCAL's strings want it: not empty, nothing around it. */
const lineOf = (text: string, otherwise = '-') => cleanedLine(text) || otherwise;

/** A property of our own; null where there is nothing to say. */
export const ownProp = (name: string, value: string | number | null) =>
  value === null || cleanedLine(String(value)) === ''
    ? []
    : [{ name, ns: ownNamespace, value: lineOf(String(value)) }];

/** The key only where there is something in the list: OSCAL has no empty lists. */
export const listOf = <Key extends string, Item>(key: Key, items: readonly Item[]) =>
  (items.length === 0 ? {} : { [key]: items }) as Partial<Record<Key, readonly Item[]>>;

export const auditorsOf = ({ organisationId }: OscalHead) => derivedId(organisationId, 'auditors');
const municipalityOf = ({ organisationId }: OscalHead) => derivedId(organisationId, 'municipality');
export const verifiersOf = municipalityOf;

export const roles = {
  auditors: 'auditors',
  verifiers: 'internal-verification',
  body: 'addressed-body',
} as const;

/** A day as a point in time: its beginning in universal time. @param day YYYY-MM-DD */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** Who takes part: the municipality, its auditors and its bodies. No person is named. */
export function metadataOf(head: OscalHead, title: string, { oscal: words }: Pick<Texts, 'oscal'>) {
  const organization = (uuid: string, name: string) => ({ uuid, type: 'organization', name: lineOf(name) });
  const at = head.at.toISOString();
  return {
    title,
    'last-modified': at,
    version: at,
    'oscal-version': oscalVersion,
    props: ownProp('reads-as', 'audit-follow-up'),
    roles: [
      { id: roles.auditors, title: words.roles.auditors },
      { id: roles.verifiers, title: words.roles.verifiers },
      { id: roles.body, title: words.roles.body },
    ],
    parties: [
      organization(municipalityOf(head), head.organisation),
      organization(auditorsOf(head), words.roles.auditors),
      ...head.bodies.map(({ id, name }) => organization(ownId(id), name)),
    ],
    'responsible-parties': [
      { 'role-id': roles.auditors, 'party-uuids': [auditorsOf(head)] },
      { 'role-id': roles.verifiers, 'party-uuids': [verifiersOf(head)] },
      ...(head.bodies.length > 0
        ? [{ 'role-id': roles.body, 'party-uuids': head.bodies.map(({ id }) => ownId(id)) }]
        : []),
    ],
  };
}

/** Who said it. */
export const originOf = (partyId: string, roleId: string) => [
  { actors: [{ type: 'party', 'actor-uuid': partyId, 'role-id': roleId }] },
];
