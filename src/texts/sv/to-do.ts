/** "Att göra": what needs the one who asks, and where they come when they have signed in. */
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);

export const toDo = {
  title: 'Att göra',
  hello: (name: string) => `Att göra för ${name}`,
  lede: (late: number, week: number) => {
    const waits = [
      late > 0 ? `${late} försenat` : '',
      week > 0 ? `${week} nu eller inom en vecka` : '',
    ].filter(Boolean);
    return waits.length > 0
      ? `${waits.join(', ')}.`
      : 'Inget är försenat och inget ska vara klart den närmaste veckan.';
  },
  groups: {
    late: 'Försenat',
    thisWeek: 'Nu och den närmaste veckan',
    thisMonth: 'Inom en månad',
    later: 'Längre fram',
  },
  counted: (shown: number, all: number) => (shown < all ? `${shown} av ${all}` : `${all}`),
  /** What one is to do, before what it is about. */
  asks: {
    ownAction: 'Gör klart din åtgärd',
    ownCommitment: 'Du har lovat det här: gör en åtgärd av det',
    ownFollowUp: 'Följ upp effekten av din åtgärd',
    noteWanted: 'Berätta hur det går med din åtgärd',
    bodyAction: 'Se till att åtgärden blir klar',
    sentBack: 'Tillbaka från den interna verifieringen: komplettera',
    toReport: 'Alla åtgärder är klara: rapportera klart',
    answerLate: 'Svaret skulle ha varit hos revisorerna',
    extensionAsked: 'Anstånd är begärt: anteckna revisorernas besked',
    stepMeeting: 'Välj sammanträde för svaret',
    stepDraft: 'Ta fram utkast till svar',
    stepPrepare: 'Beredning av svaret',
    stepDecide: 'Sammanträde om svaret',
    stepAdjust: 'Justera protokollet',
    stepRefer: 'Lämna ärendet till förvaltningen',
    stepNote: 'Anteckna nämndens beslut',
    stepDispatch: 'Expediera svaret',
    stepReceipt: 'Anteckna när revisorerna fick svaret',
    ownDecision: 'Eget beslut saknas i det gemensamma svaret',
    toRegister: 'Diarieför skrivelsen',
    request: 'Revisorerna vill ha svar',
    meetingWanted: 'Revisorerna vill träffa er',
    ownRoundMeeting: 'Kommunen vill träffa er om sin egen uppföljning',
    referral: 'Svara på hänvisningen till er',
    referralAccepted: 'Planera det ni har åtagit er',
    commitment: 'Åtagande utan åtgärd: planera en',
    answerMissing: 'Svar till revisorerna saknas',
    unmapped: 'Svaret tar inte upp alla rekommendationer',
    referralWaiting: 'Hänvisning som ingen har svarat på',
    review: 'Kontrollera den lästa rapporten',
    undecided: 'Ta ställning till okända färger',
    verify: 'Rapporterat klart: verifiera',
    handover: 'Nytt överlämnat till er',
    newAnswer: 'Nytt svar från nämnden',
    requestAnswered: 'Er begäran är besvarad',
    answerOverdue: 'Nämndens svar har inte kommit i tid',
    requestLate: 'Er begäran är inte besvarad i tid',
    roundDraft: 'Uppföljning som inte är avslutad',
    colourQuestion: 'Fråga till er om en färg',
    ownRevision: 'Se över ditt styrdokument',
    bodyRevision: 'Se till att styrdokumentet ses över',
    classToDecide: 'Besluta om klassen',
    classDue: 'Klassa på nytt',
    readDocument: 'Läs styrdokumentet och bekräfta',
    assetGaps: 'Ge informationstillgångarna ägare och klass',
    systemGaps: 'Ge systemen ägare och klass',
    noSignIn: 'Bjud in dem som inte kan logga in',
    roleEnds: 'Rollen upphör snart',
  },
  /** Where there is only a number to tell. */
  numbers: {
    undecided: (count: number) => (count === 1 ? '1 okänd färg' : `${count} okända färger`),
    assetGaps: (count: number) =>
      count === 1
        ? '1 informationstillgång har någon brist'
        : `${count} informationstillgångar har någon brist`,
    systemGaps: (count: number) => `${count} system har någon brist`,
    noSignIn: (count: number) =>
      count === 1 ? '1 person med roll har inget konto' : `${count} personer med roller har inget konto`,
  },
  /** Beside what it is about. */
  beside: {
    unmapped: (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
    review: (count: number) => (count === 1 ? '1 rad kvar' : `${count} rader kvar`),
    handover: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  },
  untitled: 'Utan rubrik',
  secret: 'Innehåll med sekretessmarkering',
  when: {
    today: 'i dag',
    tomorrow: 'i morgon',
    inDays: (count: number) => `om ${days(count)}`,
    late: (count: number) => `försenad ${days(count)}`,
    since: (count: number) => {
      if (count <= 0) return 'sedan i dag';
      if (count < 90) return `sedan ${days(count)}`;
      return count < 730
        ? `sedan ${Math.floor(count / 30)} månader`
        : `sedan mer än ${Math.floor(count / 365)} år`;
    },
  },
  more: (count: number, what: string) => `Visa alla ${count}: ${what.toLowerCase()}`,
  nothing: {
    title: 'Inget väntar på dig just nu',
    body: 'När något behöver dig står det här, med dag och med länk till stället där du gör det.',
    next: 'Under tiden kan du se',
    read: 'Läs in en revisionsrapport',
    and: 'och',
    overview: 'läget i kommunen',
    year: 'vad som är på gång under året',
  },
  newSince: (day: string) =>
    `Det som är nytt från nämnder och bolag visas här i 14 dagar: nu det som har kommit sedan ${day}. Allt som är överlämnat finns kvar under Överlämnat.`,
  footer: 'Vill du få det här som e-post eller i din kalender? Välj på',
  account: 'ditt konto',
  allDates: 'Se hela året',
};

export const year = {
  title: (chosen: number) => `Året ${chosen}`,
  lede: 'Dagar då något ska vara klart, svaras på, sammanträdas om eller följas upp. Bara det som du får se räknas.',
  previous: (chosen: number) => `← ${chosen}`,
  next: (chosen: number) => `${chosen} →`,
  groups: {
    actions: 'Åtgärder',
    commitments: 'Åtaganden',
    answers: 'Svar och steg dit',
    meetings: 'Sammanträden',
    requests: 'Begäranden',
    documents: 'Styrdokument',
  },
  kinds: {
    actionDue: 'Åtgärd klar',
    actionFollowUp: 'Åtgärd följs upp',
    answerDue: 'Svar hos revisorerna',
    extensionTo: 'Anstånd begärt till',
    stepReferred: 'Svar lämnas till förvaltningen',
    stepDrafted: 'Utkast till svar klart',
    stepPrepared: 'Svar bereds',
    stepMeeting: 'Svar beslutas',
    stepAdjusted: 'Protokoll om svar justeras',
    stepDispatched: 'Svar expedieras',
    stepReceived: 'Svar beräknas framme',
    preparation: 'Beredning',
    meeting: 'Sammanträde',
    requestWanted: 'Begäran från revisorerna',
    commitmentDue: 'Åtagande klart',
    documentRevision: 'Styrdokument ses över',
  },
  filter: {
    label: 'Välj vad som visas',
    body: 'Nämnd eller förvaltning',
    allBodies: 'Alla',
    kind: 'Vad',
    allKinds: 'Allt',
    whose: 'Vems',
    everybodys: 'Allas',
    mine: 'Mitt eget',
    submit: 'Visa',
  },
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  chart: 'Hur mycket som infaller varje månad',
  chartNote: 'Den ljusare delen är klar eller har varit. Välj en månad för att se dess dagar.',
  caption: (chosen: number) => `Antal per månad ${chosen}`,
  month: 'Månad',
  all: 'Alla',
  barOf: (month: string, count: number) => `${month}: ${count}`,
  list: (month: string, chosen: number) => `${month} ${chosen}`.replace(/^./, (first) => first.toUpperCase()),
  day: 'Dag',
  kind: 'Vad',
  what: 'Om',
  whose: 'Hos',
  calendarOf: (body: string) => `Kalender för ${body}`,
  kindDone: (kind: string) => `${kind} (klart)`,
  more: (shown: number, all: number) =>
    `De ${shown} första av ${all} visas. Välj nämnd eller vad för att se färre.`,
  none: (month: string) => `Inget infaller i ${month}.`,
  noneAtAll: 'Inget infaller under året, av det som du får se och har valt.',
  open: (month: string) => `Visa ${month}`,
  secret: 'Innehåll med sekretessmarkering',
};
