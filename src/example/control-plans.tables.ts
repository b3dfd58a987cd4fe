import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

export interface ExampleControlPoint {
  readonly risk: string;
  readonly control: string;
  readonly method: string;
  readonly role: string;
  readonly person?: PersonKey;
  readonly times: number;
  /** This year so many of the controls whose day has passed have not been noted. */
  readonly behind?: number;
  /** What the last noted control of this year showed, and what is done about it. */
  readonly deviation?: { readonly seen: string; readonly action?: string };
  /** What some control of last year showed. */
  readonly lastYear?: { readonly result: 'deviation' | 'notDone'; readonly seen: string };
  /** Begins the words of a promise to the auditors that it is. */
  readonly promise?: string;
  /** Stands in this year's plan alone. */
  readonly isNew?: boolean;
}

export interface ExampleControlPlans {
  readonly body: BodyKey;
  readonly secretary: PersonKey;
  readonly director: PersonKey;
  readonly registryNumber: string;
  readonly conclusion: string;
  readonly points: readonly ExampleControlPoint[];
  /** Next year's plan is being drafted. */
  readonly draftsNext?: boolean;
}

/** Made-up plans of four boards: last year's is reported, this year's under way. The other boards have none. */
export const controlPlans: readonly ExampleControlPlans[] = [
  {
    body: 'executive',
    secretary: 'kvistgard',
    director: 'hagerdal',
    registryNumber: 'KS/118',
    conclusion:
      'Den interna kontrollen har i huvudsak varit tillräcklig. Inköp utanför avtal behöver följas upp oftare.',
    points: [
      {
        risk: 'Inköp görs utanför ingångna avtal',
        control: 'Inköp utanför avtal jämförs med leverantörsreskontran',
        method: 'Alla fakturor över 10 000 kronor under två månader jämförs med avtalsregistret.',
        role: 'Upphandlingschef',
        person: 'brorlund',
        times: 2,
        lastYear: { result: 'deviation', seen: '14 av 212 fakturor saknade avtal.' },
        promise: 'Inköp utanför avtal redovisas',
      },
      {
        risk: 'Betalningar attesteras av fel person',
        control: 'Attester stäms av mot attestförteckningen',
        method: 'Tjugo fakturor dras slumpvis ur föregående månad.',
        role: 'Ekonomichef',
        person: 'hagerdal',
        times: 12,
        behind: 2,
      },
      {
        risk: 'Höga behörigheter ligger kvar när någon slutar',
        control: 'Förhöjda behörigheter stäms av mot personallistan',
        method: 'It-chefen får listan från lönesystemet och går igenom varje konto.',
        role: 'It-chef',
        person: 'ekmarker',
        times: 4,
        deviation: {
          seen: 'Tre konton med förhöjd behörighet tillhörde personer som slutat före sommaren.',
          action: 'Spärra konton samma dag som anställningen upphör',
        },
      },
      {
        risk: 'Beslut på delegation anmäls inte till styrelsen',
        control: 'Delegationsbeslut stäms av mot protokoll',
        method: 'Alla beslut i två ärendegrupper under ett kvartal.',
        role: 'Nämndsekreterare',
        person: 'kvistgard',
        times: 1,
        lastYear: {
          result: 'notDone',
          seen: 'Ärendesystemet byttes under hösten och listorna gick inte att ta ut.',
        },
      },
    ],
  },
  {
    body: 'social',
    secretary: 'agrenius',
    director: 'koskelin',
    registryNumber: 'SN/64',
    conclusion: 'Nämnden bedömer att den interna kontrollen har varit tillräcklig.',
    draftsNext: true,
    points: [
      {
        risk: 'Journaler läses av någon som inte deltar i vården',
        control: 'Loggkontroll av journalläsning',
        method: 'Tio slumpvis valda brukare varje kvartal, och alla med skyddade personuppgifter.',
        role: 'Enhetschef',
        person: 'lovhamre',
        times: 4,
        deviation: {
          seen: 'Två läsningar kunde inte förklaras. Enhetschefen har talat med medarbetarna.',
          action: 'Utbilda nya medarbetare om vem som får läsa en journal',
        },
      },
      {
        risk: 'Utbetalningar av ekonomiskt bistånd blir fel',
        control: 'Stickprov av utbetalningar',
        method: 'Tjugo utbetalningar jämförs med beslut och underlag.',
        role: 'Socialchef',
        person: 'koskelin',
        times: 2,
        behind: 1,
        lastYear: { result: 'deviation', seen: 'Ett av tjugo beslut saknade underlag.' },
      },
      {
        risk: 'Utredningar av barn tar längre tid än lagen medger',
        control: 'Utredningstider följs upp',
        method: 'Alla utredningar som inleddes under perioden.',
        role: 'Enhetschef',
        times: 3,
      },
    ],
  },
  {
    body: 'education',
    secretary: 'marklind',
    director: 'skarvik',
    registryNumber: 'BUN/31',
    conclusion:
      'Kontrollerna har gjorts enligt plan. Avvikelserna om anmälningar av kränkningar har lett till en ny rutin.',
    points: [
      {
        risk: 'Kränkningar anmäls inte till huvudmannen',
        control: 'Anmälningar jämförs med skolornas egna noteringar',
        method: 'Tre skolor väljs ut varje termin.',
        role: 'Verksamhetschef',
        person: 'skarvik',
        times: 2,
        lastYear: { result: 'deviation', seen: 'Sju händelser var noterade på skolan men inte anmälda.' },
      },
      {
        risk: 'Elevers uppgifter ligger kvar hos leverantörer som inte längre används',
        control: 'Genomgång av lärverktyg och personuppgiftsbiträdesavtal',
        method: 'Listan över lärverktyg jämförs med avtalen.',
        role: 'Informationssäkerhetssamordnare',
        person: 'torphammar',
        times: 1,
      },
    ],
  },
  {
    body: 'technical',
    secretary: 'forsgard',
    director: 'nyronn',
    registryNumber: 'TN/47',
    conclusion: 'Den interna kontrollen har varit tillräcklig i de delar som kontrollerats.',
    points: [
      {
        risk: 'Nycklar och passerkort lämnas inte tillbaka',
        control: 'Inventering av nycklar och passerkort',
        method: 'Hela listan, enhet för enhet.',
        role: 'Förvaltningschef',
        person: 'nyronn',
        times: 1,
      },
      {
        risk: 'Driftavbrott i vattenförsörjningen upptäcks sent',
        control: 'Prov av larm och beredskap',
        method: 'Oanmält prov utanför kontorstid.',
        role: 'Driftchef',
        times: 4,
        behind: 1,
        isNew: true,
      },
    ],
  },
];
