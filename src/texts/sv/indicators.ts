/** Ends an ordinal: 21:a, but 11:e. */
const ordinal = (number: number) =>
  [1, 2].includes(number % 10) && ![11, 12].includes(number % 100) ? ':a' : ':e';

/** Indikatorer (nyckeltal): what is measured, against which target, how often and by whom. */
export const indicators = {
  title: 'Indikatorer',
  lede: 'Vad som mäts, mot vilket mål och hur ofta. Ett värde som saknas visas som saknas, aldrig som noll.',
  add: 'Definiera indikator',
  measureDue: 'Mät det som systemet räknar',
  measureDueNext:
    'Systemet räknar i dag varje indikator som det kan räkna själv och som är dags att mäta, och sparar värdena.',
  bringIn: 'För in värden från Excel',
  takeOut: 'Ladda ner (Excel)',
  tabs: { label: 'Visa indikatorer', list: 'Som lista', byBody: 'Per förvaltning' },
  measured: (indicators: number, values: number) =>
    indicators === 0
      ? 'Inget var dags att mäta.'
      : `${indicators === 1 ? '1 indikator är mätt' : `${indicators} indikatorer är mätta`}: ${
          values === 0
            ? 'inga värden har ändrats sedan tidigare i dag'
            : values === 1
              ? '1 värde är sparat'
              : `${values} värden är sparade`
        }.`,
  units: {
    percent: 'Procent',
    count: 'Antal',
    days: 'Dagar',
    hours: 'Timmar',
    kronor: 'Kronor',
    grade: 'Steg på en skala',
  },
  directions: { higher: 'Högre är bättre', lower: 'Lägre är bättre' },
  sources: {
    entered: 'Förs in av människor eller från Excel',
    assetsOwned: 'Andel tillgångar och system med ägare',
    assetsClassified: 'Andel informationstillgångar som är klassade',
    requirementsMet: 'Andel krav som är uppfyllda',
    requirementsAnswered: 'Andel krav som är besvarade',
    risksReviewed: 'Andel risker som är granskade i tid',
    documentsInTime: 'Andel styrdokument som är översedda i tid',
    exceptionsPassed: 'Antal undantag som har löpt ut utan förnyelse',
    recommendationsClosed: 'Andel rekommendationer som är avslutade internt',
    actionsOverdue: 'Antal åtgärder som är försenade',
  },
  /** The rule of each, as it is counted. */
  rules: {
    entered: 'Värdet förs in av den som äger indikatorn eller av förvaltningens samordnare.',
    assetsOwned:
      'Av förvaltningens informationstillgångar och system: de som har en utpekad ägare som arbetar kvar.',
    assetsClassified:
      'Av förvaltningens informationstillgångar: de som har en beslutad klass. System räknas inte, eftersom de ärver klass.',
    requirementsMet:
      'Av riktlinjens krav på förvaltningen som är tillämpliga: de som har svaret uppfyllt och vars svar fortfarande gäller. Obesvarade krav räknas som inte uppfyllda. Den som svarar för hela kommunen eller central it har även de kraven. Kraven på enskilda system räknas inte.',
    requirementsAnswered:
      'Av riktlinjens krav på förvaltningen: de som har ett svar som fortfarande gäller. Kraven på enskilda system räknas inte.',
    risksReviewed:
      'Av förvaltningens öppna risker: de vars nästa granskning ligger framåt i tiden. En risk utan dag för granskning räknas som inte granskad.',
    documentsInTime:
      'Av förvaltningens styrdokument: de vars nästa översyn inte har passerat. Ett dokument utan dag för översyn räknas som inte översett.',
    exceptionsPassed:
      'Godkända undantag vars sista dag har passerat under det senaste året, och som ingen har fått förnyade.',
    recommendationsClosed:
      'Av rekommendationerna i granskningar av informationssäkerhet, hos den nämnd eller det bolag som de är riktade till: de som är internt bekräftade eller som nämnden har beslutat att inte åtgärda. Revisorernas egen bedömning är en annan sak och räknas inte här.',
    actionsOverdue:
      'Av förvaltningens pågående och planerade åtgärder inom informationssäkerhet: de vars slutdag har passerat.',
  },
  standings: {
    onTarget: 'På mål',
    offTarget: 'Når inte målet',
    noTarget: 'Inget mål satt',
    missing: 'Saknas',
  },
  counts: {
    onTarget: (count: number) => `${count} på mål`,
    offTarget: (count: number) => `${count} når inte målet`,
    noTarget: (count: number) => `${count} utan mål`,
    missing: (count: number) => `${count} saknas`,
  },
  notes: { nothingToCount: 'Det finns inget att räkna.' },
  value: {
    units: {
      count: (value: string) => value,
      days: (value: string) => `${value}\u00A0dagar`,
      hours: (value: string) => `${value}\u00A0tim`,
      kronor: (value: string) => `${value}\u00A0kr`,
      grade: (value: string) => value,
      percent: (value: string) => `${value}\u00A0%`,
    },
    of: (part: string, all: string) => `${part} av ${all}`,
    missing: 'Saknas',
    neverMeasured: 'Aldrig mätt',
    bodies: (known: number, all: number) =>
      known === all ? `Alla ${all} har värde` : `${known} av ${all} har värde`,
    noWhole: 'Läggs inte ihop',
    whole: 'Hela kommunen',
  },
  target: {
    higher: (value: string) => `minst ${value}`,
    lower: (value: string) => `högst ${value}`,
    none: 'Inget mål satt',
  },
  rhythm: (months: number) => {
    if (months === 1) return 'Varje månad';
    if (months === 2) return 'Varannan månad';
    if (months === 12) return 'Varje år';
    if (months === 24) return 'Vartannat år';
    return months % 12 === 0 ? `Vart ${months / 12}:e år` : `Var ${months}${ordinal(months)} månad`;
  },
  due: {
    overdue: (day: string) => `Skulle ha mätts ${day}`,
    never: 'Ska mätas: aldrig mätt',
    next: (day: string) => `Mäts senast ${day}`,
    some: 'Mätning saknas eller är försenad',
  },
  trend: {
    none: 'Ingen utveckling än',
    words: (from: string, to: string, count: number) => `Från ${from} till ${to} på ${count} mätningar`,
    same: (value: string, count: number) => `${value} vid ${count} mätningar`,
    picture: (words: string) => `Utveckling: ${words}`,
  },
  columns: {
    indicator: 'Indikator',
    value: 'Senaste värde',
    target: 'Mål',
    standing: 'Läge',
    trend: 'Utveckling',
    measured: 'Mätt',
    body: 'Förvaltning',
    now: 'Just nu',
    day: 'Mätdag',
    note: 'Kommentar',
    by: 'Infört av',
    unit: 'Räknas i',
    numerator: 'Antal',
    denominator: 'Av',
    rhythm: 'Rytm',
    owner: 'Ansvarig',
    next: 'Nästa mätning',
  },
  list: {
    views: {
      current: 'Alla i bruk',
      due: 'Ska mätas',
      offTarget: 'Når inte målet',
      missing: 'Värden saknas',
      mine: 'Mina',
      withdrawn: 'Tagna ur bruk',
    },
    viewsLabel: 'Vilka indikatorer',
    filter: 'Filtrera indikatorer',
    search: 'Sök',
    body: 'Förvaltning',
    all: 'Alla',
    submit: 'Visa',
    reset: 'Visa alla',
    count: (count: number) => (count === 1 ? '1 indikator' : `${count} indikatorer`),
    none: 'Inga indikatorer stämmer med valet.',
    empty: 'Inga indikatorer är definierade än.',
    emptyOfficer:
      'Börja med en färdig uppsättning, och ändra sedan mål, rytm och ansvarig så att de passar er. Systemet räknar de flesta av dem själv.',
    emptyOther: 'Informationssäkerhetsansvarig definierar indikatorerna.',
    start: (count: number) => `Lägg in ${count} vanliga indikatorer`,
    startShown: 'Vilka indikatorer är det?',
    startMore: 'Lägg till vanliga indikatorer som saknas',
    fileName: 'indikatorer',
    toList: 'Till indikatorerna',
  },
  matrix: {
    title: 'Indikatorer per förvaltning',
    lede: 'Det senaste värdet av varje indikator. Ett streck betyder att indikatorn inte mäts där.',
    caption: 'Senaste värde per förvaltning och indikator',
    label: 'Tabell över förvaltningar och indikatorer',
    cell: (body: string, indicator: string, value: string, standing: string) =>
      `${body}, ${indicator}: ${value}, ${standing}`,
    overdue: 'försenad mätning',
    legend: 'Så läser du tabellen',
    empty: 'Inga indikatorer mäts per förvaltning än.',
    target: (target: string) => `Mål: ${target}`,
  },
  page: {
    definition: 'Vad som mäts',
    rule: 'Så räknar systemet',
    facts: 'Om indikatorn',
    owner: 'Ansvarig',
    noOwner: 'Ingen ansvarig är utsedd',
    source: 'Värdena',
    rhythm: 'Mäts',
    target: 'Mål',
    unit: 'Räknas i',
    where: 'Mäts för',
    perBody: 'Varje förvaltning',
    once: 'Hela kommunen',
    latest: 'Senaste värden',
    latestCaption: 'Senaste värde för var och en',
    past: 'Alla mätningar',
    pastCaption: (count: number) =>
      count === 1 ? '1 mätning, den senaste först' : `${count} mätningar, den senaste först`,
    pastMost: (count: number) => `De ${count} senaste mätningarna visas. Alla finns i Excelfilen.`,
    pastOf: (body: string) => `Mätningar för ${body}`,
    pastAll: 'Visa alla förvaltningar',
    noPast: 'Inget är mätt än.',
    corrected: 'Rättat av en senare mätning',
    system: 'Systemet',
    unknown: 'Okänd',
    enter: 'För in värde',
    enterFor: (body: string) => `För in värde för ${body}`,
    correct: 'Rätta',
    measure: 'Mät nu',
    measureNext:
      'Dagens tal sparas som mätning för var och en. Det som står under Just nu sparas inte annars.',
    edit: 'Ändra indikatorn',
    withdraw: 'Ta ur bruk',
    restore: 'Ta i bruk igen',
    withdrawnTitle: 'Indikatorn är tagen ur bruk.',
    withdrawnBody: 'Den mäts inte längre. Det som har mätts finns kvar.',
    overdueTitle: (count: number) =>
      count === 1 ? 'En mätning är försenad.' : `${count} mätningar är försenade.`,
    overdueEntered: 'För in ett värde, eller varför det saknas.',
    overdueComputed: 'Välj Mät nu för att spara dagens tal.',
    hidden: 'Talet för hela kommunen räknas över alla förvaltningar och visas för dem som får se alla.',
    rows: 'Se vad det gäller',
    rowsOf: (body: string) => `Se vad det gäller: ${body}`,
    history: 'Historik',
    nowNote: 'Just nu räknas av systemet när sidan visas. Det sparas först när någon mäter.',
  },
  form: {
    addTitle: 'Definiera indikator',
    editTitle: 'Ändra indikatorn',
    name: 'Namn',
    nameHint: 'Kort, till exempel: Andel medarbetare med aktuell utbildning',
    definition: 'Vad som mäts',
    definitionHint: 'Vad räknas, vad räknas inte, och var finns uppgifterna? Alla ska kunna räkna likadant.',
    source: 'Värdena',
    sourceHint: 'Det som systemet räknar självt har en fast enhet och riktning.',
    unit: 'Räknas i',
    direction: 'Vad är bra?',
    target: 'Mål',
    targetHint: 'Ett tal, till exempel 95. Lämna tomt om inget mål är satt än.',
    rhythmMonths: 'Månader mellan mätningarna',
    rhythmHint: '1 är varje månad, 12 är varje år. Högst 60.',
    isPerBody: 'Mäts för varje förvaltning',
    perBodyHint: 'Annars mäts den en gång för hela kommunen.',
    ownerPersonId: 'Ansvarig',
    ownerHint:
      'Ser alla förvaltningars värden för indikatorn, får för in dem, och påminns när det är dags att mäta.',
    ownerRole: 'Ansvarig roll',
    ownerRoleHint: 'Till exempel: personalchef',
    nobody: 'Ingen utsedd',
    addNext:
      'Indikatorn syns för alla som arbetar med informationssäkerhet, och väntar på sin första mätning.',
    editNext: 'Målet gäller även de värden som redan är mätta. Tidigare mål syns i historiken.',
    submit: 'Definiera indikatorn',
  },
  valueForm: {
    title: (name: string) => `För in värde: ${name}`,
    correctTitle: (name: string) => `Rätta värde: ${name}`,
    bodyId: 'Förvaltning',
    onDay: 'Mätdag',
    onDayHint: 'Den sista dagen i det som mättes, ÅÅÅÅ-MM-DD.',
    value: 'Värde',
    percentHint: 'Procent, till exempel 87,5. Behövs bara om antalen inte är kända.',
    valueHint: 'Ett tal. Lämna tomt om värdet saknas.',
    share: 'Hur många av hur många',
    shareHint: 'Fyll hellre i antalen: då kan förvaltningarna räknas ihop rätt, och procenten räknas ut.',
    numerator: 'Antal',
    denominator: 'Av',
    note: 'Kommentar',
    noteHint: 'Behövs när värdet saknas: varför finns det inget?',
    next: 'Finns det redan en mätning för dagen så rättar den här den. Båda syns i historiken.',
    submit: 'Spara mätningen',
  },
  steps: {
    reason: 'Skäl',
    withdraw: {
      title: 'Ta indikatorn ur bruk',
      submit: 'Ta ur bruk',
      next: 'Den mäts inte längre och ingen påminns. Det som har mätts finns kvar, och indikatorn kan tas i bruk igen.',
    },
  },
  starters: {
    requirementsMet: {
      name: 'Uppfyllda krav',
      definition: 'Andel av riktlinjens tillämpliga krav på förvaltningen som är uppfyllda.',
    },
    requirementsAnswered: {
      name: 'Besvarade krav',
      definition: 'Andel av riktlinjens krav på förvaltningen som har ett svar som gäller.',
    },
    assetsOwned: {
      name: 'Tillgångar och system med ägare',
      definition: 'Andel informationstillgångar och system som har en utpekad ägare som arbetar kvar.',
    },
    assetsClassified: {
      name: 'Klassade informationstillgångar',
      definition: 'Andel informationstillgångar som har en beslutad klass.',
    },
    risksReviewed: {
      name: 'Risker granskade i tid',
      definition: 'Andel öppna risker vars nästa granskning ligger framåt i tiden.',
    },
    exceptionsPassed: {
      name: 'Utlöpta undantag',
      definition: 'Antal undantag vars sista dag har passerat under det senaste året utan förnyelse.',
    },
    documentsInTime: {
      name: 'Styrdokument översedda i tid',
      definition: 'Andel styrdokument vars nästa översyn inte har passerat.',
    },
    actionsOverdue: {
      name: 'Försenade åtgärder',
      definition: 'Antal åtgärder inom informationssäkerhet vars slutdag har passerat.',
    },
    recommendationsClosed: {
      name: 'Avslutade rekommendationer',
      definition:
        'Andel av revisorernas rekommendationer om informationssäkerhet som är internt bekräftade, eller som nämnden har beslutat att inte åtgärda.',
    },
    trainingCoverage: {
      name: 'Utbildade medarbetare',
      definition:
        'Andel anställda som har gått grundutbildningen i informationssäkerhet under de senaste två åren. Räknas ur utbildningsregistret. Föräldralediga och tjänstlediga räknas inte.',
    },
    plansTested: {
      name: 'Övade kontinuitetsplaner',
      definition:
        'Andel kontinuitets- och återställningsplaner som har övats under de senaste tolv månaderna.',
    },
    accessReviewed: {
      name: 'Granskade behörigheter',
      definition: 'Andel system vars behörigheter har gåtts igenom inom den tid som klassen kräver.',
    },
    inactiveAccounts: {
      name: 'Oanvända konton',
      definition:
        'Andel aktiva konton för anställda som inte har använts på 90 dagar. Elevkonton och servicekonton räknas inte.',
    },
  },
  history: {
    verbs: {
      define: 'definierade indikatorn',
      change: 'ändrade indikatorn',
      withdraw: 'tog indikatorn ur bruk',
      restore: 'tog indikatorn i bruk igen',
      enterValue: 'förde in ett värde',
      correctValue: 'rättade ett värde',
      compute: 'mätte det som systemet räknar',
      importValues: 'förde in värden från en fil',
    },
    labels: {
      name: 'Namn',
      definition: 'Vad som mäts',
      unit: 'Räknas i',
      direction: 'Vad är bra?',
      target: 'Mål',
      rhythmMonths: 'Månader mellan mätningarna',
      source: 'Värdena',
      ownerRole: 'Ansvarig roll',
      ownerPersonId: 'Ansvarig',
      body: 'Förvaltning',
      onDay: 'Mätdag',
      value: 'Värde',
      note: 'Kommentar',
      values: 'Antal värden',
      reason: 'Skäl',
    },
  },
  bringing: {
    title: 'För in värden från Excel',
    lede: 'Fyll i en mätning på varje rad. Inget sparas förrän du har sett vad filen innebär och bekräftat.',
    template: 'Mallen har en rad för varje indikator och förvaltning som du får föra in värden för.',
    takeOut: 'Ladda ner de värden som finns',
    known:
      'En rad för en förvaltning och dag som redan är mätt rättar den mätningen, och visas som rättelse innan du bekräftar. Rader utan mätdag, värde och kommentar hoppas över.',
    absent: 'Indikatorer som systemet räknar självt kan inte föras in.',
    nothing: 'Ingen rad i filen innebär något nytt.',
    unreadable: 'Filen går inte att läsa som en lista med värden. Utgå från mallen.',
    templateName: 'mall-indikatorvarden',
    fileName: 'indikatorvarden',
    sheet: 'Värden',
    meanings: {
      indicator: 'Indikatorns namn, som det står i listan.',
      body: 'Förvaltningen eller bolaget. Tom för det som mäts en gång för hela kommunen.',
      onDay: 'Mätdagen, som datum eller ÅÅÅÅ-MM-DD.',
      value: 'Värdet. Procent skrivs som 87,5.',
      numerator: 'Hur många, när värdet är en andel.',
      denominator: 'Av hur många. Procenten räknas då ut.',
      note: 'Kommentar. Behövs när värdet saknas.',
    },
    outcomes: { new: 'Ny mätning', correction: 'Rättelse', unchanged: 'Finns redan' },
    sections: {
      new: 'Nya mätningar',
      correction: 'Rättelser',
      unchanged: 'Det som redan finns',
      problems: 'Rader som inte går att ta',
    },
    figures: { new: 'nya', correction: 'rättelser', unchanged: 'finns redan', problems: 'går inte att ta' },
    before: (value: string) => `Förut: ${value}`,
    confirm: (count: number) => (count === 1 ? 'Spara 1 mätning' : `Spara ${count} mätningar`),
    done: (written: number) => (written === 1 ? '1 mätning är sparad.' : `${written} mätningar är sparade.`),
    faults: {
      missing: 'Fyll i indikator och mätdag.',
      unknownIndicator: 'Ingen indikator i bruk heter så. Kontrollera namnet.',
      unknownBody: 'Ingen förvaltning heter så.',
      notADate: 'Skriv ett datum som finns, till exempel 2026-10-23.',
      notANumber: 'Skriv ett tal.',
      notYours: 'Du får inte föra in värden där.',
      repeated: (line: string) =>
        `Rad ${line} gäller samma indikator, förvaltning och dag. Ta bort en av dem.`,
      inFuture: 'Dagen har inte varit än.',
      indicatorComputed: 'Systemet räknar den indikatorn självt.',
      indicatorNumber: 'Talet kan inte vara ett värde i den enheten.',
      indicatorShare: 'Antalen går inte ihop: fyll i båda, och det första får inte vara större än det andra.',
      indicatorNoteMissing: 'Skriv i kommentaren varför värdet saknas.',
      indicatorBodyMissing: 'Skriv vilken förvaltning det gäller.',
      indicatorNoBody: 'Den mäts för hela kommunen: lämna förvaltningen tom.',
      tooLong: 'Texten är för lång.',
    },
  },
};
