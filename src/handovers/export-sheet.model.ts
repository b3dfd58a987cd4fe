import type { Texts } from '../texts/index.ts';

export type ColumnName = keyof Texts['handovers']['export']['columns'];
export type Row = Readonly<Record<string, unknown>>;
export type Line = Partial<Record<ColumnName, unknown>>;

interface Sheet {
  readonly columns: readonly ColumnName[];
  /** The lines that a row of the part becomes. */
  readonly linesOf: (row: Row, texts: Texts) => Line[];
}

const day = (at: unknown) =>
  at === null || at === undefined ? null : new Date(String(at)).toISOString().slice(0, 10);
const listed = (rows: unknown): Row[] => (rows ?? []) as Row[];
/** A code as people read it. */
const word = (words: object, code: unknown) => (words as Record<string, string>)[String(code)] ?? code;
const joined = (...parts: unknown[]) => parts.filter((part) => part).join(', ');

/** Whom the makers of a round want to meet, and why. */
const meetingOf = ({ meetingBodies, meetingReason }: Row, yes: string) => {
  const whom = (meetingBodies as readonly string[]).join(', ');
  return joined(whom || yes, meetingReason);
};

/** The sheets of the workbook by the part of the history that each shows, in their order. */
export const sheets = {
  recommendations: {
    columns: ['audit', 'year', 'number', 'recommendation', 'body', 'status'],
    linesOf: (row, { audits }) =>
      listed(row['addressees']).map((addressee) => ({
        audit: row['auditTitle'],
        year: row['auditYear'],
        number: row['number'],
        recommendation: row['text'],
        body: addressee['bodyName'],
        status: addressee['isNotAssessable']
          ? audits.notAssessable
          : word(audits.assessed, addressee['assessed']),
      })),
  },
  rounds: {
    columns: ['round', 'dated', 'madeBy', 'state', 'overall', 'audit', 'year', 'assessment', 'needsMeeting'],
    linesOf: (row, { audits, handovers, reporting }) => {
      const { yes, closed, draft } = handovers.export;
      const round = {
        round: row['title'],
        dated: row['dated'],
        madeBy: joined(word(audits.makers, row['madeBy']), row['madeByBody']),
        state: row['closedAt'] ? closed : draft,
        overall: row['overall'],
      };
      const lines = listed(row['audits']).map((audit) => {
        const { verdict, text } = (audit['assessment'] ?? {}) as Row;
        return {
          ...round,
          audit: audit['auditTitle'],
          year: audit['auditYear'],
          assessment: joined(verdict ? word(reporting.verdicts, verdict) : null, text),
          needsMeeting: audit['needsMeeting'] ? meetingOf(audit, yes) : null,
        };
      });
      return lines.length > 0 ? lines : [round];
    },
  },
  assessments: {
    columns: [
      'round',
      'dated',
      'madeBy',
      'audit',
      'year',
      'number',
      'recommendation',
      'body',
      'status',
      'done',
      'remaining',
      'comment',
    ],
    linesOf: (row, { audits }) => [
      {
        round: row['roundTitle'],
        dated: row['dated'],
        madeBy: word(audits.makers, row['madeBy']),
        audit: row['auditTitle'],
        year: row['year'],
        number: row['number'],
        recommendation: row['text'],
        body: row['bodyName'],
        status:
          row['status'] === 'unknown' && row['statusFrom'] === 'person'
            ? audits.notAssessable
            : word(audits.assessed, row['status']),
        done: row['done'],
        remaining: row['remaining'],
        comment: row['comment'],
      },
    ],
  },
  promises: {
    columns: [
      'body',
      'promise',
      'owner',
      'due',
      'audit',
      'number',
      'outcome',
      'finding',
      'round',
      'dated',
      'madeBy',
    ],
    linesOf: (row, { audits, rounds }) => [
      {
        body: row['bodyName'],
        promise: row['what'],
        owner: row['ownerRole'],
        due: row['dueOn'],
        audit: row['auditTitle'],
        number: row['number'],
        outcome: word(rounds.promises.outcomes, row['outcome']),
        finding: row['text'],
        round: row['roundTitle'],
        dated: row['dated'],
        madeBy: word(audits.makers, row['madeBy']),
      },
    ],
  },
  letters: {
    columns: ['letter', 'year', 'dated', 'registryNumber', 'position', 'signatures'],
    linesOf: (row) => [
      {
        letter: row['about'],
        year: row['year'],
        dated: row['dated'],
        registryNumber: row['registryNumber'],
        position: row['position'],
        signatures: listed(row['signatures'])
          .map(({ name, role, signedAt }) => joined(name, role, signedAt))
          .join('; '),
      },
    ],
  },
  matters: {
    columns: [
      'letter',
      'year',
      'body',
      'recipient',
      'registryNumber',
      'letterDated',
      'answerBy',
      'extension',
      'inForce',
      'boardMeeting',
      'minuteItem',
      'dispatchedOn',
      'receivedOn',
      'steps',
    ],
    linesOf: (row, { audits, matters }) => [
      {
        letter: row['about'],
        year: row['year'],
        body: row['bodyName'],
        recipient: word(audits.matter.recipient, row['recipient']),
        registryNumber: row['registryNumber'],
        letterDated: row['letterDated'],
        answerBy: row['answerBy'],
        extension: word(audits.matter.extensions, row['extension']),
        inForce: row['inForce'],
        boardMeeting: row['boardMeeting'],
        minuteItem: row['minuteItem'],
        dispatchedOn: row['dispatchedOn'],
        receivedOn: row['receivedOn'],
        steps: listed(row['steps'])
          .map(({ step, onDay }) => `${onDay} ${word(matters.steps, step)}`)
          .join('; '),
      },
    ],
  },
  answers: {
    columns: [
      'what',
      'registryNumber',
      'dispatchedOn',
      'receivedOn',
      'decided',
      'body',
      'audit',
      'number',
      'recommendation',
      'stance',
      'answer',
      'promises',
    ],
    linesOf: (row, { responses }) =>
      listed(row['items']).map((item) => ({
        what: row['title'],
        registryNumber: row['registryNumber'],
        dispatchedOn: row['dispatchedOn'],
        receivedOn: row['receivedOn'],
        decided: listed(row['decisions'])
          .map(({ bodyName, decidedOn, minuteItem }) => joined(bodyName, decidedOn, minuteItem))
          .join('; '),
        body: item['bodyName'],
        audit: item['auditTitle'],
        number: item['number'],
        recommendation: item['recommendation'],
        stance: item['stance'] ? word(responses.stances, item['stance']) : null,
        answer: item['text'],
        promises: listed(item['commitments'])
          .map(({ what, ownerRole, dueOn }) => joined(what, ownerRole, dueOn))
          .join('; '),
      })),
  },
  requests: {
    columns: ['asked', 'by', 'body', 'kind', 'text', 'wantedBy', 'state', 'answered', 'answer', 'answeredBy'],
    linesOf: (row, { handovers }) => [
      {
        asked: day(row['askedAt']),
        by: row['askedBy'],
        body: row['bodyName'],
        kind: word(handovers.requestKinds, row['kind']),
        text: row['text'],
        wantedBy: row['wantedBy'],
        state: handovers.states[row['withdrawnAt'] ? 'withdrawn' : row['answeredAt'] ? 'answered' : 'open'],
        answered: day(row['answeredAt']),
        answer: row['answer'],
        answeredBy: row['answeredBy'],
      },
    ],
  },
  handovers: {
    columns: ['handed', 'by', 'body', 'kind', 'what', 'version', 'file', 'sha256', 'note'],
    linesOf: (row, { handovers }) =>
      listed(row['items']).map((item) => {
        const content = (item['content'] ?? {}) as Row;
        return {
          handed: day(row['handedAt']),
          by: row['handedBy'],
          body: row['bodyName'],
          kind: word(handovers.item.nouns, item['noun']),
          what: content['title'],
          version: item['number'],
          file: content['fileName'] ?? content['url'],
          sha256: content['sha256'],
          note: row['note'],
        };
      }),
  },
  'yearly-reports': {
    columns: [
      'year',
      'company',
      'dated',
      'statement',
      'body',
      'advice',
      'remark',
      'decision',
      'decidedOn',
      'minuteItem',
    ],
    linesOf: (row, { yearlyReports: words }) => {
      const report = {
        year: row['year'],
        company: row['companyName'],
        dated: row['dated'],
        statement: row['statement'],
      };
      const lines = listed(row['bodies']).map((body) => ({
        ...report,
        body: body['bodyName'],
        advice: body['advice'] ? word(words.advice, body['advice']) : null,
        remark: body['remark'],
        decision: body['decision'] ? word(words.decision, body['decision']) : null,
        decidedOn: body['decidedOn'],
        minuteItem: body['minuteItem'],
      }));
      return lines.length > 0 ? lines : [report];
    },
  },
} satisfies Record<string, Sheet>;

export type SheetName = keyof typeof sheets;
export const sheetNames = Object.keys(sheets) as SheetName[];

/** The sheet of a part; undefined where only its JSON file holds it. */
export const sheetOf = (part: string): SheetName | undefined => sheetNames.find((name) => name === part);

/** Columns that hold whole sentences. */
export const wide: readonly ColumnName[] = [
  'recommendation',
  'text',
  'answer',
  'remark',
  'what',
  'audit',
  'done',
  'remaining',
  'comment',
  'overall',
  'assessment',
  'promise',
  'promises',
  'finding',
  'position',
  'steps',
  'statement',
  'letter',
  'note',
];
