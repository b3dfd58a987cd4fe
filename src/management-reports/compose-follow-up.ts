import type { Block, Cell } from '../reporting/paper.model.ts';
import {
  column,
  figures,
  heading,
  leftOut,
  own,
  type PartSetting,
  paragraph,
  say,
  table,
  wordsOf,
} from './compose-parts.ts';
import type { AuditedBody, Share } from './management-state.model.ts';

/** The governing documents, and those whose revision is overdue. */
export function documentBlocks({ state, language, isPublic }: PartSetting): Block[] {
  const { documents: words } = wordsOf(language);
  const { all, overdueCount, overdue } = state.documents;
  const { columns } = words;
  return [
    paragraph(`${words.counts(all, overdueCount)} ${words.moved(state.movement.documentsDecided)}`),
    ...table(
      words.overdue,
      [
        column(columns.document),
        column(columns.body, 48),
        ...(isPublic ? [] : [column(columns.owner, 40)]),
        column(columns.due, 30),
      ],
      overdue.map((document) => [
        own(document.title, 'strong'),
        document.bodyName === null ? say(words.municipality) : own(document.bodyName),
        // Nobody is named in the public version.
        ...(isPublic
          ? []
          : [document.ownerName === null ? say(words.nobody, 'muted') : own(document.ownerName)]),
        say(document.nextRevisionOn ?? ''),
      ]),
    ),
  ];
}

/** The auditors' recommendations, track by track: no table holds two of them. */
export function auditBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { audits: words } = wordsOf(language);
  const { whole, bodies, overdueActionCount } = state.audits;
  const cell = (share: Share): Cell =>
    share === null ? say(words.unseen, 'muted') : say(words.of(share.part, share.all));
  const rows = [
    ...bodies.map((body) => ({ ...body, name: own(body.name) })),
    { ...whole, name: say(words.whole, 'strong') },
  ];
  const { workColumns, auditorsColumns } = words;
  return [
    ...(bodies.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(state.audits.isSecurityOnly ? `${words.lede} ${words.securityOnly}` : words.lede),
          ...table(
            words.work,
            [
              column(workColumns.body),
              figures(workColumns.open, 32),
              figures(workColumns.confirmed, 36),
              figures(workColumns.overdue, 36),
            ],
            rows
              .filter(hasWork)
              .map(({ name, work, actionsOverdue }) => [
                name,
                cell(work.open),
                cell(work.confirmed),
                cell(actionsOverdue),
              ]),
          ),
          ...table(
            words.auditors,
            [
              column(auditorsColumns.body),
              figures(auditorsColumns.green, 36),
              figures(auditorsColumns.open, 36),
            ],
            rows
              .filter(hasFindings)
              .map(({ name, auditors }) => [name, cell(auditors.green), cell(auditors.open)]),
          ),
        ]),
    heading(2, words.overdue),
    paragraph(`${words.overdueCount(overdueActionCount)} ${words.moved(state.movement.actionsDone)}`),
    ...leftOut(setting, 'actions', overdueActionCount > 0),
    ...actionTable(setting),
  ];
}

const isCounted = (share: Share) => (share?.all ?? 0) > 0;
const hasWork = ({ work, actionsOverdue }: Pick<AuditedBody, 'work' | 'actionsOverdue'>) =>
  isCounted(work.open) || isCounted(actionsOverdue);
const hasFindings = ({ auditors }: Pick<AuditedBody, 'auditors'>) => isCounted(auditors.open);

/** The overdue actions, the longest overdue first. */
export function actionTable({ state, language }: PartSetting): Block[] {
  const { audits: words } = wordsOf(language);
  const { overdueColumns: columns } = words;
  const rows = state.audits.overdueActions;
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.action),
        column(columns.body, 45),
        column(columns.owner, 38),
        column(columns.due, 30),
      ],
      rows: rows.map(({ title, bodyName, ownerRole, ownerName, dueOn, isSecret }) => ({
        cells: [
          isSecret ? say(words.secret, 'muted') : own(title, 'strong'),
          own(bodyName),
          own(ownerRole ?? ownerName ?? ''),
          say(dueOn ?? ''),
        ],
        details: [],
      })),
    },
  ];
}
