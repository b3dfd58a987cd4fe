import type { ListedAddressee, RegisterRow } from '../audits/register/register-list.model.ts';
import type { Texts } from '../texts/index.ts';
import type { ActionOfRow, OscalHead } from './oscal.model.ts';
import { rowProps, titleOf } from './oscal-findings.ts';
import { derivedId, ownId } from './oscal-id.ts';
import { auditorsOf, listOf, momentOf, originOf, ownProp, roles } from './oscal-parts.ts';

type Words = Pick<Texts, 'oscal' | 'audits'>;

/** Open is what the auditors have not assessed green: no body closes their recommendation. */
export const isOpen = ({ assessed }: ListedAddressee): boolean => assessed !== 'green';

const statusOf: Readonly<Record<NonNullable<ListedAddressee['state']>, string>> = {
  received: 'open',
  answered: 'open',
  planned: 'remediating',
  reportedDone: 'remediating',
  confirmed: 'remediating',
  reopened: 'remediating',
  notToAct: 'deviation-approved',
};

const riskId = (row: RegisterRow, { bodyId }: ListedAddressee) => derivedId('risk', row.id, bodyId);

/** An open recommendation at one body as a risk, with the actions that are to do away with it. */
export function riskOf(
  head: OscalHead,
  row: RegisterRow,
  addressee: ListedAddressee,
  actions: readonly ActionOfRow[],
  words: Words,
) {
  const { state, verification, minuteItem, assessed } = addressee;
  return {
    uuid: riskId(row, addressee),
    title: titleOf(row),
    description: row.text || '-',
    statement: row.text || '-',
    props: [
      ...rowProps(row, addressee),
      ...ownProp('assessed', assessed),
      ...ownProp('state', state),
      ...ownProp('verification', verification),
      ...ownProp('minute-item', minuteItem),
    ],
    status: state === null ? 'open' : statusOf[state],
    origins: originOf(auditorsOf(head), roles.auditors),
    ...listOf(
      'remediations',
      actions.map((action) => remediationOf(row, addressee, action, words)),
    ),
  };
}

function remediationOf(row: RegisterRow, addressee: ListedAddressee, action: ActionOfRow, { oscal }: Words) {
  const title = action.title ?? oscal.secretAction;
  const names = [action.id, row.id, addressee.bodyId];
  return {
    uuid: derivedId('remediation', ...names),
    lifecycle: action.state === 'done' ? 'completed' : 'planned',
    title,
    description: title,
    props: [
      ...ownProp('action-id', action.id),
      ...ownProp('action-state', action.state),
      ...ownProp('completed-on', action.completedOn),
    ],
    tasks: [
      {
        uuid: derivedId('milestone', ...names),
        type: 'milestone',
        title,
        ...(action.dueOn ? { timing: { 'on-date': { date: momentOf(action.dueOn) } } } : {}),
        'responsible-roles': [{ 'role-id': roles.body, 'party-uuids': [ownId(action.byBodyId)] }],
      },
    ],
  };
}

/** The item of the plan that leads to the risk. */
export function poamItemOf(head: OscalHead, row: RegisterRow, addressee: ListedAddressee) {
  return {
    uuid: derivedId('poam-item', row.id, addressee.bodyId),
    title: titleOf(row),
    description: row.text || '-',
    props: rowProps(row, addressee),
    origins: originOf(auditorsOf(head), roles.auditors),
    'related-risks': [{ 'risk-uuid': riskId(row, addressee) }],
  };
}
