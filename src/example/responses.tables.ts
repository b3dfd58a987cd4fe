import type { ReferralState, ResponseState, Stance } from '../responses/response.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';
import type { Day } from './tables.ts';

/** Matters are told by their body and the beginning of what they are about; recommendations by words in them. */
export interface ExampleWritten {
  readonly key: string;
  readonly lead: BodyKey;
  readonly by: PersonKey;
  readonly begunOn: Day;
  readonly about: string;
  readonly title: string;
  readonly text: string;
  readonly state: ResponseState;
  readonly registryNumber?: string;
  readonly dispatchedOn?: Day;
  readonly receivedOn?: Day;
  readonly supersedes?: string;
  /** The bodies that answer together, with their own decisions. */
  readonly bodies: Readonly<
    Partial<Record<BodyKey, { readonly on: Day; readonly minuteItem: string } | null>>
  >;
  readonly items: readonly ExampleItem[];
}

export interface ExampleItem {
  readonly body: BodyKey;
  /** Words of the recommendation; none for an answer to the whole audit of that title. */
  readonly on?: string;
  readonly audit?: string;
  readonly stance: Stance | null;
  readonly text: string;
  /** Stands among `referrals`. */
  readonly referredTo?: BodyKey;
  readonly promises?: readonly ExamplePromise[];
}

export interface ExamplePromise {
  readonly what: string;
  readonly role: string;
  readonly person?: PersonKey;
  readonly due: Day;
  readonly entersControlPlan?: boolean;
}

export interface ExampleReferral {
  readonly on: string;
  readonly from: BodyKey;
  readonly to: BodyKey;
  readonly state: ReferralState;
  readonly reason: string;
  readonly by: PersonKey;
  readonly at: Day;
  readonly answer?: { readonly text: string | null; readonly by: PersonKey; readonly at: Day };
}

export const referrals: readonly ExampleReferral[] = [
  {
    on: 'skiljer elevernas konton från personalens',
    from: 'education',
    to: 'centralIt',
    state: 'accepted',
    reason: 'Lösenordskraven sätts i den gemensamma katalogtjänsten, som ni förvaltar.',
    by: 'marklind',
    at: -34,
    answer: {
      text: 'Vi inför skilda krav för elever och personal när katalogtjänsten uppgraderas.',
      by: 'ekmarker',
      at: -27,
    },
  },
  {
    on: 'åtkomst till skyddade personuppgifter loggas',
    from: 'social',
    to: 'centralIt',
    state: 'proposed',
    reason: 'Loggarna finns i den centrala plattformen. Nämnden kan följa upp dem men inte slå på dem.',
    by: 'agrenius',
    at: -6,
  },
  {
    on: 'en plan för hur verksamheten bedrivs vid längre avbrott',
    from: 'environment',
    to: 'centralIt',
    state: 'proposed',
    reason: 'Ärendesystemet drivs av er, och planen hänger på hur fort det kan återställas.',
    by: 'forsgard',
    at: -3,
  },
  {
    on: 'utser informationsägare',
    from: 'care',
    to: 'safety',
    state: 'returned',
    reason: 'Säkerhetsenheten har gjort det för andra nämnder.',
    by: 'agrenius',
    at: -30,
    answer: {
      text: 'Informationsägare utses av den nämnd som äger informationen. Vi hjälper gärna till med en mall.',
      by: 'granbacka',
      at: -24,
    },
  },
];

const followUp2025 = 'Uppföljande granskning av tidigare granskningar';
const informationSecurity = 'Granskning av informationssäkerheten';

export const written: readonly ExampleWritten[] = [
  {
    key: 'joint',
    lead: 'executive',
    by: 'kvistgard',
    begunOn: '2025-08-18',
    about: followUp2025,
    title: 'Gemensamt yttrande över revisorernas uppföljning 2025',
    text: 'Kommunstyrelsen och tekniska nämnden har tagit del av revisorernas uppföljning. Styrelsen delar i huvudsak bedömningen och redovisar nedan vad som återstår.\n\nTekniska nämnden yttrar sig i de delar som rör entreprenader.',
    state: 'received',
    registryNumber: 'KS 2025/166',
    dispatchedOn: '2025-09-17',
    receivedOn: '2025-09-18',
    bodies: { executive: { on: '2025-09-10', minuteItem: '§ 155' }, technical: null },
    items: [
      {
        body: 'executive',
        on: 'en avtalsansvarig för varje ramavtal',
        stance: 'agrees',
        text: 'Avtalsansvariga är utsedda för två av tre ramavtal. De som saknas utses när avtalsregistret är komplett.',
        promises: [
          {
            what: 'En avtalsansvarig finns för varje ramavtal',
            role: 'Upphandlingschef',
            person: 'brorlund',
            due: '2026-03-31',
          },
          {
            what: 'Kontroll av att avtalsansvarig finns tas in i internkontrollplanen',
            role: 'Kommundirektör',
            person: 'hagerdal',
            due: '2026-01-31',
            entersControlPlan: true,
          },
        ],
      },
      {
        body: 'executive',
        on: 'redovisar inköp utanför avtal',
        stance: 'partly',
        text: 'Redovisningen görs två gånger om året i stället för varje kvartal, eftersom underlaget ändras långsamt.',
        promises: [
          {
            what: 'Inköp utanför avtal redovisas för nämnderna i mars och oktober',
            role: 'Upphandlingschef',
            person: 'brorlund',
            due: '2025-10-31',
            entersControlPlan: true,
          },
        ],
      },
      {
        body: 'technical',
        on: 'uppföljning av entreprenader i sin internkontrollplan',
        stance: 'agrees',
        text: 'Nämnden föreslås ta in uppföljningen i internkontrollplanen för 2026.',
        promises: [
          {
            what: 'Uppföljning av entreprenader tas in i internkontrollplanen för 2026',
            role: 'Samhällsbyggnadschef',
            person: 'nyronn',
            due: '2026-02-28',
            entersControlPlan: true,
          },
        ],
      },
    ],
  },
  {
    key: 'social',
    lead: 'social',
    by: 'agrenius',
    begunOn: -9,
    about: informationSecurity,
    title: 'Yttrande över granskning av informationssäkerheten',
    text: 'Socialnämnden har tagit del av granskningen.',
    state: 'draft',
    bodies: { social: null },
    items: [
      {
        body: 'social',
        on: 'genomför riskanalyser för sina verksamhetskritiska system',
        stance: 'agrees',
        text: 'Nämnden instämmer. Riskanalyser görs för de fyra system som verksamheten inte klarar sig utan i ett dygn.',
        promises: [
          {
            what: 'Riskanalys av verksamhetssystemet för individ- och familjeomsorg',
            role: 'Socialchef',
            person: 'koskelin',
            due: 45,
          },
          {
            what: 'Riskanalyser av de tre övriga systemen',
            role: 'Socialchef',
            person: 'koskelin',
            due: 160,
          },
        ],
      },
    ],
  },
  {
    key: 'ready',
    lead: 'executive',
    by: 'kvistgard',
    begunOn: -20,
    about: informationSecurity,
    title: 'Kommunstyrelsens yttrande över granskning av informationssäkerheten',
    text: 'Kommunstyrelsen ser allvarligt på granskningens resultat.',
    state: 'ready',
    registryNumber: 'KS/301',
    bodies: { executive: null },
    items: [
      {
        body: 'executive',
        on: 'när och hur informationsklassning',
        stance: 'agrees',
        text: 'Klassningen ska vara genomförd i samtliga förvaltningar inom ett år. Metoden är beslutad.',
        promises: [
          {
            what: 'Informationsklassning genomförd i samtliga förvaltningar',
            role: 'Kommundirektör',
            person: 'hagerdal',
            due: 330,
          },
        ],
      },
      {
        body: 'executive',
        on: 'hur riktlinjen för informationssäkerhet efterlevs',
        stance: 'agrees',
        text: 'Uppföljningen läggs i årshjulet, första gången i samband med årsredovisningen.',
      },
      {
        body: 'executive',
        on: 'den utbildning som cybersäkerhetslagen kräver',
        stance: 'agrees',
        text: 'Utbildningen är genomförd för styrelsen och kommunledningsgruppen.',
      },
      {
        body: 'executive',
        on: 'vem som rapporterar en betydande incident',
        stance: 'partly',
        text: 'Ansvaret är tydligt under kontorstid. Det som återstår är en beredskap för kvällar och helger.',
        promises: [
          {
            what: 'Beredskap för incidentrapportering dygnet runt',
            role: 'Säkerhetschef',
            person: 'granbacka',
            due: 90,
          },
        ],
      },
      {
        body: 'executive',
        on: 'gemensamma krav på informationssäkerhet för upphandling',
        stance: 'agrees',
        text: 'Kraven tas fram tillsammans med upphandlingsenheten.',
        promises: [
          {
            what: 'Gemensamma krav för upphandling av system',
            role: 'Upphandlingschef',
            person: 'brorlund',
            due: 120,
          },
        ],
      },
      {
        body: 'executive',
        on: 'en mer självständig ställning',
        stance: 'disagrees',
        text: 'Informationssäkerhetsansvarig rapporterar redan direkt till kommundirektören och redovisar till styrelsen två gånger om året.',
      },
    ],
  },
  {
    key: 'culture',
    lead: 'culture',
    by: 'marklind',
    begunOn: -40,
    about: informationSecurity,
    title: 'Yttrande över granskning av informationssäkerheten',
    text: 'Kultur- och fritidsnämnden instämmer i bedömningen.',
    state: 'received',
    registryNumber: 'KFN/63',
    dispatchedOn: -21,
    receivedOn: -20,
    bodies: { culture: { on: -25, minuteItem: '§ 71' } },
    items: [
      {
        body: 'culture',
        on: 'behörighet till bokningssystemet',
        stance: 'agrees',
        text: 'En genomgång görs före årsskiftet.',
        promises: [
          {
            what: 'Genomgång av behörigheterna i bokningssystemet',
            role: 'Kultur- och fritidschef',
            person: 'silfverdal',
            due: 38,
          },
        ],
      },
    ],
  },
  {
    key: 'culture2',
    lead: 'culture',
    by: 'marklind',
    begunOn: -12,
    about: informationSecurity,
    title: 'Kompletterat yttrande över granskning av informationssäkerheten',
    text: 'Nämnden kompletterar sitt yttrande: genomgången har visat att systemet byts ut, och behörigheterna ses därför över i samband med bytet.',
    state: 'dispatched',
    registryNumber: 'KFN/63',
    dispatchedOn: -2,
    supersedes: 'culture',
    bodies: { culture: { on: -4, minuteItem: '§ 84' } },
    items: [
      {
        body: 'culture',
        on: 'behörighet till bokningssystemet',
        stance: 'agrees',
        text: 'Behörigheterna ses över när bokningssystemet byts ut. Fram till dess stängs konton som inte har använts på 90 dagar.',
        promises: [
          {
            what: 'Oanvända konton i bokningssystemet stängda',
            role: 'Kultur- och fritidschef',
            person: 'silfverdal',
            due: 20,
          },
          {
            what: 'Behörigheter genomgångna i det nya bokningssystemet',
            role: 'Kultur- och fritidschef',
            person: 'silfverdal',
            due: 150,
          },
        ],
      },
    ],
  },
];

/** A promise that somebody has taken out of an answer read from a report. */
export const marked: readonly (ExamplePromise & { readonly in: string; readonly body: BodyKey })[] = [
  {
    in: 'tar in kontrollmomentet i internkontrollplanen för 2024',
    body: 'technical',
    what: 'Uppföljning av entreprenader tas in i internkontrollplanen för 2024',
    role: 'Samhällsbyggnadschef',
    person: 'nyronn',
    due: '2024-02-29',
    entersControlPlan: true,
  },
];
