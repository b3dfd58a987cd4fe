import type { ModelAudit, ModelRecommendation } from './model.ts';

function green(
  text: string,
  answer: string | null,
  done: string,
  remaining = 'Inget kvarstår att åtgärda.',
): ModelRecommendation {
  return { text, answer, done, remaining, status: 'green' };
}
function yellow(text: string, answer: string | null, done: string, remaining: string): ModelRecommendation {
  return { text, answer, done, remaining, status: 'yellow' };
}
function red(text: string, answer: string | null, done: string, remaining: string): ModelRecommendation {
  return { text, answer, done, remaining, status: 'red' };
}

/** Made-up audits of Lindvikens kommun: six audits with five recommendations each. */
export const audits: ModelAudit[] = [
  {
    title: 'Granskning av livsmedelskontrollen',
    year: 2021,
    body: 'Miljö- och byggnadsnämnden',
    groups: [
      ['Planering', 2],
      ['Genomförande', 3],
    ],
    questions: [
      { text: 'Har nämnden en behovsutredning för livsmedelskontrollen?', verdict: 'met' },
      { text: 'Motsvarar resurserna det behov som framgår av utredningen?', verdict: 'partly' },
      { text: 'Följer nämnden upp att kontroller genomförs enligt plan?', verdict: 'notMet' },
    ],
    recommendations: [
      green(
        'Nämnden bör besluta om en behovsutredning som omfattar minst tre år.',
        'Nämnden instämmer och tar fram en treårig behovsutredning.',
        'En behovsutredning för 2024–2026 beslutades i november 2023.',
      ),
      yellow(
        'Nämnden bör säkerställa att kontrollplanen bygger på behovsutredningen.',
        'Kontrollplanen ska från och med nästa år utgå från behovsutredningen.',
        'Kontrollplanen hänvisar till behovsutredningen i fråga om restauranger och storkök.',
        'Kopplingen saknas för detaljhandel och vattenverk.',
      ),
      red(
        'Nämnden bör följa upp andelen genomförda kontroller varje tertial.',
        'Nämnden anser att en uppföljning per år är tillräcklig.',
        'Uppföljning görs i samband med verksamhetsberättelsen, en gång per år.',
        'Tertialvis uppföljning har inte införts.',
      ),
      green(
        'Säkerställ att oanmälda kontroller dokumenteras i ärendehanteringssystemet.',
        'Rutinen ska ses över före sommaren.',
        'Samtliga kontroller registreras sedan mars 2023 i ärendehanteringssystemet.',
      ),
      yellow(
        'Tydliggör hur avgifter ska sättas ned när kontroller uteblir.',
        'Taxan ses över under kommande år.',
        'Ett förslag till ny taxa har behandlats av nämndens arbetsutskott.',
        'Kommunfullmäktige har ännu inte beslutat om taxan.',
      ),
    ],
  },
  {
    title: 'Granskning av fordonshantering',
    year: 2020,
    body: 'Tekniska nämnden',
    groups: [
      ['Styrning', 3],
      ['Kontroll', 2],
    ],
    questions: [
      { text: 'Finns riktlinjer för hur kommunens fordon får användas?', verdict: 'partly' },
      { text: 'Genomförs kontroller av körjournaler och drivmedelskort?', verdict: 'notMet' },
    ],
    recommendations: [
      green(
        'Upprätta riktlinjer för användning av kommunens fordon.',
        'Nämnden ställer sig bakom rekommendationen.',
        'Riktlinjer antogs av nämnden den 14 februari 2023.',
      ),
      green(
        'Utse en fordonsansvarig på varje enhet.',
        'Fordonsansvariga utses under hösten.',
        'Fordonsansvariga finns på samtliga elva enheter.',
      ),
      red(
        'Ta fram en plan för hur fordonsparken ska ställas om till fossilfria drivmedel.',
        'En plan tas fram när laddinfrastrukturen är utredd.',
        'Ingen plan har tagits fram.',
        'Utredningen av laddinfrastrukturen har inte påbörjats.',
      ),
      yellow(
        'Inför stickprovskontroller av drivmedelskort minst två gånger per år.',
        null,
        'Ett stickprov genomfördes i april.',
        'Kontrollerna ingår inte i internkontrollplanen.',
      ),
      yellow(
        'Säkerställ att körjournaler förs för samtliga fordon, även de som hyrs tillfälligt.',
        'Digitala körjournaler upphandlas.',
        'Digitala körjournaler är installerade i 46 av 71 fordon.',
        'Installation i övriga fordon och en rutin för hyrda fordon återstår.',
      ),
    ],
  },
  {
    title: 'Granskning av dokumentation i hemsjukvården',
    year: 2022,
    body: 'Vård- och omsorgsnämnden',
    groups: [
      ['Rutiner', 2],
      ['Uppföljning', 3],
    ],
    questions: [
      { text: 'Finns aktuella rutiner för dokumentation?', verdict: 'met' },
      { text: 'Har medarbetarna tillräcklig kunskap om dokumentationskraven?', verdict: 'partly' },
      { text: 'Följs journalföringen upp?', verdict: 'partly' },
    ],
    recommendations: [
      green(
        'Att nämnden ser till att rutinerna för journalföring är kända av all legitimerad personal.',
        'Rutinerna gås igenom på arbetsplatsträffar.',
        'Genomgångar har hållits i samtliga områden och ingår i introduktionen.',
      ),
      green(
        'Att nämnden beslutar om en reservrutin vid avbrott i journalsystemet.',
        'En reservrutin tas fram tillsammans med it-enheten.',
        'Reservrutinen är beslutad och övades i september 2024.',
      ),
      yellow(
        'Att kollegial journalgranskning genomförs två gånger per år i varje område.',
        'Nämnden delar uppfattningen att granskningen behöver bli regelbunden.',
        'Journalgranskning har genomförts en gång i fyra av sex områden.',
        'Två områden har inte genomfört någon granskning.',
      ),
      red(
        'Att resultatet av journalgranskningen redovisas för nämnden.',
        'Redovisning ska ske i patientsäkerhetsberättelsen.',
        'Patientsäkerhetsberättelsen för 2024 innehåller ingen sådan redovisning.',
        'Redovisning till nämnden saknas.',
      ),
      yellow(
        'Att behörigheter i journalsystemet gallras när en anställning upphör.',
        null,
        'En månatlig avstämning mot lönesystemet har införts för tillsvidareanställda.',
        'Timanställda omfattas inte av avstämningen.',
      ),
    ],
  },
  {
    title: 'Granskning av digitala verktyg i skolan',
    year: 2021,
    body: 'Utbildningsnämnden',
    groups: [
      ['Strategi', 2],
      ['Likvärdighet', 3],
    ],
    questions: [
      { text: 'Finns en strategi för skolans digitalisering?', verdict: 'notMet' },
      { text: 'Är tillgången till digitala verktyg likvärdig mellan skolorna?', verdict: 'partly' },
    ],
    recommendations: [
      red(
        'Besluta om en strategi för digitalisering med mål som går att mäta.',
        'Nämnden avvaktar den nationella strategin.',
        'Någon strategi har inte beslutats.',
        'Både strategi och mätbara mål saknas.',
      ),
      yellow(
        'Klargör vilka digitala läromedel som får användas och vem som beslutar om dem.',
        'En förteckning över godkända läromedel ska upprättas.',
        'Förteckningen finns för grundskolan.',
        'För gymnasieskolan pågår arbetet och beräknas vara klart vid årsskiftet.',
      ),
      green(
        'Säkerställ en likvärdig tillgång till datorer i årskurs 4–9.',
        'Medel har avsatts i budgeten.',
        'Alla elever i årskurs 4–9 har en egen dator sedan höstterminen 2023.',
      ),
      green(
        'Erbjud lärare kompetensutveckling i digital bedömning.',
        'Kompetensutveckling planeras till läsårsstarten.',
        'Utbildningen har genomförts vid samtliga skolor.',
      ),
      yellow(
        'Genomför informationsklassning av de system som innehåller elevuppgifter.',
        'Klassningen görs med stöd av kommunens informationssäkerhetssamordnare.',
        'Fem av nio system är klassade.',
        'Fyra system återstår, däribland frånvarosystemet.',
      ),
    ],
  },
  {
    title: 'Granskning av attest och utbetalningar',
    year: 2022,
    body: 'Kommunstyrelsen',
    groups: [
      ['Regelverk', 2],
      ['Kontroller', 3],
    ],
    questions: [
      { text: 'Är attestreglementet aktuellt?', verdict: 'met' },
      { text: 'Är kontrollerna av utbetalningar tillräckliga?', verdict: 'notMet' },
      { text: 'Hanteras leverantörsregistret på ett säkert sätt?', verdict: 'partly' },
    ],
    recommendations: [
      green(
        'Kommunstyrelsen bör uppdatera attestreglementet och göra det känt för alla attestanter.',
        'Ett förslag till reviderat reglemente tas fram under våren.',
        'Reglementet reviderades i juni 2023 och samtliga attestanter har fått information.',
      ),
      yellow(
        'Kommunstyrelsen bör se till att attestförteckningar uppdateras vid chefsbyten.',
        'Rutinen för chefsbyten kompletteras.',
        'Rutinen är kompletterad och tillämpas av fyra förvaltningar.',
        'Två förvaltningar tillämpar ännu inte rutinen.',
      ),
      red(
        'Kommunstyrelsen bör införa en automatisk kontroll av dubbla utbetalningar.',
        'Frågan hänskjuts till upphandlingen av nytt ekonomisystem.',
        'Upphandlingen har skjutits upp till 2026.',
        'Någon automatisk kontroll finns inte.',
      ),
      green(
        'Kommunstyrelsen bör begränsa antalet personer som kan ändra i leverantörsregistret.',
        'Antalet behörigheter ses över omgående.',
        'Antalet behörigheter har minskat från 23 till 4.',
      ),
      red(
        'Kommunstyrelsen bör dokumentera de kontroller som görs före en utbetalning.',
        null,
        'Kontrollerna dokumenteras inte.',
        'En mall för dokumentation behöver tas fram.',
      ),
    ],
  },
  {
    title: 'Granskning av biblioteksverksamheten',
    year: 2020,
    body: 'Kultur- och fritidsnämnden',
    groups: [
      ['Uppdrag', 3],
      ['Samverkan', 2],
    ],
    questions: [
      { text: 'Finns en aktuell biblioteksplan?', verdict: 'partly' },
      { text: 'Samverkar biblioteken med skolan?', verdict: 'met' },
    ],
    recommendations: [
      green(
        'Revidera biblioteksplanen och följ upp den årligen.',
        'Biblioteksplanen revideras under 2021.',
        'En ny biblioteksplan antogs av kommunfullmäktige och har följts upp två gånger.',
      ),
      yellow(
        'Beskriv vad meröppna bibliotek innebär för bemanning och säkerhet.',
        'En riskbedömning genomförs.',
        'Riskbedömning har gjorts för huvudbiblioteket.',
        'Filialerna omfattas inte.',
      ),
      yellow(
        'Mät hur många som deltar i bibliotekets program för barn och unga.',
        'Statistik ska samlas in.',
        'Statistik förs vid huvudbiblioteket och i bokbussen.',
        'Resultatet har inte redovisats för nämnden.',
      ),
      green(
        'Teckna samverkansavtal med utbildningsnämnden om skolbiblioteken.',
        'Nämnden har inlett samtal med utbildningsnämnden.',
        'Avtalet undertecknades i maj 2022.',
      ),
      red(
        'Pröva om fjärrlån kan samordnas med grannkommunerna.',
        'Nämnden ser inte behov av samordning.',
        'Frågan har inte prövats.',
        'En prövning återstår att göra.',
      ),
    ],
  },
];
