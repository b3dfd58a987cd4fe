/** Årshjulet: duties that come back, drawn over the year with what follows from the other parts. */
const times = (count: number) =>
  count === 1 ? 'en gång' : count === 2 ? 'två gånger' : count === 3 ? 'tre gånger' : `${count} gånger`;

export const duties = {
  title: 'Årshjul',
  titleOf: (year: number) => `Årshjul ${year}`,
  lede: 'Det som återkommer varje år eller oftare: uppgifter som ni själva lägger in, och det som följer av risker, klassningar, undantag, självskattningar, styrdokument och sammanträden.',
  add: 'Lägg till uppgift',
  all: 'Alla uppgifter',
  file: 'Hämta som Excel',
  sheet: 'Uppgifter',
  fileName: 'aterkommande-uppgifter',
  previous: (year: number) => `← ${year}`,
  next: (year: number) => `${year} →`,
  municipality: 'Hela kommunen',
  kinds: {
    riskReview: 'Riskgenomgång',
    selfAssessment: 'Självskattning',
    planTest: 'Övning av plan',
    training: 'Utbildning',
    securityTest: 'Säkerhetstest',
    accessReview: 'Genomgång av behörigheter',
    report: 'Rapport',
    other: 'Annat',
  },
  rhythm: (count: number) => {
    const named: Record<number, string> = {
      1: 'Varje månad',
      3: 'Varje kvartal',
      6: 'Varje halvår',
      12: 'Varje år',
      24: 'Vartannat år',
      36: 'Vart tredje år',
    };
    return named[count] ?? `Var ${count}:e månad`;
  },
  standings: {
    overdue: 'Försenad',
    soon: 'Inom 30 dagar',
    planned: 'Planerad',
    withdrawn: 'Borttagen',
  },
  wheelStandings: {
    done: 'Gjord',
    skipped: 'Överhoppad',
    overdue: 'Försenad',
    planned: 'Planerad',
    ahead: 'Återkommer',
    derived: 'Följer av annat',
    held: 'Har hållits',
  },
  moved: (count: number) => `Flyttad ${times(count)}`,
  movedFrom: (day: string) => `från ${day}`,
  move: 'Flytta',
  noOwner: 'Ingen ansvarig',
  columns: {
    duty: 'Uppgift',
    kind: 'Slag',
    body: 'Hos',
    owner: 'Ansvarig',
    rhythm: 'Hur ofta',
    next: 'Nästa gång',
    standing: 'Läge',
    last: 'Gjordes senast',
    moved: 'Flyttad',
    note: 'Anteckning',
  },
  wheel: {
    figure: (year: number) => `Årshjul för ${year}`,
    about: (count: number, heaviest: string) =>
      count === 0
        ? 'Inget infaller under året.'
        : `Tolv månader i en ring, med januari överst till höger. ${count} saker infaller under året, flest i ${heaviest}. Samma uppgifter står i listan bredvid.`,
    month: (month: string, count: number) => (count === 1 ? `${month}: 1 sak` : `${month}: ${count} saker`),
    today: 'I dag',
    legend: 'Tecken i hjulet',
    load: 'Ju mörkare månad, desto mer infaller.',
    notPlaced: (count: number) =>
      count === 1
        ? '1 sak får inte plats i hjulet och står bara i listan.'
        : `${count} saker får inte plats i hjulet och står bara i listan.`,
    tooMany:
      'Hjulet visar bara antalet per månad när det är så här mycket. Välj en förvaltning för att se varje uppgift.',
    inAll: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
  },
  filter: {
    label: 'Välj vad som visas',
    body: 'Nämnd eller förvaltning',
    allBodies: 'Alla',
    owner: 'Ansvarig',
    allOwners: 'Alla',
    kind: 'Slag',
    allKinds: 'Alla',
    ownDuties: 'Alla egna uppgifter',
    ofDuty: (kind: string) => `– ${kind}`,
    submit: 'Visa',
    reset: 'Visa allt',
    search: 'Sök',
    viewsLabel: 'Vilka uppgifter',
    sort: 'Ordning',
    sorts: {
      next: 'Nästa gång',
      title: 'Uppgift',
      body: 'Nämnd eller förvaltning',
      owner: 'Ansvarig',
      moved: 'Flyttad flest gånger',
    },
  },
  list: {
    ofYear: (year: number) => `Uppgifter ${year}`,
    ofMonth: (month: string, year: number) => `Uppgifter i ${month} ${year}`,
    wholeYear: 'Visa hela året',
    late: 'Försenat',
    more: (shown: number, all: number) =>
      `De ${shown} första av ${all} visas. Välj en månad eller en förvaltning för att se resten.`,
    none: 'Inget infaller här, av det som du får se och har valt.',
    derived: 'Det som följer av annat flyttas på sin egen sida.',
    title: 'Återkommande uppgifter',
    lede: 'Uppgifterna i årshjulen, vem som ansvarar, hur ofta de görs och när de ska göras nästa gång.',
    views: {
      inUse: 'I bruk',
      overdue: 'Försenade',
      soon: 'Inom 30 dagar',
      withdrawn: 'Borttagna',
      all: 'Alla',
    },
    count: (count: number) => (count === 1 ? '1 uppgift' : `${count} uppgifter`),
    empty: 'Inga uppgifter stämmer med valet.',
    toWheel: 'Till årshjulet',
    toList: 'Till alla uppgifter',
  },
  late: (count: number) =>
    count === 1 ? '1 egen uppgift är försenad.' : `${count} egna uppgifter är försenade.`,
  showLate: 'Visa dem',
  collisions: {
    title: 'Krockar',
    lede: 'Det som ligger så att det stör varandra, eller infaller när få är på plats.',
    none: 'Inget krockar under året, av det som visas.',
    more: (shown: number, all: number) =>
      `De ${shown} första av ${all} krockar visas. Välj en förvaltning för att se resten.`,
    sameWeek: (whose: string, week: number, count: number) =>
      `${whose} har ${count} tunga uppgifter vecka ${week}`,
    sameOwner: (whose: string, week: number, count: number) =>
      `${whose} har ${count} tunga uppgifter i olika förvaltningar vecka ${week}`,
    sameMeeting: (whose: string, day: string, count: number) =>
      `${count} rapporter från olika förvaltningar går till samma sammanträde: ${whose} ${day}`,
    july: (whose: string) => `${whose} har uppgifter i juli, när många är lediga`,
    dayOff: (day: string) => `${day} är ingen arbetsdag`,
  },
  load: {
    title: 'Belastning per månad',
    caption: (year: number) => `Antal per månad och förvaltning ${year}`,
    label: 'Belastning per månad och förvaltning',
    body: 'Hos',
    total: 'Alla',
    cell: (whose: string, month: string, count: number) => `${whose}, ${month}: ${count}`,
  },
  starter: {
    title: 'Här finns inga återkommande uppgifter än.',
    body: 'Börja med det som en förvaltning brukar göra under året. Ni kan sedan ändra, flytta och ta bort.',
    ofMunicipality:
      'Börja med det som hela kommunen brukar göra under året. Ni kan sedan ändra, flytta och ta bort.',
    choose: 'Välj en förvaltning för att lägga in en uppsättning att börja med.',
    submit: (count: number) => `Lägg in ${count} uppgifter`,
    what: 'Vad som läggs in',
    duties: {
      training: {
        title: 'Utbildning i informationssäkerhet för alla medarbetare',
        note: 'Följ upp vilka som inte har gått utbildningen.',
      },
      incidents: {
        title: 'Genomgång av årets incidenter och brister',
        note: 'Det som framkommer läggs in i riskregistret.',
      },
      leavers: {
        title: 'Stäm av avslutade anställningar mot lönelistan',
        note: 'Konton och behörigheter avslutas för dem som har slutat.',
      },
      privileged: {
        title: 'Genomgång av förhöjda behörigheter',
        note: 'Varje förhöjd behörighet bekräftas av informationsägaren eller tas bort.',
      },
      report: {
        title: 'Rapport till nämnden om informationssäkerheten',
        note: 'Efterlevnad, risker, undantag, incidenter och vad som ska göras.',
      },
      accessRights: {
        title: 'Genomgång av behörigheter i förvaltningens system',
        note: 'Oftare för system vars klass kräver det.',
      },
      restore: {
        title: 'Prova att återläsa säkerhetskopior',
        note: 'Minst ett viktigt system, med protokoll över hur det gick.',
      },
      suppliers: {
        title: 'Uppföljning av leverantörers avtal och skydd',
        note: 'Säkerhetskopior, återläsning, spårbarhet och tester, som avtalen säger.',
      },
      planTest: {
        title: 'Öva kontinuitetsplanen',
        note: 'Det som inte fungerade blir åtgärder.',
      },
      leaders: {
        title: 'Utbildning för kommunens ledning',
        note: 'Ledningen ska vara utbildad (cybersäkerhetslagen 2025:1506).',
      },
      yearlyReport: {
        title: 'Årlig rapport till kommunstyrelsen om informationssäkerheten',
        note: 'Läget i kommunen, de största riskerna och vad som föreslås.',
      },
      penetration: {
        title: 'Säkerhetstest av system som nås från internet',
        note: 'Resultatet blir åtgärder.',
      },
      riskPicture: {
        title: 'Samlad riskbild för kommunen',
        note: 'De största riskerna över förvaltningarna.',
      },
      managementReview: {
        title: 'Ledningens genomgång',
        note: 'Underlaget finns under Forum och genomgång.',
      },
    },
  },
  page: {
    history: 'Historik',
    events: 'Vad som har hänt',
    noEvents: 'Inget har hänt med uppgiften än.',
    due: 'Skulle göras',
    event: 'Vad',
    onDay: 'Dag',
    by: 'Av',
    note: 'Anteckning',
    eventKinds: {
      done: (day: string) => `Gjord ${day}`,
      moved: (day: string) => `Flyttad till ${day}`,
      skipped: (day: string) => `Överhoppad ${day}`,
    },
    lateDays: (count: number) => (count === 1 ? '1 dag efter' : `${count} dagar efter`),
    done: 'Markera som gjord',
    move: 'Flytta',
    skip: 'Hoppa över',
    edit: 'Ändra',
    withdraw: 'Ta bort',
    bringBack: 'Lägg tillbaka',
    overdueTitle: (day: string, days: number) =>
      `Skulle ha gjorts ${day}, för ${days === 1 ? '1 dag' : `${days} dagar`} sedan.`,
    overdueBody: 'Markera den som gjord, flytta den eller hoppa över den med ett skäl.',
    movedTitle: (count: number) => `Flyttad ${times(count)} den här gången.`,
    movedBody: (day: string) => `Den skulle först ha gjorts ${day}.`,
    withdrawnTitle: 'Uppgiften är borttagen ur årshjulet.',
    withdrawnBody: 'Den påminner inte, men det som har hänt finns kvar att läsa.',
    unknown: 'Okänd',
    never: 'Aldrig än',
  },
  form: {
    addTitle: 'Lägg till en återkommande uppgift',
    editTitle: 'Ändra uppgiften',
    title: 'Uppgift',
    titleHint: 'Vad som ska göras, till exempel: Öva kontinuitetsplanen för journalsystemet',
    bodyId: 'Hos',
    kind: 'Slag',
    kindHint:
      'Självskattningar, översyn av risker, klasser och dokument kommer av sig själva: de behöver ingen uppgift.',
    ownerPersonId: 'Ansvarig person',
    ownerHint: 'Får påminnelse och kan själv flytta uppgiften.',
    nobody: 'Ingen person',
    ownerRole: 'Ansvarig roll',
    ownerRoleHint: 'Till exempel: Systemförvaltare. Står kvar när personen byts.',
    rhythmMonths: 'Månader emellan',
    rhythmHint: '12 för en gång om året, 3 för varje kvartal. Högst 60.',
    nextOn: 'Ska göras nästa gång',
    note: 'Anteckning',
    noteHint: 'Hur det går till, var mallar finns.',
    submit: 'Lägg till uppgiften',
    next: 'Uppgiften kommer in i årshjulet, i ”Att göra” och i den ansvarigas kalender.',
    editNext: 'Dagen ändras inte här: den flyttas på en egen sida, så att det syns att den har flyttats.',
  },
  steps: {
    reason: 'Skäl',
    done: {
      title: 'Markera som gjord',
      onDay: 'Gjordes den',
      note: 'Anteckning (frivillig)',
      nextOn: 'Nästa gång',
      nextHint: (day: string, rhythm: string) =>
        `ÅÅÅÅ-MM-DD. ${rhythm.toLowerCase()} räknat från dagen då den skulle göras blir ${day}. Lämna så, eller välj en annan dag.`,
      passed: (count: number) =>
        count === 1
          ? 'Ett tillfälle däremellan har redan passerat utan att uppgiften har gjorts. Det hoppas över.'
          : `${count} tillfällen däremellan har redan passerat utan att uppgiften har gjorts. De hoppas över.`,
      submit: 'Spara som gjord',
      next: 'Att den är gjord sparas med ditt namn och kan inte tas bort.',
    },
    skip: {
      title: 'Hoppa över den här gången',
      nextHint: (day: string) => `ÅÅÅÅ-MM-DD. Efter rytmen blir det ${day}.`,
      submit: 'Hoppa över',
      next: 'Skälet sparas med ditt namn och syns för dem som följer upp.',
    },
    move: {
      title: 'Flytta uppgiften',
      now: 'Ska göras',
      toOn: 'Flytta till',
      note: 'Varför (frivilligt)',
      submit: 'Flytta',
      evenSo: 'Flytta ändå',
      next: 'Flytten syns i historiken. Påminnelser och kalendrar följer med. Nästa gång räknas från den nya dagen.',
      collidesTitle: (day: string) => `${day} krockar med annat:`,
      clearTitle: (day: string) => `Inget krockar ${day}.`,
      freeTitle: 'Närmaste arbetsdagar utan krock',
      freeLede: 'En tryckning flyttar uppgiften dit.',
      free: (day: string, week: number) => `${day} (vecka ${week})`,
    },
    withdraw: {
      title: 'Ta bort uppgiften ur årshjulet',
      submit: 'Ta bort',
      next: 'Uppgiften påminner inte längre. Det som har hänt finns kvar, och uppgiften kan läggas tillbaka.',
    },
    bringBack: {
      title: 'Lägg tillbaka uppgiften',
      submit: 'Lägg tillbaka',
      next: 'Uppgiften kommer tillbaka i årshjulet på den dag som den hade.',
    },
  },
  history: {
    verbs: {
      add: 'lade till uppgiften',
      change: 'ändrade uppgiften',
      complete: 'markerade den som gjord',
      skip: 'hoppade över den',
      move: 'flyttade den',
      withdraw: 'tog bort den',
      bringBack: 'lade tillbaka den',
    },
    labels: {
      title: 'Uppgift',
      kind: 'Slag',
      ownerPersonId: 'Ansvarig person',
      ownerRole: 'Ansvarig roll',
      rhythmMonths: 'Månader emellan',
      nextOn: 'Nästa gång',
      onDay: 'Dag',
      note: 'Anteckning',
      reason: 'Skäl',
    },
  },
};
