import type { Texts } from '../../texts/index.ts';
import { answerStanding, dateInForce } from '../matters/matter.rules.ts';
import type { RegisterSort } from './register-filter.model.ts';
import type { ListedAddressee, MatterDates, RegisterRow } from './register-list.model.ts';

/** A recommendation as far as it concerns one of the bodies that are asked for; none where it is addressed to nobody. */
export interface RegisterLine {
  readonly row: RegisterRow;
  readonly addressee: ListedAddressee | null;
}

/** A row in lines, one for each body that the filter asks for. */
export function linesOf(row: RegisterRow): RegisterLine[] {
  const asked = row.addressees.filter(({ isAskedFor }) => isAskedFor);
  return asked.length === 0 ? [{ row, addressee: null }] : asked.map((addressee) => ({ row, addressee }));
}

export type RegisterColumnName = keyof Texts['register']['columns'];

/** One column of everything that is known, for downloads and the wide table. */
export interface RegisterColumn {
  readonly name: RegisterColumnName;
  /** Days are YYYY-MM-DD. */
  readonly kind: 'text' | 'number' | 'day';
  readonly sort?: RegisterSort;
  readonly value: (line: RegisterLine) => string | number | null;
}

type Words = Pick<Texts, 'register' | 'audits' | 'auditHistory'>;

/** Every column, in the order of the work: what it is, where it stands, the letter and the answer. @param today YYYY-MM-DD */
export function registerColumns(words: Words, today: string): RegisterColumn[] {
  const { audits, register } = words;
  const of =
    (value: (addressee: ListedAddressee) => string | number | null) =>
    ({ addressee }: RegisterLine) =>
      addressee && value(addressee);
  const ofMatter = (value: (matter: MatterDates) => string | number | null) =>
    of(({ matter }) => matter && value(matter));
  return [
    { name: 'audit', kind: 'text', sort: 'audit', value: ({ row }) => row.auditTitle },
    { name: 'year', kind: 'number', value: ({ row }) => row.auditYear },
    { name: 'number', kind: 'text', value: ({ row }) => row.number },
    { name: 'recommendation', kind: 'text', value: ({ row }) => row.text },
    { name: 'group', kind: 'text', value: ({ row }) => row.group },
    { name: 'body', kind: 'text', sort: 'body', value: of(({ bodyName }) => bodyName) },
    { name: 'state', kind: 'text', sort: 'state', value: of((addressee) => workInWords(addressee, words)) },
    { name: 'verification', kind: 'text', value: of((addressee) => verificationInWords(addressee, words)) },
    {
      name: 'assessed',
      kind: 'text',
      sort: 'status',
      value: ({ row, addressee }) =>
        addressee?.isNotAssessable ? audits.notAssessable : audits.assessed[(addressee ?? row).assessed],
    },
    {
      name: 'interpreted',
      kind: 'text',
      value: of(
        ({ interpretation }) => interpretation && audits.assessed[interpretation.colour ?? 'unknown'],
      ),
    },
    {
      name: 'interpretedBy',
      kind: 'text',
      value: of(({ interpretation }) => interpretation && (interpretation.by ?? register.table.somebody)),
    },
    {
      name: 'registryNumber',
      kind: 'text',
      sort: 'registryNumber',
      value: ofMatter(({ registryNumber }) => registryNumber),
    },
    {
      name: 'recipient',
      kind: 'text',
      value: ofMatter(({ recipient }) => audits.matter.recipient[recipient]),
    },
    {
      name: 'letterDated',
      kind: 'day',
      sort: 'letterDated',
      value: ofMatter(({ letterDated }) => letterDated),
    },
    { name: 'answerBy', kind: 'day', value: ofMatter(({ answerBy }) => answerBy) },
    {
      name: 'extension',
      kind: 'text',
      value: ofMatter(({ extension }) => (extension === 'none' ? null : audits.matter.extensions[extension])),
    },
    { name: 'extendedTo', kind: 'day', value: ofMatter(({ extendedTo }) => extendedTo) },
    { name: 'dateInForce', kind: 'day', sort: 'answerBy', value: ofMatter(dateInForce) },
    { name: 'standing', kind: 'text', value: ofMatter((matter) => standingInWords(matter, words, today)) },
    {
      name: 'boardMeeting',
      kind: 'day',
      sort: 'boardMeeting',
      value: ofMatter(({ boardMeeting }) => boardMeeting),
    },
    { name: 'minuteItem', kind: 'text', value: ofMatter(({ minuteItem }) => minuteItem) },
    {
      name: 'dispatched',
      kind: 'day',
      sort: 'dispatched',
      value: ofMatter(({ dispatchedOn }) => dispatchedOn),
    },
    { name: 'received', kind: 'day', sort: 'received', value: ofMatter(({ receivedOn }) => receivedOn) },
    { name: 'security', kind: 'text', value: ({ row }) => (row.isSecurity ? words.auditHistory.yes : null) },
  ];
}

/** The body's own word about its work: that somebody else has confirmed it belongs to another track. */
export function workInWords({ state }: Pick<ListedAddressee, 'state'>, { audits, register }: Words): string {
  if (state === null) return register.table.notHandedOver;
  return audits.states[state === 'confirmed' ? 'reportedDone' : state];
}

export function verificationInWords(
  { verification }: Pick<ListedAddressee, 'verification'>,
  { register }: Words,
): string {
  return verification === null ? register.table.notHandedOver : register.verifications[verification];
}

/** How the answer stands, as "försenat 12 dagar". @param today YYYY-MM-DD */
export function standingInWords(matter: MatterDates, { register }: Words, today: string): string {
  const standing = answerStanding(matter, today);
  const words = register.standing;
  if ('days' in standing) return words[standing.kind](standing.days);
  return words[standing.kind];
}
