/** "Läget": the page that people come to when they have signed in. */
const recommendations = (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`);

export const overview = {
  title: 'Läget',
  lede: (all: number, audits: number) =>
    `${recommendations(all)} i ${audits === 1 ? '1 granskning' : `${audits} granskningar`}. Varje siffra leder till sina rekommendationer. Här räknas en rekommendation en gång, på sidan Mått en gång för varje organ som den riktas till.`,
  figures: {
    followedUp: 'uppföljda av revisorerna än',
    outOf: (done: number, all: number) => `${done} av ${all}`,
    doneBesidesUnknown: (unknown: number) =>
      unknown === 1 ? 'säkert åtgärdade; 1 har okänd färg' : `säkert åtgärdade; ${unknown} har okänd färg`,
    green: (done: number, followedUp: number) => `åtgärdade, ${done} av ${followedUp} uppföljda`,
    open: 'öppna rekommendationer',
    red: 'inte åtgärdade',
    unknown: 'med okänd färg',
    notAssessed: 'inte uppföljda än',
    overdue: 'rekommendationer med försenat svar',
  },

  now: {
    title: 'Att ta tag i nu',
    reports: (count: number) =>
      count === 1 ? '1 rapport väntar på kontroll' : `${count} rapporter väntar på kontroll`,
    checked: (checked: number, rows: number) =>
      rows === 0 ? 'Kontrollen är inte påbörjad.' : `${checked} av ${rows} rader är kontrollerade.`,
    allReports: 'Alla rapporter',
    undecided: (count: number) =>
      count === 1 ? '1 okänd färg är inte avgjord' : `${count} okända färger är inte avgjorda`,
    allUndecided: 'Visa alla',
    overdue: (count: number) =>
      count === 1 ? '1 svar till revisorerna är försenat' : `${count} svar till revisorerna är försenade`,
    dueSoon: (count: number) =>
      count === 1 ? '1 svar ska vara framme inom 30 dagar' : `${count} svar ska vara framme inom 30 dagar`,
    late: (days: number) => (days === 1 ? '1 dag sent' : `${days} dagar sent`),
    by: (date: string) => `senast ${date}`,
    meeting: (date: string) => `sammanträde ${date}`,
    requested: 'anstånd begärt',
    unclear: 'oklart om anstånd har getts',
  },

  auditors: {
    title: 'Revisorernas bedömning',
    lede: 'Färgerna är revisorernas egna, från deras senaste uppföljning. Det som någon här har tolkat räknas inte in.',
    perBody: 'Per nämnd och bolag',
    perAudit: 'Per granskning',
    perYear: 'Per år som granskningen gjordes',
    newest: (shown: number, all: number) => `De ${shown} senaste av ${all} granskningar visas.`,
    allAudits: 'Alla granskningar',
    legend: 'Staplarna visar:',
    joint: 'En rekommendation som riktas till flera räknas hos var och en av dem.',
    columns: {
      body: 'Nämnd eller bolag',
      audit: 'Granskning',
      year: 'År',
      distribution: 'Fördelning',
      all: 'Alla',
    },
    withoutYear: (count: number) =>
      `${recommendations(count)} står i granskningar utan årtal och är inte med här.`,
    interpreted: (count: number) => (count === 1 ? '1 tolkad' : `${count} tolkade`),
  },
  status: {
    green: 'Åtgärdade',
    yellow: 'Delvis',
    red: 'Inte',
    unknown: 'Okända',
    notAssessed: 'Ej uppföljda',
  },
  legend: {
    green: 'åtgärdad',
    yellow: 'delvis åtgärdad',
    red: 'inte åtgärdad',
    unknown: 'okänd färg',
    notAssessed: 'inte uppföljd än',
  },
  statusOf: {
    green: 'åtgärdade',
    yellow: 'delvis åtgärdade',
    red: 'inte åtgärdade',
    unknown: 'med okänd färg',
    notAssessed: 'inte uppföljda',
  },
  /** What a number that leads to its rows is called when it is read alone. */
  rowsOf: (count: number, what: string, of: string) => `${count} ${what}: ${of}`,

  ownWork: {
    title: 'Nämndernas eget arbete',
    lede: 'Här står vad nämnder och bolag själva uppger och vad som har verifierats internt. Det är inte revisorernas bedömning.',
    caption: 'Rekommendationer efter läget i det egna arbetet',
    states: {
      received: 'Mottagna',
      answered: 'Besvarade',
      planned: 'Planerade',
      reportedDone: 'Rapporterade klara',
      confirmed: 'Bekräftade internt',
      notToAct: 'Åtgärdas inte',
      reopened: 'Öppnade igen',
    },
    withheld: 'Ej överlämnat',
    whyWithheld: 'Det som en nämnd inte har lämnat över till revisorerna visas inte.',
  },

  oldest: {
    title: 'Äldst öppna',
    caption: (shown: number, all: number) => `${shown} av ${all} öppna, de äldsta först`,
    columns: { recommendation: 'Rekommendation', bodies: 'Riktas till', status: 'Enligt revisorerna' },
    number: (number: string) => `nr ${number}`,
    all: 'Alla öppna',
  },

  empty: {
    title: 'Registret är tomt',
    read: 'När en revisionsrapport är läst och kontrollerad står dess rekommendationer här, med läget per nämnd och granskning.',
    next: 'Läs in er första revisionsrapport',
    review: 'Kontrollera det som är läst',
    nothingForYou:
      'Här visas de rekommendationer som rör dig. Just nu finns inga. Saknar du något, fråga den som samordnar revisionsärenden.',
    nothingYet: 'Registret är tomt. Den som samordnar revisionsärenden fyller det från rapporterna.',
    addPeople: 'Lägg till dem som ska arbeta här, och ge dem roller',
  },
};
