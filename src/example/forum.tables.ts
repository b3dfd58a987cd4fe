import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

interface ExampleDecision {
  readonly title: string;
  readonly background?: string;
  readonly note?: string;
  readonly decision?: string;
  readonly provision?: string;
  /** Days from loading: by when, and when it was done. */
  readonly action?: {
    readonly title: string;
    readonly body: BodyKey;
    readonly owner: PersonKey;
    readonly due: number;
    readonly done?: number;
  };
}

export interface ExampleMeeting {
  readonly kind: 'forum' | 'managementReview';
  /** Days from loading: when it was called, and when it is held. */
  readonly calledOn: number;
  readonly day: number;
  readonly place: string;
  readonly chair: PersonKey;
  readonly called: readonly PersonKey[];
  readonly absent?: readonly PersonKey[];
  /** Of a review: what is noted on the items that it begins with, by their place. */
  readonly items: readonly ExampleDecision[];
  /** Takes in the first of the open matters of so many kinds. */
  readonly takesIn?: boolean;
  readonly isClosed: boolean;
}

const members = ['ekmarker', 'granbacka', 'vinneras', 'lovhamre', 'torphammar', 'fallsten'] as const;

/** Made-up meetings: two of the forum that are closed, one to come, and last year's management review. */
export const meetings: readonly ExampleMeeting[] = [
  {
    kind: 'managementReview',
    calledOn: -360,
    day: -330,
    place: 'Stora mötesrummet, kommunhuset',
    chair: 'hagerdal',
    called: ['hagerdal', 'tervaniemi', 'ekmarker', 'granbacka', 'vinneras', 'koskelin'],
    absent: ['vinneras'],
    isClosed: true,
    items: [
      {
        title: 'Hur tidigare beslut har gått',
        note: 'Det här är den första genomgången. Det finns inga tidigare beslut.',
      },
      {
        title: 'Förändringar utanför och inom kommunen',
        note: 'Cybersäkerhetslagen gäller från årsskiftet och omfattar hela kommunen. Den nya skolförvaltningen tar över elevsystemen.',
      },
      {
        title: 'Vad andra behöver och väntar sig av oss',
        note: 'Invånarna väntar sig e-tjänster som går att lita på. Tillsynsmyndigheten vill veta vem som anmäler incidenter.',
      },
      {
        title: 'Efterlevnad och mognad',
        note: 'Förvaltningarna har börjat bedöma sig själva. Behörigheter och loggning ligger efter överallt.',
        decision: 'Varje förvaltning gör klart sin självskattning före nästa genomgång.',
        action: {
          title: 'Gör klart självskattningen för socialförvaltningen',
          body: 'socialServices',
          owner: 'lovhamre',
          due: -150,
          done: -165,
        },
      },
      { title: 'Nyckeltal och mål', note: 'Tre nyckeltal räcker första året. De mäts varje kvartal.' },
      {
        title: 'Risker och undantag',
        note: 'Riskerna är kända i förvaltningarna men inte samlade. Kommundirektören vill se de allvarligaste varje halvår.',
      },
      {
        title: 'Revisioner och granskningar',
        note: 'Revisorernas granskning av behörigheter följs upp i forumet.',
      },
      {
        title: 'Incidenter och brister',
        note: 'Två driftstopp och ett felskickat utskick. Ingen anmälan behövdes.',
      },
      {
        title: 'Resurser',
        note: 'Säkerhetssamordnarna har en dag i veckan var.',
        decision: 'Samordnarnas tid är kvar på en dag i veckan och prövas igen i nästa budget.',
      },
      {
        title: 'Förbättringar',
        note: 'Riktlinjens fem faser följs. Nästa år är fas 2 klar i alla förvaltningar.',
      },
    ],
  },
  {
    kind: 'forum',
    calledOn: -205,
    day: -190,
    place: 'Mötesrum Fyren',
    chair: 'tervaniemi',
    called: ['tervaniemi', ...members],
    absent: ['fallsten'],
    isClosed: true,
    items: [
      {
        title: 'Inloggning på distans med bara lösenord',
        background: 'Tre förvaltningar har anställda som når sina system hemifrån med bara lösenord.',
        note: 'It-enheten kan slå på dubbla faktorer i två steg. Vikarier behöver en tjänstetelefon eller en dosa.',
        decision: 'Inloggning på distans kräver dubbla faktorer i alla förvaltningar.',
        action: {
          title: 'Slå på dubbla faktorer för all inloggning på distans',
          body: 'centralIt',
          owner: 'ekmarker',
          due: -60,
          done: -70,
        },
      },
      {
        title: 'Gemensamma konton i hemtjänsten',
        background: 'Turlistorna öppnas med ett konto per grupp.',
        note: 'Personliga konton kräver kort till sextio vikarier.',
        decision: 'De gemensamma kontona avvecklas, gruppvis.',
        action: {
          title: 'Avveckla de gemensamma kontona i hemtjänsten',
          body: 'careServices',
          owner: 'lovhamre',
          due: -30,
        },
      },
      {
        title: 'Vad kommunstyrelsen ska få veta',
        note: 'Rapporten går två gånger om året. Forumet läser den före kommundirektören.',
      },
    ],
  },
  {
    kind: 'forum',
    calledOn: -110,
    day: -95,
    place: 'Mötesrum Fyren',
    chair: 'tervaniemi',
    called: ['tervaniemi', ...members],
    isClosed: true,
    items: [
      {
        title: 'Säkerhetskopior som inte har provats',
        background: 'Återläsning provades senast för två år sedan.',
        note: 'Två av de äldre servrarna har ingen kopia utanför huset.',
        decision: 'Återläsning provas för de fem viktigaste systemen före årsskiftet.',
        provision: 'OSL 18:13',
        action: {
          title: 'Prova återläsning av de fem viktigaste systemen',
          body: 'centralIt',
          owner: 'ekmarker',
          due: 40,
        },
      },
      {
        title: 'Utbildning för nya chefer',
        note: 'Utbildningen finns men är inte obligatorisk.',
        decision: 'Utbildningen ingår i introduktionen för alla nya chefer.',
        action: {
          title: 'Lägg in utbildningen i introduktionen för chefer',
          body: 'executiveOffice',
          owner: 'fallsten',
          due: 20,
        },
      },
    ],
  },
  {
    kind: 'forum',
    calledOn: -6,
    day: 12,
    place: 'Mötesrum Fyren',
    chair: 'tervaniemi',
    called: ['tervaniemi', ...members],
    isClosed: false,
    takesIn: true,
    items: [
      {
        title: 'Vad vi gör när ett system inte går att nå',
        background: 'Vård- och omsorgsförvaltningen berättar om avbrottet i oktober.',
      },
    ],
  },
];
