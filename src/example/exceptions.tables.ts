import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

export interface ExampleException {
  readonly body: BodyKey;
  readonly title: string;
  readonly what: string;
  readonly system?: string;
  /** Begins the number of the requirement. */
  readonly requirement?: string;
  readonly riskReason: string;
  readonly judged: readonly [likelihood: number, consequence: number];
  readonly instead?: string;
  readonly askedBy: PersonKey;
  readonly owner: PersonKey;
  /** Days from loading: when it was asked for, and its first and last day. */
  readonly asked: number;
  readonly from: number;
  readonly until: number;
  readonly approved?: readonly [day: number, reason?: string];
  readonly declined?: readonly [day: number, reason: string];
  readonly takenBack?: readonly [day: number, reason: string];
  readonly ended?: readonly [day: number, reason: string];
  /** Asked for anew, so many days from loading, with this assessment. */
  readonly renewed?: {
    readonly asked: number;
    readonly from: number;
    readonly until: number;
    readonly riskReason: string;
    readonly approved?: number;
  };
}

/** Made-up exceptions in every state. */
export const exceptions: readonly ExampleException[] = [
  {
    body: 'socialServices',
    title: 'Gemensamt konto i receptionen på kvällstid',
    what: 'Receptionen delar ett konto på kvällar, eftersom korten till vikarierna inte har kommit.',
    system: 'Verksamhetssystemet Livbåt',
    requirement: '10',
    riskReason: 'Tre personer, i ett låst rum. Det går inte att se vem av dem som har sökt.',
    judged: [2, 2],
    instead: 'Lista över vem som har suttit i receptionen, som sparas i tre månader.',
    askedBy: 'lovhamre',
    owner: 'koskelin',
    asked: -130,
    from: -120,
    until: 25,
    approved: [-125, 'Bara tills korten har kommit.'],
  },
  {
    body: 'careServices',
    title: 'Läsplattor utan kryptering i hemtjänsten',
    what: 'Åtta äldre läsplattor går inte att kryptera. De byts i vår.',
    system: 'Planeringsverktyget Turvis',
    riskReason: 'Plattorna har bara dagens besök och raderas på avstånd om de tappas.',
    judged: [2, 3],
    instead: 'Fjärradering och lås efter en minut.',
    askedBy: 'lovhamre',
    owner: 'vretlund',
    asked: -90,
    from: -80,
    until: 200,
    approved: [-84],
  },
  {
    body: 'schools',
    title: 'Tjänstekonto utan byte av lösenord',
    what: 'Skrivartjänsten slutar fungera när lösenordet byts. Leverantören rättar det i nästa version.',
    requirement: '10',
    riskReason: 'Kontot når bara skrivarna. Lösenordet är långt och finns i ett valv.',
    judged: [1, 2],
    askedBy: 'torphammar',
    owner: 'skarvik',
    asked: -470,
    from: -465,
    until: -100,
    approved: [-466],
    renewed: {
      asked: -110,
      from: -99,
      until: 150,
      riskReason:
        'Den nya versionen är försenad. Kontot används nu också av skanningen, så risken är lite större än i fjol.',
      approved: -101,
    },
  },
  {
    body: 'planning',
    title: 'Fjärranslutning för leverantören av styrsystemet',
    what: 'Leverantören behöver nå styrsystemet direkt under bytet av pumpar.',
    system: 'Driftövervakningen för vatten',
    riskReason: 'Anslutningen öppnas bara när någon av oss sitter bredvid.',
    judged: [2, 4],
    instead: 'Allt spelas in, och anslutningen stängs varje kväll.',
    askedBy: 'fallsten',
    owner: 'nyronn',
    asked: -12,
    from: 5,
    until: 120,
  },
  {
    body: 'executiveOffice',
    title: 'Privata telefoner i krisledningen',
    what: 'Krisledningen använder privata telefoner tills de nya är levererade.',
    requirement: '11',
    riskReason: 'Telefonerna har inte kommunens skydd, men bara telefonlistan finns i dem.',
    judged: [2, 3],
    askedBy: 'fallsten',
    owner: 'hagerdal',
    asked: -4,
    from: 1,
    until: 90,
  },
  {
    body: 'socialServices',
    title: 'Journalutdrag i vanlig e-post till domstolen',
    what: 'Domstolen tar inte emot säkra meddelanden. Utdragen skickas i vanlig e-post.',
    system: 'E-posten',
    riskReason: 'Utdragen kan läsas av fel person.',
    judged: [3, 4],
    askedBy: 'lovhamre',
    owner: 'koskelin',
    asked: -75,
    from: -60,
    until: 100,
    declined: [-70, 'Risken är för stor. Skicka med bud tills domstolen har säkra meddelanden.'],
  },
  {
    body: 'schools',
    title: 'Elevdatorer utan uppdatering under proven',
    what: 'Uppdateringar stängs av under de nationella proven, så att datorerna inte startar om.',
    riskReason: 'Tre veckor utan uppdatering.',
    requirement: '13',
    judged: [2, 2],
    askedBy: 'torphammar',
    owner: 'skarvik',
    asked: -50,
    from: -40,
    until: -19,
    takenBack: [-45, 'Leverantören kunde skjuta på omstarten i stället.'],
  },
  {
    body: 'planning',
    title: 'Äldre kartserver utan stöd från leverantören',
    what: 'Kartservern körs på ett operativsystem som inte får rättelser, tills bytet är klart.',
    system: 'Kartsystemet Kartblad',
    riskReason: 'Servern nås bara inifrån och har inga personuppgifter.',
    judged: [2, 2],
    instead: 'Eget nätsegment.',
    askedBy: 'fallsten',
    owner: 'nyronn',
    asked: -400,
    from: -390,
    until: -30,
    approved: [-395],
  },
  {
    body: 'careServices',
    title: 'Larmcentralen körs parallellt utan loggning',
    what: 'Under flytten körs den gamla larmcentralen utan att loggarna samlas in.',
    system: 'Trygghetslarmen Signal',
    riskReason: 'Sex veckor. Larmen själva sparas.',
    judged: [2, 2],
    askedBy: 'lovhamre',
    owner: 'vretlund',
    asked: -9,
    from: 14,
    until: 60,
    approved: [-3],
  },
  {
    body: 'executiveOffice',
    title: 'Konsult utan eget konto i ekonomisystemet',
    what: 'En konsult använder ett tillfälligt konto under bokslutet.',
    system: 'Ekonomisystemet Siffergård',
    riskReason: 'En person, en månad, med läsrätt.',
    judged: [1, 2],
    askedBy: 'fallsten',
    owner: 'hagerdal',
    asked: -65,
    from: -60,
    until: 40,
    approved: [-62],
    ended: [-20, 'Konsulten har fått ett eget konto.'],
  },
];
