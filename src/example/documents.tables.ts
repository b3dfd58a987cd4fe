import type { DocumentKind } from '../documents/document.model.ts';
import type { Role } from '../people/role.model.ts';
import type { BodyKey } from './bodies.ts';
import {
  accessReviewRoutine,
  accessRules2022,
  accessRules2024,
  continuityRoutine,
  guideline2021,
  guideline2025,
  incidentRoutine2022,
  incidentRoutine2025,
  leavingRoutine,
  logRoutine2023,
  logRoutine2026,
  operationRules,
  plainRoutine,
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
const access = 'Regler för konton och behörigheter';
const users = 'Regler för dig som använder kommunens it';
const director = (office: string) => ({ office });

/** From the top of the pyramid; who stands above somebody comes before them. */
export const documents: readonly ExampleDocument[] = [
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
    title: 'Rutin för logguppföljning i verksamhetssystemen',
    body: 'socialServices',
    parent: access,
    by: 'koskelin',
    owner: 'koskelin',
    ownerRole: 'Socialchef',
    revisedBy: 'Informationssäkerhetssamordnare',
    followedUpBy: 'Socialchef',
    rhythm: 3,
    readers: [{ body: 'socialServices' }],
    readBy: ['koskelin'],
    versions: [
      {
        text: logRoutine2023,
        file: 'Rutin logguppfoljning 2023.pdf',
        decided: { on: -1080, by: 'social', item: '§ 61', number: 'SN 2023/204' },
      },
      {
        text: logRoutine2026,
        changes: 'Kontroll varje månad. Skyddade uppgifter ingår alltid.',
        decided: { on: -130, by: 'social', item: '§ 74', number: 'SN 2026/133' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för översyn av behörigheter',
    body: 'socialServices',
    parent: access,
    by: 'lovhamre',
    notedBy: 'koskelin',
    owner: 'lovhamre',
    ownerRole: 'Informationssäkerhetssamordnare',
    revisedBy: 'Systemförvaltare',
    followedUpBy: 'Socialchef',
    rhythm: 3,
    related: ['Rutin för logguppföljning i verksamhetssystemen'],
    versions: [
      { text: accessReviewRoutine, decided: { on: -280, by: director('Socialchef'), number: 'SOC 2026/9' } },
    ],
    revised: { on: -80, note: 'Gås igenom med systemförvaltarna. Inget att ändra.' },
  },
  {
    kind: 'routine',
    title: 'Rutin när en medarbetare slutar',
    body: 'socialServices',
    parent: access,
    by: 'koskelin',
    ownerRole: 'Enhetschef',
    rhythm: 12,
    versions: [
      { text: leavingRoutine, decided: { on: -700, by: director('Socialchef'), number: 'SOC 2024/71' } },
      {
        text: `${leavingRoutine}\nChefen kontrollerar inom en månad att kontot är stängt.`,
        changes: 'Kontroll i efterhand, efter revisorernas rekommendation.',
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Reservrutin när verksamhetssystemet är nere',
    body: 'careServices',
    parent: guideline,
    by: 'vretlund',
    owner: 'vretlund',
    ownerRole: 'Förvaltningschef',
    revisedBy: 'Beredskapssamordnare',
    rhythm: 12,
    readers: [{ body: 'careServices' }],
    versions: [
      { text: continuityRoutine, decided: { on: -420, by: 'care', item: '§ 32', number: 'VON 2025/60' } },
    ],
    revised: { on: -35, note: 'Pärmarna saknas på två boenden. Rutinen skrivs om.', toBeChanged: true },
  },
  {
    kind: 'routine',
    title: 'Rutin för läsplattor i hemtjänsten',
    body: 'careServices',
    by: 'lovhamre',
    versions: [
      {
        text: plainRoutine(
          'läsplattor som används hemma hos brukare',
          'Enhetschefen',
          'Plattan låses och lämnas aldrig i bilen.',
        ),
      },
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
  {
    kind: 'routine',
    title: 'Rutin för elevkonton',
    body: 'schools',
    parent: access,
    by: 'torphammar',
    notedBy: 'skarvik',
    owner: 'torphammar',
    ownerRole: 'It-strateg',
    revisedBy: 'It-strateg',
    followedUpBy: 'Rektor',
    rhythm: 12,
    readers: [{ body: 'schools' }],
    readBy: ['torphammar'],
    versions: [
      {
        text: plainRoutine(
          'elevernas konton',
          'Rektor',
          'Lösenord för elever i årskurs 4 och uppåt har minst åtta tecken.',
        ),
        decided: { on: -800, by: 'education', item: '§ 40', number: 'BUN 2024/88' },
      },
      {
        text: plainRoutine(
          'elevernas konton och klassrummens delade datorer',
          'Rektor',
          'Lösenord för elever i årskurs 4 och uppåt har minst tolv tecken. Konton stängs när eleven har slutat.',
        ),
        changes: 'Delade datorer ingår. Längre lösenord.',
        decided: { on: -95, by: 'education', item: '§ 81', number: 'BUN 2026/140' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för fotografering och publicering',
    body: 'schools',
    parent: users,
    by: 'skarvik',
    ownerRole: 'Kommunikatör',
    rhythm: 24,
    versions: [
      {
        text: plainRoutine('bilder på elever', 'Rektor', 'Vårdnadshavarens samtycke hämtas in varje läsår.'),
        decided: { on: -900, by: director('Förvaltningschef'), number: 'BUF 2024/15' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för leverantörers fjärråtkomst',
    body: 'centralIt',
    parent: 'Regler för drift och säkerhetskopiering',
    by: 'ekmarker',
    owner: 'ekmarker',
    ownerRole: 'It-chef',
    rhythm: 6,
    versions: [
      {
        text: plainRoutine(
          'leverantörer som loggar in på distans',
          'Driftansvarig',
          'Åtkomsten öppnas för varje tillfälle och loggas.',
        ),
        decided: { on: -240, by: director('It-chef'), number: 'IT 2026/5' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för återläsning av säkerhetskopior',
    body: 'centralIt',
    parent: 'Regler för drift och säkerhetskopiering',
    by: 'ekmarker',
    owner: 'ekmarker',
    ownerRole: 'It-chef',
    rhythm: 6,
    versions: [
      {
        text: plainRoutine(
          'provet av säkerhetskopior',
          'Driftansvarig',
          'Två system läses åter vid varje prov och resultatet antecknas.',
        ),
        decided: { on: -120, by: director('It-chef'), number: 'IT 2026/11' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för bygglovsarkivet',
    body: 'planning',
    by: 'nyronn',
    owner: 'nyronn',
    ownerRole: 'Samhällsbyggnadschef',
    rhythm: 36,
    versions: [
      {
        text: plainRoutine('utlämnande ur bygglovsarkivet', 'Arkivarien', 'Varje begäran prövas för sig.'),
        decided: { on: -600, by: 'environment', item: '§ 55', number: 'MBN 2025/19' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för bokningssystemet',
    body: 'cultureAndLeisure',
    parent: access,
    by: 'silfverdal',
    rhythm: 24,
    versions: [
      {
        text: plainRoutine(
          'bokning av lokaler',
          'Bokningssamordnaren',
          'Föreningarnas konton ses över inför varje säsong.',
        ),
        decided: { on: -760, by: director('Kultur- och fritidschef'), number: 'KFF 2024/33' },
      },
    ],
  },
  {
    kind: 'routine',
    title: 'Rutin för telefax',
    body: 'socialServices',
    by: 'koskelin',
    ownerRole: 'Socialchef',
    versions: [
      {
        text: plainRoutine('uppgifter som skickas med fax', 'Handläggaren', 'Ring innan du skickar.'),
        decided: { on: -2300, by: director('Socialchef'), number: 'SOC 2020/8' },
      },
    ],
    withdrawn: 'Fax används inte längre. Säker digital kommunikation har ersatt den.',
  },
];
