import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import { insertReport } from '../yearly-reports/index.ts';
import type { BodyKey } from './bodies.ts';
import type { Ids } from './people-and-bodies.ts';

interface ExampleReport {
  readonly year: number;
  readonly company?: BodyKey;
  readonly dated: string;
  readonly registryNumber: string;
  readonly statement: string;
  readonly decided: { readonly on: string; readonly item: string } | null;
  /** The auditors' remarks; every body without one is recommended discharge as well. */
  readonly remarks: Partial<Record<BodyKey, { readonly text: string; readonly council?: string }>>;
}

const boards: readonly BodyKey[] = [
  'executive',
  'education',
  'social',
  'care',
  'technical',
  'environment',
  'culture',
  'guardians',
  'elections',
];

export const yearlyReports: readonly ExampleReport[] = [
  {
    year: 2023,
    dated: '2024-04-09',
    registryNumber: 'REV 2024/4',
    statement:
      'Vi bedömer sammantaget att verksamheten har bedrivits ändamålsenligt och från ekonomisk synpunkt tillfredsställande. Vi tillstyrker att ansvarsfrihet beviljas styrelse och nämnder samt enskilda ledamöter.',
    decided: { on: '2024-05-27', item: '§ 58' },
    remarks: {},
  },
  {
    year: 2024,
    dated: '2025-04-08',
    registryNumber: 'REV 2025/6',
    statement:
      'Vi bedömer att verksamheten i huvudsak har bedrivits ändamålsenligt. Vi riktar en anmärkning mot tekniska nämnden. Vi tillstyrker att ansvarsfrihet beviljas styrelse och nämnder samt enskilda ledamöter.',
    decided: { on: '2025-05-26', item: '§ 61' },
    remarks: {
      technical: {
        text: 'Vi riktar en anmärkning mot tekniska nämnden för bristande styrning och uppföljning: nämnden har i två år inte verkställt de åtgärder som den beslutat om efter vår granskning av upphandling.',
        council: 'Fullmäktige delar revisorernas bedömning och riktar anmärkning mot tekniska nämnden.',
      },
    },
  },
  {
    year: 2024,
    company: 'housing',
    dated: '2025-03-18',
    registryNumber: 'LBAB 2025/11',
    statement:
      'Jag har granskat om bolagets verksamhet har skötts på ett ändamålsenligt och från ekonomisk synpunkt tillfredsställande sätt och om den interna kontrollen är tillräcklig. Min bedömning är att så är fallet.',
    decided: { on: '2025-05-06', item: '§ 9' },
    remarks: {},
  },
];

/** Puts in the auditors' reports on past years, with what was decided. */
export async function insertYearlyReports(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
): Promise<void> {
  for (const { company, decided, remarks, ...report } of yearlyReports) {
    const about = company ? [company] : boards;
    await insertReport(transaction, organisationId, {
      ...report,
      id: randomUUID(),
      companyId: company ? ids.bodies[company] : null,
      bodies: about.map((key) => ({
        bodyId: ids.bodies[key],
        advice: company ? null : 'grant',
        remark: remarks[key]?.text ?? null,
        decision: decided ? 'granted' : null,
        decisionRemark: remarks[key]?.council ?? null,
        decidedOn: decided?.on ?? null,
        minuteItem: decided?.item ?? null,
      })),
    });
  }
}
