import type { DutyKind } from '../duties/duty.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/** A week so many days from loading, and a day in it: 0 is Monday. */
export type WeekDay = readonly [days: number, weekday: 0 | 1 | 2 | 3 | 4];

export interface ExampleDuty {
  /** None for what the whole municipality has. */
  readonly body?: BodyKey;
  readonly title: string;
  readonly kind: DutyKind;
  readonly months: number;
  /** Who has put it into the wheel, so many days from loading. */
  readonly added: readonly [by: PersonKey, days: number];
  readonly owner?: PersonKey;
  readonly role?: string;
  readonly note?: string;
  /** When it is due; in July for what nobody has thought of. */
  readonly next: WeekDay | 'july';
  /** How many days after its day it was done, the earlier times, the latest first. A text: skipped, and why. */
  readonly earlier?: readonly (number | string)[];
  /** The days that it was due this time before it was moved, the first first, and why it was moved from each. */
  readonly moved?: readonly (readonly [WeekDay, string | null])[];
  /** Taken out of the wheel so many days from loading. */
  readonly withdrawn?: readonly [days: number, reason: string];
}

/** Made-up duties of several administrations: done late and in time, moved, overdue, colliding. The culture office has none yet. */
export const duties: readonly ExampleDuty[] = [
  {
    title: 'Årlig rapport till kommunstyrelsen om informationssäkerheten',
    kind: 'report',
    months: 12,
    added: ['tervaniemi', -760],
    owner: 'tervaniemi',
    next: [95, 1],
    earlier: [3, 0],
  },
  {
    title: 'Utbildning för kommunens ledning',
    kind: 'training',
    months: 12,
    added: ['tervaniemi', -400],
    owner: 'hagerdal',
    role: 'Kommundirektör',
    note: 'Ledningen ska vara utbildad (cybersäkerhetslagen 2025:1506).',
    next: [60, 2],
    earlier: [12],
  },
  {
    title: 'Säkerhetstest av system som nås från internet',
    kind: 'securityTest',
    months: 6,
    added: ['tervaniemi', -600],
    owner: 'ekmarker',
    next: [48, 3],
    earlier: [0, 21, 5],
  },
  {
    body: 'socialServices',
    title: 'Öva kontinuitetsplanen för journalsystemet',
    kind: 'planTest',
    months: 12,
    added: ['lovhamre', -800],
    owner: 'koskelin',
    next: [75, 1],
    earlier: [6, 'Systemet byttes under hösten. Övningen görs när det nya är på plats.'],
  },
  {
    body: 'socialServices',
    title: 'Genomgång av behörigheter i Livbåt',
    kind: 'accessReview',
    months: 6,
    added: ['lovhamre', -500],
    owner: 'lovhamre',
    role: 'Systemförvaltare',
    next: [75, 3],
    earlier: [2, 0],
  },
  {
    body: 'socialServices',
    title: 'Stäm av avslutade anställningar mot lönelistan',
    kind: 'accessReview',
    months: 1,
    added: ['lovhamre', -150],
    owner: 'lovhamre',
    next: [12, 0],
    earlier: [0, 1, 0, 4],
  },
  {
    body: 'socialServices',
    title: 'Utbildning i informationssäkerhet för alla medarbetare',
    kind: 'training',
    months: 12,
    added: ['koskelin', -420],
    owner: 'koskelin',
    next: [-24, 2],
    earlier: [0],
  },
  {
    body: 'socialServices',
    title: 'Rapport till socialnämnden om informationssäkerheten',
    kind: 'report',
    months: 12,
    added: ['koskelin', -400],
    owner: 'koskelin',
    next: [120, 1],
    earlier: [0],
  },
  {
    body: 'careServices',
    title: 'Öva reservrutinen för läkemedel vid strömavbrott',
    kind: 'planTest',
    months: 12,
    added: ['lovhamre', -600],
    owner: 'lovhamre',
    next: [25, 1],
    earlier: [15],
    moved: [
      [[-110, 2], 'Semester: för få på plats.'],
      [[-60, 1], 'Krockade med tillsynen.'],
      [[-20, 3], null],
    ],
  },
  {
    body: 'careServices',
    title: 'Genomgång av behörigheter i Turvis',
    kind: 'accessReview',
    months: 6,
    added: ['lovhamre', -380],
    owner: 'lovhamre',
    next: [75, 2],
    earlier: [1],
  },
  {
    body: 'careServices',
    title: 'Prova att återläsa säkerhetskopior av planeringsverktyget',
    kind: 'securityTest',
    months: 12,
    added: ['vretlund', -300],
    role: 'Systemförvaltare',
    next: [-45, 1],
  },
  {
    body: 'schools',
    title: 'Öva vad skolorna gör när lärplattformen står still',
    kind: 'planTest',
    months: 12,
    added: ['torphammar', -500],
    owner: 'skarvik',
    next: [-38, 3],
    earlier: [9],
    moved: [[[-80, 3], 'Nationella prov samma vecka.']],
  },
  {
    body: 'schools',
    title: 'Genomgång av elevkonton som inte har använts',
    kind: 'accessReview',
    months: 3,
    added: ['torphammar', -400],
    owner: 'torphammar',
    next: [30, 2],
    earlier: [0, 7, 0],
  },
  {
    body: 'schools',
    title: 'Utbildning för ny personal i barns uppgifter',
    kind: 'training',
    months: 6,
    added: ['torphammar', -420],
    owner: 'torphammar',
    next: [68, 4],
    earlier: [0, 0],
  },
  {
    body: 'schools',
    title: 'Kontroll av usb-minnen i expeditionerna',
    kind: 'other',
    months: 12,
    added: ['torphammar', -700],
    next: [100, 1],
    withdrawn: [-90, 'Usb-portarna är spärrade sedan i våras.'],
  },
  {
    body: 'executiveOffice',
    title: 'Rapport till kommunstyrelsen om förvaltningens skydd',
    kind: 'report',
    months: 12,
    added: ['fallsten', -500],
    owner: 'fallsten',
    next: [86, 0],
    earlier: [0],
  },
  {
    body: 'executiveOffice',
    title: 'Genomgång av förhöjda behörigheter',
    kind: 'accessReview',
    months: 3,
    added: ['fallsten', -450],
    owner: 'ekmarker',
    next: [18, 2],
    earlier: [0, 2, 14, 0],
  },
  {
    body: 'services',
    title: 'Rapport till kommunstyrelsen om lås och larm',
    kind: 'report',
    months: 12,
    added: ['tervaniemi', -450],
    owner: 'brorlund',
    next: [86, 0],
    earlier: [4],
  },
  {
    body: 'services',
    title: 'Uppföljning av leverantörers avtal och skydd',
    kind: 'other',
    months: 12,
    added: ['tervaniemi', -450],
    owner: 'brorlund',
    next: [150, 2],
    earlier: [30],
  },
  {
    body: 'planning',
    title: 'Prova återställning av kartdatabasen',
    kind: 'securityTest',
    months: 12,
    added: ['fallsten', -100],
    owner: 'nyronn',
    next: 'july',
  },
  {
    body: 'planning',
    title: 'Genomgång av konsulters åtkomst',
    kind: 'accessReview',
    months: 6,
    added: ['fallsten', -250],
    owner: 'fallsten',
    next: [40, 3],
    earlier: [0],
  },
];
