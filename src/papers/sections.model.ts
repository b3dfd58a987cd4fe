import type { PaperKind } from './paper-template.model.ts';

/** The parts of each paper whose text a municipality may change, in the order of the paper. */
export const paperSections = {
  response: ['intro', 'closing'],
  officialLetter: ['proposal', 'summary', 'matter', 'economy', 'children', 'attachments', 'recipients'],
  extractOfMinutes: ['decision', 'matter', 'basis', 'proposal', 'recipients'],
  actionPlan: ['intro', 'closing'],
  roundReport: ['intro', 'closing'],
  statusReport: ['intro', 'closing'],
  reportToChiefExecutive: ['decisions', 'summary', 'risks', 'plan'],
  reportToBoard: [
    'proposal',
    'summary',
    'compliance',
    'assets',
    'risks',
    'exceptions',
    'documents',
    'audits',
    'indicators',
    'plan',
    'consequences',
    'recipients',
  ],
  forumNotice: ['intro', 'closing'],
  forumMinutes: ['intro', 'closing'],
} as const satisfies Record<PaperKind, readonly string[]>;

const ofResponse = [
  'organisation',
  'board',
  'date',
  'registryNumber',
  'audits',
  'letterDate',
  'answerBy',
  'recommendations',
  'commitments',
  'meetingDate',
  'minuteItem',
] as const;

/** Whose template a part of a paper follows: minutes are sent to those whom the administration's letter names. */
export const templateKindOf = (kind: PaperKind, section: string): PaperKind =>
  kind === 'extractOfMinutes' && section === 'recipients' ? 'officialLetter' : kind;

/** The parts of a paper that have a template of their own. */
export const templateSections = (kind: PaperKind): readonly string[] =>
  paperSections[kind].filter((section) => templateKindOf(kind, section) === kind);

/** The names in braces that each kind of paper fills in. */
export const paperPlaceholders = {
  response: ofResponse,
  officialLetter: ofResponse,
  extractOfMinutes: ofResponse,
  actionPlan: ['organisation', 'board', 'date', 'registryNumber', 'about'],
  roundReport: ['organisation', 'date', 'registryNumber', 'audits', 'round'],
  statusReport: ['organisation', 'date', 'recipient'],
  reportToChiefExecutive: ['organisation', 'date', 'since', 'until'],
  reportToBoard: ['organisation', 'date', 'since', 'until'],
  forumNotice: ['organisation', 'date', 'place', 'meeting'],
  forumMinutes: ['organisation', 'date', 'place', 'meeting'],
} as const satisfies Record<PaperKind, readonly string[]>;

export type Placeholder = (typeof paperPlaceholders)[PaperKind][number];

/** The texts of one paper, by part. */
export type SectionTexts = Readonly<Record<string, string>>;

export const isSectionOf = (kind: PaperKind, section: string): boolean =>
  (paperSections[kind] as readonly string[]).includes(section);
