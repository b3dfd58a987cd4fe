import type { Environment, Hosting, PersonalData, SystemKind } from '../assets/asset.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

export interface ExampleSystem {
  readonly name: string;
  readonly body: BodyKey;
  readonly kind?: SystemKind;
  readonly environment?: Environment;
  readonly owner?: PersonKey;
  readonly ownerRole?: string;
  readonly manager?: PersonKey;
  readonly objectOwner?: PersonKey;
  readonly supplier?: string;
  readonly hosting?: Hosting;
  readonly runsWhere?: string;
  readonly users?: string;
  readonly personalData?: PersonalData;
  readonly description?: string;
  /** Names of systems, each with what it is needed for. */
  readonly needs?: Readonly<Record<string, string>>;
  readonly dataFrom?: Readonly<Record<string, string>>;
}

const central = { body: 'centralIt', hosting: 'centralIt', owner: 'ekmarker' } as const;
const support = {
  ...central,
  kind: 'support',
  runsWhere: 'Egen datorhall i kommunhuset',
  personalData: 'none',
} as const;
const signIn = { Inloggningstjänsten: 'Inloggning' };
const cloud = (supplier: string) =>
  ({ hosting: 'cloud', supplier, runsWhere: 'Inom EU hos leverantören' }) as const;
const own = {
  hosting: 'centralIt',
  runsWhere: 'Egen datorhall i kommunhuset',
  objectOwner: 'ekmarker',
} as const;
const ownServers = { Virtualiseringen: 'Servrar', Säkerhetskopieringen: 'Återläsning', ...signIn };

/** Made-up systems of made-up suppliers. Some have no owner; two need each other, as they do. */
export const systems: readonly ExampleSystem[] = [
  {
    ...support,
    name: 'Datorhallen',
    description: 'El, kyla och skalskydd.',
    supplier: 'Kylmästarna i Lindvik AB',
  },
  { ...support, name: 'Kommunnätet', supplier: 'Fibergården AB', needs: { Datorhallen: 'Lokal och el' } },
  {
    ...support,
    name: 'Virtualiseringen',
    needs: {
      Datorhallen: 'Lokal och el',
      Kommunnätet: 'Nät',
      Katalogtjänsten: 'Administratörernas inloggning',
    },
  },
  {
    ...support,
    name: 'Katalogtjänsten',
    personalData: 'ordinary',
    needs: { Virtualiseringen: 'Servrar', Kommunnätet: 'Nät' },
    dataFrom: { 'Lönesystemet Avlona': 'Anställningar' },
  },
  {
    ...support,
    name: 'Inloggningstjänsten',
    personalData: 'ordinary',
    supplier: 'Nyckelknippan AB',
    needs: { Katalogtjänsten: 'Konton', Kommunnätet: 'Nät' },
  },
  { ...support, name: 'Säkerhetskopieringen', needs: { Datorhallen: 'Lokal och el', Kommunnätet: 'Nät' } },
  { ...support, name: 'Integrationsmotorn', supplier: 'Rörpost Integration AB', needs: ownServers },
  { ...central, name: 'Filservern', kind: 'tool', users: 'Alla förvaltningar', needs: ownServers },
  {
    ...central,
    ...cloud('Brevduvan AB'),
    name: 'E-posten',
    kind: 'tool',
    users: 'Alla anställda och förtroendevalda',
    personalData: 'ordinary',
    needs: { ...signIn, Kommunnätet: 'Nät' },
  },
  {
    ...central,
    name: 'Telefonin',
    kind: 'support',
    supplier: 'Växelriket AB',
    hosting: 'supplier',
    personalData: 'ordinary',
    needs: { Kommunnätet: 'Nät' },
  },
  {
    name: 'Ekonomisystemet Siffergård',
    body: 'executiveOffice',
    owner: 'hagerdal',
    ownerRole: 'ekonomichef',
    supplier: 'Siffergård AB',
    ...own,
    users: 'Ekonomer och alla som attesterar',
    personalData: 'ordinary',
    needs: ownServers,
  },
  {
    name: 'Lönesystemet Avlona',
    body: 'executiveOffice',
    owner: 'malmgrans',
    ...cloud('Avlona Personalsystem AB'),
    users: 'HR, chefer och alla anställda',
    personalData: 'sensitive',
    needs: signIn,
  },
  {
    name: 'Diariet Aktbygget',
    body: 'executiveOffice',
    owner: 'hagerdal',
    manager: 'rimfors',
    supplier: 'Aktbygget i Norr AB',
    ...own,
    users: 'Registratorer, nämndsekreterare och handläggare',
    personalData: 'ordinary',
    needs: ownServers,
  },
  {
    name: 'E-tjänsterna Öppna Lindviken',
    body: 'executiveOffice',
    ...cloud('Medborgarporten AB'),
    users: 'Invånare och handläggare',
    personalData: 'sensitive',
    needs: { Integrationsmotorn: 'Överföring till verksamhetssystemen' },
  },
  {
    name: 'Intranätet Holmen',
    body: 'executiveOffice',
    kind: 'tool',
    ...cloud('Anslagstavlan AB'),
    needs: signIn,
  },
  {
    name: 'Upphandlingsstödet Anbudsrum',
    body: 'services',
    owner: 'brorlund',
    ...cloud('Anbudsrum AB'),
    users: 'Upphandlare',
    personalData: 'ordinary',
  },
  {
    name: 'Fastighetssystemet Takås',
    body: 'services',
    supplier: 'Takås System AB',
    ...own,
    needs: ownServers,
  },
  {
    name: 'Kostsystemet Måltidsro',
    body: 'services',
    ...cloud('Måltidsro AB'),
    personalData: 'sensitive',
    needs: signIn,
  },
  {
    name: 'Elevregistret Skolvind',
    body: 'schools',
    owner: 'skarvik',
    manager: 'torphammar',
    supplier: 'Skolvind Data AB',
    ...own,
    users: 'Skoladministratörer, rektorer och lärare',
    personalData: 'sensitive',
    needs: ownServers,
    dataFrom: { Integrationsmotorn: 'Folkbokföring' },
  },
  {
    name: 'Elevregistret Skolvind, test',
    body: 'schools',
    environment: 'test',
    manager: 'torphammar',
    supplier: 'Skolvind Data AB',
    ...own,
    users: 'Systemförvaltare och leverantören',
    needs: { Virtualiseringen: 'Servrar' },
    dataFrom: { 'Elevregistret Skolvind': 'Avidentifierade elevuppgifter' },
  },
  {
    name: 'Lärplattformen Griffel',
    body: 'schools',
    owner: 'skarvik',
    ...cloud('Griffel Utbildning AB'),
    users: 'Alla elever, lärare och vårdnadshavare',
    personalData: 'ordinary',
    needs: signIn,
    dataFrom: { 'Elevregistret Skolvind': 'Elever och klasser' },
  },
  {
    name: 'Frånvaroappen Hemma',
    body: 'schools',
    ...cloud('Närvaro Sverige AB'),
    personalData: 'ordinary',
    dataFrom: { 'Elevregistret Skolvind': 'Elever' },
  },
  {
    name: 'Verksamhetssystemet Livbåt',
    body: 'socialServices',
    owner: 'koskelin',
    manager: 'stalvik',
    supplier: 'Livbåt Omsorgssystem AB',
    ...own,
    users: 'Socialsekreterare, enhetschefer och jouren',
    personalData: 'sensitive',
    description: 'Utredningar, beslut och journaler inom individ- och familjeomsorg.',
    needs: ownServers,
  },
  {
    name: 'Orosanmälan på nätet',
    body: 'socialServices',
    owner: 'koskelin',
    hosting: 'cloud',
    supplier: 'Medborgarporten AB',
    personalData: 'sensitive',
    needs: { 'E-tjänsterna Öppna Lindviken': 'Formulär och inloggning' },
  },
  {
    name: 'Verksamhetssystemet Omvåra',
    body: 'careServices',
    owner: 'vretlund',
    manager: 'stalvik',
    supplier: 'Omvåra AB',
    ...own,
    users: 'Sjuksköterskor, undersköterskor och biståndshandläggare',
    personalData: 'sensitive',
    needs: ownServers,
    dataFrom: { Integrationsmotorn: 'Folkbokföring' },
  },
  {
    name: 'Trygghetslarmen Signal',
    body: 'careServices',
    owner: 'vretlund',
    supplier: 'Signal Trygghet AB',
    hosting: 'supplier',
    runsWhere: 'Larmcentral hos leverantören',
    personalData: 'sensitive',
    needs: { Telefonin: 'Samtal till larmcentralen' },
  },
  {
    name: 'Planeringsverktyget Turvis',
    body: 'careServices',
    ...cloud('Turvis AB'),
    personalData: 'ordinary',
    needs: signIn,
    dataFrom: { 'Verksamhetssystemet Omvåra': 'Insatser' },
  },
  {
    name: 'Ärendesystemet Byggvind',
    body: 'planning',
    owner: 'nyronn',
    supplier: 'Byggvind Data AB',
    ...own,
    users: 'Bygglovshandläggare',
    personalData: 'ordinary',
    needs: { ...ownServers, 'Kartsystemet Kartblad': 'Kartunderlag' },
  },
  {
    name: 'Kartsystemet Kartblad',
    body: 'planning',
    owner: 'nyronn',
    supplier: 'Kartblad AB',
    ...own,
    personalData: 'none',
    needs: ownServers,
  },
  {
    name: 'Driftövervakningen för vatten',
    body: 'planning',
    supplier: 'Pumphuset Automation AB',
    hosting: 'ownAdministration',
    runsWhere: 'Vattenverket',
    users: 'Driftpersonalen vid vattenverket',
    personalData: 'none',
    needs: { Kommunnätet: 'Förbindelse till pumpstationerna' },
  },
  {
    name: 'Bibliotekssystemet Hyllan',
    body: 'cultureAndLeisure',
    owner: 'silfverdal',
    ...cloud('Hyllan Biblioteksdata AB'),
    users: 'Bibliotekarier och låntagare',
    personalData: 'ordinary',
    needs: signIn,
  },
  {
    name: 'Bokningen Fritidslokal',
    body: 'cultureAndLeisure',
    ...cloud('Lokalbokarna AB'),
    personalData: 'ordinary',
  },
  {
    name: 'Passersystemet Grind',
    body: 'safety',
    owner: 'granbacka',
    supplier: 'Grindvakten AB',
    ...own,
    personalData: 'ordinary',
    needs: { Virtualiseringen: 'Servrar', Kommunnätet: 'Dörrarna' },
    dataFrom: { Katalogtjänsten: 'Anställda' },
  },
  {
    name: 'Hyressystemet Portik',
    body: 'housing',
    owner: 'havrell',
    ...cloud('Portik Bostad AB'),
    personalData: 'ordinary',
  },
];
