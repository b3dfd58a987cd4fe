import {
  accessReviewRoutine,
  continuityRoutine,
  leavingRoutine,
  logRoutine2023,
  logRoutine2026,
  plainRoutine,
} from './document-texts.ts';
import { access, director, type ExampleDocument, guideline, users } from './documents.tables.ts';

/** What administrations and central functions have decided for themselves. */
export const ownDocuments: readonly ExampleDocument[] = [
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
