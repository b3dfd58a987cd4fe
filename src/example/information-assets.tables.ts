import type { PersonalData } from '../assets/asset.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/** What it is, where it lies, whether it holds personal data, and who owns it if not the body's usual owner. */
export type ExampleAsset = readonly [
  name: string,
  systems: readonly string[],
  personalData: PersonalData | null,
  more?: { readonly owner?: PersonKey | null; readonly ownerRole?: string; readonly description?: string },
];

const livbat = ['Verksamhetssystemet Livbåt'];
const omvara = ['Verksamhetssystemet Omvåra'];
const skolvind = ['Elevregistret Skolvind'];
const aktbygget = ['Diariet Aktbygget'];
const files = ['Filservern'];
const nobody = { owner: null };

/** The made-up municipality's information, with the head who owns it; some has no owner. */
export const assets: Partial<
  Record<BodyKey, { readonly owner: PersonKey; readonly has: readonly ExampleAsset[] }>
> = {
  socialServices: {
    owner: 'koskelin',
    has: [
      [
        'Akter i individ- och familjeomsorgen',
        livbat,
        'sensitive',
        { description: 'Utredningar, beslut och journalanteckningar.' },
      ],
      ['Beslut om ekonomiskt bistånd', livbat, 'sensitive'],
      ['Orosanmälningar om barn', ['Orosanmälan på nätet', ...livbat], 'sensitive'],
      ['Familjehem och kontaktpersoner', livbat, 'sensitive'],
      ['Jourlistor', files, 'ordinary', nobody],
      ['Avtal om skyddat boende', files, 'sensitive', nobody],
      ['Statistik om försörjningsstöd', files, 'none'],
      ['Handläggningsrutiner', ['Intranätet Holmen'], 'none', nobody],
    ],
  },
  careServices: {
    owner: 'vretlund',
    has: [
      ['Patientjournaler i kommunal hälso- och sjukvård', omvara, 'sensitive'],
      ['Genomförandeplaner', omvara, 'sensitive'],
      ['Läkemedelslistor', omvara, 'sensitive'],
      ['Larm och larmhistorik', ['Trygghetslarmen Signal'], 'sensitive'],
      ['Scheman och turer i hemtjänsten', ['Planeringsverktyget Turvis'], 'ordinary'],
      ['Nyckelförteckning', files, 'ordinary', { owner: null, ownerRole: 'enhetschef i hemtjänsten' }],
      ['Kostlistor på särskilda boenden', ['Kostsystemet Måltidsro'], 'sensitive', nobody],
      ['Avvikelser och lex Sarah-utredningar', omvara, 'sensitive'],
    ],
  },
  schools: {
    owner: 'skarvik',
    has: [
      ['Elevuppgifter', skolvind, 'ordinary'],
      ['Elever med skyddade personuppgifter', skolvind, 'sensitive'],
      ['Betyg och omdömen', skolvind, 'ordinary'],
      ['Elevhälsans journaler', [], 'sensitive', { description: 'Förs på papper vid två skolor.' }],
      ['Åtgärdsprogram', ['Lärplattformen Griffel'], 'sensitive'],
      ['Frånvaro', ['Frånvaroappen Hemma', ...skolvind], 'ordinary'],
      ['Elevarbeten', ['Lärplattformen Griffel'], 'ordinary', nobody],
      ['Placering i förskola och avgifter', skolvind, 'ordinary'],
      ['Skolskjuts', files, 'ordinary', nobody],
      ['Kränkningsärenden', aktbygget, 'sensitive'],
    ],
  },
  executiveOffice: {
    owner: 'hagerdal',
    has: [
      ['Allmänna handlingar i diariet', aktbygget, 'ordinary'],
      ['Protokoll och kallelser', aktbygget, 'ordinary'],
      ['Redovisning', ['Ekonomisystemet Siffergård'], 'ordinary'],
      ['Leverantörsfakturor', ['Ekonomisystemet Siffergård'], 'ordinary'],
      ['Budget och uppföljning', ['Ekonomisystemet Siffergård', ...files], 'none'],
      ['Anställningar och löner', ['Lönesystemet Avlona'], 'sensitive', { owner: 'malmgrans' }],
      ['Rehabiliteringsärenden', ['Lönesystemet Avlona'], 'sensitive', { owner: 'malmgrans' }],
      ['Rekryteringar', files, 'ordinary', { owner: 'malmgrans' }],
      ['E-post till kommunen', ['E-posten'], 'ordinary', nobody],
      ['Krisledningens planer', files, 'none', { owner: 'granbacka' }],
      ['Akter hos överförmyndaren', aktbygget, 'sensitive', nobody],
      ['Röstlängder och valnattens rapportering', files, 'ordinary', nobody],
      ['Webbplatsens innehåll', ['Intranätet Holmen'], 'none', nobody],
    ],
  },
  services: {
    owner: 'brorlund',
    has: [
      ['Upphandlingar och anbud', ['Upphandlingsstödet Anbudsrum'], 'ordinary'],
      ['Avtal', ['Upphandlingsstödet Anbudsrum', ...aktbygget], 'ordinary'],
      ['Ritningar över fastigheter', ['Fastighetssystemet Takås'], 'none', nobody],
      ['Larmkoder och lås', [], 'none', nobody],
      ['Specialkost', ['Kostsystemet Måltidsro'], 'sensitive', nobody],
    ],
  },
  planning: {
    owner: 'nyronn',
    has: [
      ['Bygglovsärenden', ['Ärendesystemet Byggvind'], 'ordinary'],
      ['Detaljplaner', ['Kartsystemet Kartblad'], 'none'],
      ['Grundkarta och fastigheter', ['Kartsystemet Kartblad'], 'none'],
      ['Livsmedelstillsyn', ['Ärendesystemet Byggvind'], 'ordinary'],
      ['Mätvärden från vattenverket', ['Driftövervakningen för vatten'], 'none', nobody],
      ['Ledningskarta för vatten och avlopp', ['Kartsystemet Kartblad'], 'none', nobody],
      ['Miljöfarliga verksamheter', ['Ärendesystemet Byggvind'], null],
    ],
  },
  cultureAndLeisure: {
    owner: 'silfverdal',
    has: [
      ['Låntagare och lån', ['Bibliotekssystemet Hyllan'], 'ordinary'],
      ['Föreningsbidrag', aktbygget, 'ordinary'],
      ['Bokningar av lokaler', ['Bokningen Fritidslokal'], 'ordinary', nobody],
      ['Elever i kulturskolan', files, 'ordinary'],
    ],
  },
  centralIt: {
    owner: 'ekmarker',
    has: [
      ['Konton och behörigheter', ['Katalogtjänsten'], 'ordinary'],
      ['Loggar', files, 'ordinary'],
      ['Dokumentation av nät och servrar', files, 'none'],
      ['Säkerhetskopior', ['Säkerhetskopieringen'], null],
    ],
  },
  housing: {
    owner: 'havrell',
    has: [
      ['Hyresgäster och avtal', ['Hyressystemet Portik'], 'ordinary'],
      ['Störningsärenden', ['Hyressystemet Portik'], 'ordinary'],
    ],
  },
};
