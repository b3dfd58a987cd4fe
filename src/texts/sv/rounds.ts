import { notAssessable, promiseOutcomes } from './judgements.ts';

/** Uppföljningar som utkast och avslutade, åtaganden mot utfall, och läget år för år. */
export const rounds = {
  draft: 'Utkast',
  draftTitle: 'Uppföljningen är ett utkast.',
  draftBody: {
    auditors:
      'Bara revisorerna och deras sakkunniga ser den. Den räknas och syns för andra när ni avslutar den.',
    municipality: 'Bara de som för registret ser den. Den räknas och syns för andra när ni avslutar den.',
  },
  municipalityAuditors: 'Kommunens revisorer',
  layAuditors: (company: string) => `Lekmannarevisorerna i ${company}`,
  layDraft: 'Bara bolagets lekmannarevisorer ser den. Den räknas och syns för andra när ni avslutar den.',
  ownLabel: 'Kommunens egen uppföljning',
  madeByBody: 'Gjord av nämnden eller bolaget',
  wholeMunicipality: 'Kommunen som helhet',
  closed: 'Avslutad',
  closedBy: (on: string, by: string) => `${on} av ${by}`,
  notClosed: 'Inte avslutad',
  overall: 'Sammanfattande text',
  scale: 'Vad färgerna betyder',
  totals: 'Summor',
  totalsOf: { all: 'Antal', green: 'Åtgärdad', yellow: 'Delvis', red: 'Inte', unknown: 'Okänd' },
  counted: 'Bedömningar, en för varje rekommendation och nämnd eller bolag',
  inRegister: 'Räknat i registret',
  merged: 'Rekommendationer',
  mergedNote:
    'På raden Rekommendationer räknas en rekommendation till flera organ en gång, med den bedömning som har längst kvar.',
  statedHere: 'Angivet i rapporten',
  differs: 'Skiljer sig',
  same: 'Stämmer',
  meeting: 'Behov av möte',
  noMeeting: 'Nej',
  yes: 'Ja',
  assess: (left: number) => (left === 0 ? 'Gå igenom bedömningarna' : `Fortsätt bedöma: ${left} återstår`),
  edit: 'Ändra uppgifter och text',
  close: 'Avsluta uppföljningen',
  editAudit: 'Skriv samlad bedömning',
  editAuditOf: (title: string) => `Skriv samlad bedömning av ${title}`,
  leftOutTitle: 'Inte bedömda i denna uppföljning',
  leftOutCount: (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
  recommendation: 'Rekommendation',
  body: 'Nämnd eller bolag',
  audit: 'Granskning',

  list: {
    title: 'Bedöm rekommendationerna',
    show: 'Visa',
    choices: { left: 'Återstår', done: 'Bedömda', all: 'Alla' },
    count: (left: number, all: number) =>
      left === 0 ? `Alla ${all} är bedömda` : `${left} av ${all} återstår att bedöma`,
    none: {
      left: 'Inget återstår att bedöma. Läs igenom och avsluta uppföljningen.',
      done: 'Inget är bedömt än.',
      all: 'Granskningarna i uppföljningen har inga rekommendationer.',
    },
    start: 'Börja bedöma',
    assessor: 'Bedömd av',
    assess: 'Bedöm',
    change: 'Ändra',
    changeThis: (number: string, body: string) => `Ändra bedömningen av ${number} ${body}`,
  },

  work: {
    title: (number: string) => `Bedöm rekommendation ${number}`,
    untitled: 'Bedöm rekommendationen',
    back: 'Till listan',
    progress: (left: number, all: number) => `${left} av ${all} återstår`,
    status: 'Bedömning',
    cannotTell: notAssessable,
    saveNext: 'Spara och nästa',
    saveList: 'Spara och till listan',
    next: 'Det du sparar syns bara för er tills uppföljningen avslutas.',
    assessedBy: (name: string) => `Senast bedömd av ${name}.`,
    earlier: 'Tidigare uppföljningar',
    noEarlier: 'Ingen tidigare uppföljning har bedömt den.',
    handedOver: (body: string) => `Det här har ${body} lämnat över`,
    decided: (body: string) => `Det här har ${body} beslutat`,
    nothingHandedOver: (body: string) => `${body} har inte lämnat över något svar om rekommendationen.`,
    stances: {
      agrees: 'Instämmer',
      partly: 'Instämmer delvis',
      disagrees: 'Instämmer inte',
      referred: 'Hänvisar vidare',
    },
    sentOn: (day: string) => `expedierat ${day}`,
    jointOf: (lead: string, body: string) => `Gemensamt svar från ${lead}. ${body} har inte beslutat om det.`,
    paraphrased: 'Revisorernas återgivning',
    promises: 'Åtaganden mot utfall',
    promisesHint:
      'Lämna ”Inte noterat” om ni inte prövar det. Har ni noterat något och ångrar er: välj ”Kunde inte bedömas”.',
    outcome: 'Vad hände?',
    outcomeText: 'Vad visar det?',
    notNoted: 'Inte noterat',
  },

  promises: {
    title: 'Åtaganden mot utfall',
    outcomes: promiseOutcomes,
    promise: 'Åtagande',
    by: 'Skulle vara klart',
    outcome: 'Utfall',
    noDate: 'Inget datum',
    entersControlPlan: 'Skulle in i internkontrollplanen',
    controlPoint: (point: string) => `Kontrollmoment: ${point}`,
    noControlPoint: 'Kontrollmomentet finns inte',
    count: (count: number) => (count === 1 ? '1 åtagande' : `${count} åtaganden`),
    earlier: 'Tidigare uppföljningar sade:',
    judgedEarlier: 'Gäller löftet i det svar som ersatts:',
    toBroken: 'Alla åtaganden som inte infriats',
    none: 'Inga åtaganden har lämnats över.',
  },

  broken: {
    title: 'Åtaganden som inte infriats',
    lede: 'Det senaste utfallet i en avslutad uppföljning, det äldsta åtagandet först. Revisorernas bedömning och kommunens egen hålls isär.',
    none: 'Inget åtagande står som inte infriat.',
    count: (count: number) => (count === 1 ? '1 åtagande' : `${count} åtaganden`),
    dropped: 'Löftet står inte i det svar som ersatt det.',
    repeated: 'Gäller löftet i det svar som ersatts. Det nya svaret upprepar det.',
    newDay: (day: string) => `Gäller löftet i det svar som ersatts. Nu lovas det till ${day}.`,
    reworded: 'Gäller löftet i det svar som ersatts. Nu lovas:',
    round: 'Uppföljning',
    by: { auditors: 'Revisorerna', municipality: 'Kommunen själv' },
    show: 'Bedömt av',
    all: 'Alla',
    toAudits: 'Till granskningarna',
  },

  form: {
    title: 'Ändra uppföljningen',
    name: 'Titel',
    dated: 'Datum',
    firm: 'Byrå',
    registryNumber: 'Diarienummer',
    overall: 'Sammanfattande text',
    overallHint: 'Det ni vill säga om allt som uppföljningen går över.',
    scale: { green: 'Grön betyder', yellow: 'Gul betyder', red: 'Röd betyder' },
    scaleHint: 'Till exempel: Åtgärdad, vi har tagit del av underlag.',
    madeByBody: 'Vem som har gjort den',
    next: 'Ändringarna syns bara för er tills uppföljningen avslutas.',
    auditTitle: 'Samlad bedömning av granskningen',
    verdict: 'Samlad bedömning',
    noVerdict: 'Ingen',
    text: 'Motivering',
    needsMeeting: 'Vi behöver träffa en nämnd eller ett bolag',
    meetingTitle: 'Möte',
    needsMeetingHint: 'Utan krysset blir det inget möte, och ingen får veta det.',
    meetingReason: 'Skäl till mötet',
    meetingReasonHint:
      'Behövs när ni vill träffa någon. Avslutas uppföljningen kan alla nämnder som får läsa den läsa skälet. De som ni vill träffa får veta det särskilt.',
    meetingReasonHintOf: (body: string) =>
      `Behövs när ni vill träffas. ${body} läser det när uppföljningen avslutas.`,
    needsMeetingWith: (body: string) => `Vi behöver träffa ${body}`,
    meetingBodyIds: 'Vilka vill ni träffa?',
    meetingBodiesHint: 'De som ni väljer får veta det, med skälet, när uppföljningen avslutas.',
  },

  noMaker: {
    title: 'Du gör inga uppföljningar',
    municipality:
      'Kommunens egna uppföljningar gör den som samordnar revisionsärenden. Om informationssäkerhet gör också den som är informationssäkerhetsansvarig dem.',
    auditors:
      'Revisorernas uppföljningar gör revisorerna och deras sakkunniga, och lekmannarevisorerna i sitt bolag.',
    others:
      'Den som verifierar internt gör det på varje rekommendation. Behöver du göra en uppföljning kan administratören ge dig en av rollerna.',
    back: 'Till granskningarna',
  },

  unchangeable: {
    closed: 'Uppföljningen är avslutad och kan inte ändras',
    closedBody:
      'Det som står i den gäller så som det avslutades. Behöver något sägas på nytt gör ni en ny uppföljning.',
    fromFile: 'Uppföljningen är läst ur en rapport och skrivs inte här',
    fromFileBody:
      'Det som står i rapporten gäller. Är något fel läst rättas bedömningen på rekommendationens sida.',
    back: 'Till uppföljningen',
  },

  closing: {
    title: 'Avsluta uppföljningen',
    lede: 'När den är avslutad syns den för alla som får se granskningarna, och bedömningarna räknas. Sedan kan ingen ändra något i den.',
    ready: 'Allt är bedömt.',
    missing: (count: number) =>
      count === 1 ? '1 rekommendation är inte bedömd' : `${count} är inte bedömda`,
    leaveOut: (count: number) =>
      count === 1
        ? 'Den lämnas obedömd i denna uppföljning'
        : `De ${count} lämnas obedömda i denna uppföljning`,
    noVerdicts: (count: number) =>
      count === 1
        ? '1 granskning saknar samlad bedömning. Det går att avsluta ändå.'
        : `${count} granskningar saknar samlad bedömning. Det går att avsluta ändå.`,
    noMeetings: 'Ni har inte skrivit att ni behöver träffa någon.',
    meetings: 'Vilka ni vill träffa',
    told: (bodies: string) => `När uppföljningen avslutas får ${bodies} veta att ni vill träffa dem:`,
    choose: 'Ingen av dem som ni valde berörs längre av granskningen. Välj vilka ni vill träffa:',
    nobody: 'Granskningens rekommendationer riktas inte till någon, så ingen får veta det här:',
    submit: 'Avsluta',
    next: 'Det går inte att ångra.',
    more: (count: number) => `och ${count} till`,
  },

  strip: {
    title: 'År för år',
    note: 'Tre spår som aldrig blandas: vad nämnden eller bolaget säger, vad som verifierats internt och vad revisorerna har bedömt.',
    track: 'Spår',
    tracks: {
      work: 'Nämndens eller bolagets rapport',
      verification: 'Intern verifiering',
      auditors: 'Revisorernas bedömning',
      own: 'Kommunens egen uppföljning',
    },
    of: (body: string) => `År för år: ${body}`,
    empty: 'Inget än',
    notSeen: 'Inte överlämnat',
    none: 'Inget har hänt under något år än.',
  },
};
