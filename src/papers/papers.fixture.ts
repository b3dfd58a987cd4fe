import type { PaperSetting } from './compose-letter.rules.ts';
import type { ItemData, PlanData, PlanLine, ResponseData, RoundData } from './paper-data.model.ts';
import type { PaperKind } from './paper-template.model.ts';
import { filledTexts, type PlaceholderValues, templateTexts } from './paper-values.rules.ts';

const audit = {
  id: 'a1',
  title: 'Granskning av avtal och avtalsuppföljning',
  year: 2025,
  isSecurity: false,
  questions: [{ number: '1', text: 'Finns det ändamålsenliga rutiner för att följa upp avtal?' }],
};

export const anItem = (parts: Partial<ItemData> = {}): ItemData => ({
  id: 'i1',
  target: 'recommendation',
  auditId: 'a1',
  recommendationId: 'r1',
  question: null,
  body: 'Socialnämnden',
  stance: 'agrees',
  text: 'Nämnden delar revisorernas bild. En rutin för uppföljning av avtal tas fram under våren och prövas på de tio största avtalen.',
  referredTo: null,
  secrecy: null,
  commitments: [
    {
      id: 'c1',
      what: 'Ta fram en rutin för uppföljning av avtal',
      role: 'Avtalscontroller',
      name: 'Signe Almhed',
      title: 'Controller',
      dueOn: '2026-12-31',
      entersControlPlan: true,
    },
  ],
  ...parts,
});

export const aResponse = (parts: Partial<ResponseData> = {}): ResponseData => ({
  id: 'y1',
  title: 'Svar på granskning av avtal',
  registryNumber: 'SN 2026/118',
  text: 'Nämnden ser positivt på granskningen och instämmer i huvudsak i revisorernas bedömning.',
  state: 'decided',
  dispatchedOn: null,
  receivedOn: null,
  leadBodyId: 'b1',
  leadBody: 'Socialnämnden',
  supersedes: null,
  handler: { name: 'Tuva Marklind', email: 'tuva.marklind@lindviken.example' },
  matters: [
    {
      matterId: 'm1',
      bodyId: 'b1',
      body: 'Socialnämnden',
      about: audit.title,
      registryNumber: 'SN 2026/118',
      letterDated: '2026-02-11',
      answerBy: '2026-05-31',
      meetingOn: '2026-05-20',
      administration: 'Socialförvaltningen',
      decidedOn: '2026-05-20',
      minuteItem: '§ 117',
    },
    {
      matterId: 'm2',
      bodyId: 'b2',
      body: 'Tekniska nämnden',
      about: audit.title,
      registryNumber: null,
      letterDated: '2026-02-11',
      answerBy: '2026-05-31',
      meetingOn: '2026-05-27',
      administration: null,
      decidedOn: null,
      minuteItem: null,
    },
  ],
  audits: [audit],
  recommendations: [
    {
      id: 'r1',
      auditId: 'a1',
      number: '1',
      text: 'Att nämnden tar fram en rutin för uppföljning av avtal.',
      bodies: ['Socialnämnden'],
    },
    {
      id: 'r2',
      auditId: 'a1',
      number: '2',
      text: 'Att nämnden säkerställer att avtalen är samlade i ett register.',
      bodies: ['Socialnämnden'],
    },
    {
      id: 'r3',
      auditId: 'a1',
      number: '3',
      text: 'Att nämnden följer upp leverantörernas säkerhet.',
      bodies: ['Socialnämnden'],
    },
  ],
  items: [
    anItem(),
    anItem({
      id: 'i2',
      recommendationId: 'r3',
      stance: 'partly',
      text: 'Leverantörernas nycklar förvaras i källarvalvet.',
      secrecy: { provision: 'OSL 18:13', markedOn: '2026-05-01', markedBy: 'p1' },
      commitments: [
        {
          id: 'c2',
          what: 'Byta lås till källarvalvet',
          role: null,
          name: 'Signe Almhed',
          title: 'Controller',
          dueOn: '2026-09-01',
          entersControlPlan: false,
        },
      ],
    }),
  ],
  ...parts,
});

export const aLine = (parts: Partial<PlanLine> = {}): PlanLine => ({
  what: 'Rutin för avtalsuppföljning',
  description: 'Prövas på de tio största avtalen innan den beslutas.',
  body: 'Socialförvaltningen',
  role: 'Avtalscontroller',
  name: 'Signe Almhed',
  title: 'Controller',
  dueOn: '2026-09-30',
  followUpOn: '2027-03-31',
  state: 'underWay',
  completedOn: null,
  moved: [{ was: '2026-06-30', became: '2026-09-30', reason: 'Rekryteringen drog ut på tiden.' }],
  secrecy: null,
  ...parts,
});

export const aPlan = (parts: Partial<PlanData> = {}): PlanData => ({
  of: 'bodies',
  about: 'Socialnämnden',
  body: 'Socialnämnden',
  registryNumber: 'SN 2026/118',
  groups: [
    {
      recommendation: {
        audit: audit.title,
        year: 2025,
        number: '1',
        text: 'Att nämnden tar fram en rutin för uppföljning av avtal.',
      },
      lines: [
        aLine(),
        aLine({ what: 'Utbilda avtalsägare', state: 'done', completedOn: '2026-04-02', moved: [] }),
      ],
    },
    {
      recommendation: {
        audit: audit.title,
        year: 2025,
        number: '2',
        text: 'Att avtalen samlas i ett register.',
      },
      lines: [aLine({ what: 'Samla avtalen', state: 'promised', role: null, moved: [], description: null })],
    },
    {
      recommendation: null,
      lines: [aLine({ what: 'Se över delegationsordningen', state: 'planned', moved: [] })],
    },
  ],
  ...parts,
});

export const aRound = (parts: Partial<RoundData> = {}): RoundData => ({
  id: 'f1',
  title: 'Uppföljande granskning 2026',
  madeBy: 'auditors',
  firm: 'Granit Revision AB',
  madeByBody: null,
  dated: '2026-10-14',
  registryNumber: 'REV 2026/9',
  overall: 'Nämnden har kommit en bit på väg. Registret över avtal återstår.',
  isDraft: false,
  audits: [
    {
      id: 'a1',
      title: audit.title,
      year: 2025,
      assessment: { verdict: 'partly', text: 'Arbetet har börjat men är inte klart.' },
      needsMeeting: true,
      meetingReason: 'Två rekommendationer har inte påbörjats.',
      meetingBodies: ['Socialnämnden'],
      recommendations: [
        {
          number: '1',
          text: 'Att nämnden tar fram en rutin för uppföljning av avtal.',
          assessments: [
            {
              body: 'Socialnämnden',
              status: 'green',
              isNotAssessable: false,
              done: 'Rutinen är beslutad.',
              remaining: null,
              comment: null,
              interpreted: null,
            },
          ],
        },
        {
          number: '2',
          text: 'Att avtalen samlas i ett register.',
          assessments: [
            {
              body: 'Socialnämnden',
              status: 'red',
              isNotAssessable: false,
              done: null,
              remaining: 'Registret finns inte.',
              comment: null,
              interpreted: null,
            },
            {
              body: 'Tekniska nämnden',
              status: 'unknown',
              isNotAssessable: false,
              done: null,
              remaining: null,
              comment: 'Se bilaga.',
              interpreted: { colour: 'yellow', by: 'Britta Söderhjelm' },
            },
          ],
        },
        { number: '3', text: 'Att nämnden följer upp leverantörernas säkerhet.', assessments: [] },
      ],
      promises: [
        {
          body: 'Socialnämnden',
          what: 'Ta fram en rutin',
          dueOn: '2026-06-30',
          outcome: 'kept',
          text: null,
          secrecy: null,
        },
        {
          body: 'Socialnämnden',
          what: 'Ta in avtalen i planen för intern kontroll',
          dueOn: '2026-03-31',
          outcome: 'broken',
          text: 'Den finns inte i planen.',
          secrecy: null,
        },
      ],
    },
  ],
  ...parts,
});

/** A setting with the built-in texts of a kind, filled in. */
export function aSetting(
  kind: PaperKind,
  values: PlaceholderValues,
  parts: Partial<PaperSetting> = {},
): PaperSetting {
  const language = parts.language ?? 'sv';
  return {
    language,
    organisation: 'Lindvikens kommun',
    date: '2026-05-20',
    today: '2026-11-23',
    texts: filledTexts(templateTexts(kind, language, []), values, language),
    isPublic: false,
    author: '',
    chair: '',
    adjuster: '',
    ...parts,
  };
}
