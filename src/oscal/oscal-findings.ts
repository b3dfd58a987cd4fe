import type { ListedAddressee, RegisterRow } from '../audits/register/register-list.model.ts';
import { beginningOf } from '../shared/beginning-of.ts';
import type { Texts } from '../texts/index.ts';
import type { EvidenceOfRow, OscalHead } from './oscal.model.ts';
import { derivedId, ownId } from './oscal-id.ts';
import { auditorsOf, listOf, originOf, ownProp, roles, verifiersOf } from './oscal-parts.ts';

type Words = Pick<Texts, 'oscal' | 'audits'>;
type Said = 'auditors' | 'internal';

export const objectiveOf = (recommendationId: string) => `recommendation-${recommendationId}`;

/** What a recommendation at one body is known by in every document. */
export const rowProps = (row: RegisterRow, { bodyId, bodyName }: ListedAddressee) => [
  ...ownProp('recommendation-id', row.id),
  ...ownProp('number', row.number),
  ...ownProp('audit-id', row.auditId),
  ...ownProp('audit', row.auditTitle),
  ...ownProp('audit-year', row.auditYear),
  ...ownProp('body-id', bodyId),
  ...ownProp('body', bodyName),
];

export const titleOf = ({ number, text }: RegisterRow) =>
  beginningOf(number ? `${number}. ${text}` : text, 200) || '-';

/**
 * What was concluded of a recommendation at one body; null where nothing was. An unknown colour is no conclusion, and
 * neither is a colour that a person here has interpreted.
 */
function conclusionOf(said: Said, { assessed, verification }: ListedAddressee): boolean | null {
  if (said === 'auditors')
    return assessed === 'unknown' || assessed === 'notAssessed' ? null : assessed === 'green';
  if (verification === 'confirmed') return true;
  return verification === 'sentBack' ? false : null;
}

/** A finding of the auditors, or of the internal verification: never one for the other. */
export function findingOf(
  said: Said,
  head: OscalHead,
  row: RegisterRow,
  addressee: ListedAddressee,
  evidence: readonly EvidenceOfRow[],
) {
  const isSatisfied = conclusionOf(said, addressee);
  if (isSatisfied === null) return null;
  const { assessed, state, verification, minuteItem } = addressee;
  const origin =
    said === 'auditors'
      ? originOf(auditorsOf(head), roles.auditors)
      : originOf(verifiersOf(head), roles.verifiers);
  return {
    uuid: derivedId('finding', said, row.id, addressee.bodyId),
    title: titleOf(row),
    description: row.text || '-',
    props: [
      ...rowProps(row, addressee),
      ...(said === 'auditors'
        ? ownProp('assessed', assessed)
        : [
            ...ownProp('state', state),
            ...ownProp('verification', verification),
            ...ownProp('minute-item', minuteItem),
          ]),
    ],
    origins: origin,
    target: {
      type: 'objective-id',
      'target-id': objectiveOf(row.id),
      status: { state: isSatisfied ? 'satisfied' : 'not-satisfied' },
    },
    ...listOf(
      'related-observations',
      evidence.map(({ id }) => ({
        'observation-uuid': derivedId('observation', id, row.id, addressee.bodyId),
      })),
    ),
  };
}

/** A piece of evidence: its name, never what it says. */
export function evidenceObservation(
  row: RegisterRow,
  addressee: ListedAddressee,
  evidence: EvidenceOfRow,
  { oscal }: Words,
) {
  const title = evidence.title ?? oscal.secretEvidence;
  return {
    uuid: derivedId('observation', evidence.id, row.id, addressee.bodyId),
    title,
    description: title,
    props: [...ownProp('evidence-id', evidence.id), ...rowProps(row, addressee)],
    methods: ['EXAMINE'],
    subjects: [{ 'subject-uuid': ownId(addressee.bodyId), type: 'party' }],
    'relevant-evidence': [{ description: title }],
    collected: evidence.collected.toISOString(),
  };
}

/** A colour of the auditors' that cannot be seen in their report: that it was looked for, and not found. */
export function unknownObservation(
  head: OscalHead,
  row: RegisterRow,
  addressee: ListedAddressee,
  { oscal }: Words,
) {
  return {
    uuid: derivedId('unknown', row.id, addressee.bodyId),
    title: titleOf(row),
    description: oscal.unknownColour,
    props: [...rowProps(row, addressee), ...ownProp('assessed', 'unknown')],
    methods: ['UNKNOWN'],
    origins: originOf(auditorsOf(head), roles.auditors),
    subjects: [{ 'subject-uuid': ownId(addressee.bodyId), type: 'party' }],
    collected: head.at.toISOString(),
  };
}
