import type { DocumentKind } from '../documents/document.model.ts';
import type { Role } from '../people/role.model.ts';
import type { BodyKey } from './bodies.ts';
import {
  accessRules2022,
  accessRules2024,
  guideline2021,
  guideline2025,
  incidentRoutine2022,
  incidentRoutine2025,
  operationRules,
  policy2019,
  policy2023,
  userRules,
} from './document-texts.ts';
import type { PersonKey } from './people.ts';
import type { Day } from './tables.ts';

interface ExampleVersion {
  readonly text: string;
  /** It came as a PDF of this name with these words. */
  readonly file?: string;
  readonly changes?: string;
  /** The board, or the office; left out of a draft. */
  readonly decided?: {
    readonly on: Day;
    readonly by: BodyKey | { readonly office: string };
    readonly item?: string;
    readonly number?: string;
  };
}

export interface ExampleDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly body?: BodyKey;
  /** The title of the document above it. */
  readonly parent?: string;
  /** Who enters it, and who notes the decisions where that is somebody else. */
  readonly by: PersonKey;
  readonly notedBy?: PersonKey;
  readonly owner?: PersonKey;
  readonly ownerRole?: string;
  readonly revisedBy?: string;
  readonly followedUpBy?: string;
  /** Months. */
  readonly rhythm?: number;
  readonly readers?: readonly { readonly body?: BodyKey; readonly role?: Role }[];
  /** Those who have said that they have read the latest version. */
  readonly readBy?: readonly PersonKey[];
  readonly related?: readonly string[];
  readonly versions: readonly ExampleVersion[];
  /** When it was last looked through without a new version, and what was found. */
  readonly revised?: { readonly on: Day; readonly note: string; readonly toBeChanged?: true };
  readonly withdrawn?: string;
}

const policy = 'Policy för informationssäkerhet';
export const guideline = 'Riktlinje för informationssäkerhet';
export const access = 'Regler för konton och behörigheter';
export const users = 'Regler för dig som använder kommunens it';
export const director = (office: string) => ({ office });

/** From the top of the pyramid; who stands above somebody comes before them. */
export const wholeDocuments: readonly ExampleDocument[] = [
  {
    kind: 'policy',
    title: policy,
    by: 'tervaniemi',
    owner: 'hagerdal',
    ownerRole: 'Kommundirektör',
    revisedBy: 'Informationssäkerhetsansvarig',
    followedUpBy: 'Kommunstyrelsen',
    rhythm: 48,
    readers: [{}],
    versions: [
      { text: policy2019, decided: { on: -2600, by: 'council', item: '§ 44', number: 'KS 2019/118' } },
      {
        text: policy2023,
        changes: 'Bolagen omfattas. Uppföljning varje år i stället för en gång per mandatperiod.',
        decided: { on: -1130, by: 'council', item: '§ 97', number: 'KS 2023/240' },
      },
    ],
  },
  {
    kind: 'guideline',
    title: guideline,
    parent: policy,
    by: 'tervaniemi',
    owner: 'tervaniemi',
    ownerRole: 'Informationssäkerhetsansvarig',
    revisedBy: 'Informationssäkerhetsansvarig',
    followedUpBy: 'Kommundirektör',
    rhythm: 24,
    readers: [{ role: 'director' }, { role: 'securityCoordinator' }, { role: 'boardSecretary' }],
    readBy: ['koskelin', 'ekmarker', 'torphammar', 'agrenius', 'lovhamre'],
    versions: [
      { text: guideline2021, decided: { on: -1830, by: 'executive', item: '§ 212', number: 'KS 2021/391' } },
      {
        text: guideline2025,
        changes:
          'Två personer vid beställning av behörighet, längre lösenord, tider för anmälan enligt cybersäkerhetslagen, undantag i högst ett år.',
        decided: { on: -330, by: 'executive', item: '§ 18', number: 'KS 2025/507' },
      },
    ],
  },
  {
    kind: 'rules',
    title: access,
    parent: guideline,
    by: 'tervaniemi',
    owner: 'ekmarker',
    ownerRole: 'It-chef',
    revisedBy: 'It-chef',
    followedUpBy: 'Informationssäkerhetsansvarig',
    rhythm: 12,
    readers: [{ role: 'director' }, { role: 'securityCoordinator' }],
    readBy: ['nyronn', 'torphammar'],
    versions: [
      {
        text: accessRules2022,
        decided: { on: -1500, by: director('Kommundirektör'), number: 'KLF 2022/77' },
      },
      {
        text: accessRules2024,
        changes: 'Översyn varje kvartal. Konton stängs efter 90 dagar. Efter granskningen av it-säkerheten.',
        decided: { on: -460, by: director('Kommundirektör'), number: 'KLF 2025/31' },
      },
    ],
  },
  {
    kind: 'rules',
    title: 'Regler för drift och säkerhetskopiering',
    parent: guideline,
    by: 'tervaniemi',
    owner: 'ekmarker',
    ownerRole: 'It-chef',
    revisedBy: 'Driftansvarig',
    followedUpBy: 'It-chef',
    rhythm: 12,
    versions: [
      { text: operationRules, decided: { on: -250, by: director('It-chef'), number: 'KLF 2026/12' } },
    ],
  },
  {
    kind: 'rules',
    title: users,
    parent: guideline,
    related: [access],
    by: 'tervaniemi',
    ownerRole: 'HR-chef',
    owner: 'malmgrans',
    rhythm: 24,
    readers: [{}],
    readBy: ['stalvik', 'ljungdell', 'agrenius', 'koskelin', 'vinneras', 'granbacka', 'brorlund'],
    versions: [
      { text: userRules, decided: { on: -200, by: director('Kommundirektör'), number: 'KLF 2026/48' } },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för incidenter och brister',
    parent: guideline,
    by: 'tervaniemi',
    owner: 'tervaniemi',
    ownerRole: 'Informationssäkerhetsansvarig',
    followedUpBy: 'Kommundirektör',
    rhythm: 12,
    versions: [
      { text: incidentRoutine2022, decided: { on: -1400, by: director('It-chef'), number: 'KLF 2023/4' } },
      {
        text: incidentRoutine2025,
        changes:
          'Anmälan på intranätet, dataskyddsombudet får veta samma dag, tid för anmälan enligt cybersäkerhetslagen.',
        decided: { on: -300, by: director('Kommundirektör'), number: 'KLF 2026/3' },
      },
    ],
  },
];
