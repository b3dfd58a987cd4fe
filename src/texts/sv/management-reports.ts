const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** The security officer's reports to those who lead the municipality: their pages, and the words of the papers. */
export const managementReports = {
  title: 'Rapporter till ledningen',
  lede: 'Informationssäkerhetsansvarigs rapporter till kommundirektören och kommunstyrelsen. En fastställd rapport ändras inte mer.',
  add: 'Ny rapport',
  templates: 'Ändra mallarnas texter',
  outMustBe: '--out ska sluta på .pdf, .docx eller .zip.',
  fullOption: 'den fullständiga versionen, som kan innehålla sekretess; annars den offentliga',
  kinds: { reportToChiefExecutive: 'Till kommundirektören', reportToBoard: 'Till kommunstyrelsen' },
  kindHints: {
    reportToChiefExecutive:
      'Kort och operativ: vad som behöver avgöras, läget, de största riskerna och nästa steg.',
    reportToBoard:
      'För ett halvår eller ett år: förslag till beslut, läget, risker, undantag, revision, planen framåt och konsekvenser.',
  },
  states: { draft: 'Utkast', issued: 'Fastställd' },
  languages: { sv: 'Svenska', en: 'Engelska' },
  versions: { full: 'Fullständig version', public: 'Offentlig version' },
  period: (since: string, until: string) => `${since} till och med ${until}`,
  list: {
    caption: (count: number) => many(count, 'rapport', 'rapporter'),
    empty: 'Ingen rapport finns än.',
    emptyWriter:
      'Ingen rapport finns än. Skapa den första: läget hämtas ur Stadga, och du skriver till det som behövs.',
    none: 'Ingen rapport stämmer med valet.',
    filter: 'Välj rapporter',
    submit: 'Visa',
    kind: 'Till',
    every: 'Alla',
    reset: 'Visa alla rapporter',
    columns: { report: 'Rapport', period: 'Period', state: 'Läge', issued: 'Fastställd', decision: 'Beslut' },
    issuedBy: (day: string, by: string) => `${day}, ${by || 'okänd'}`,
    notDecided: 'Inte antecknat',
  },
  start: {
    title: 'Ny rapport',
    lede: 'Läget hämtas ur Stadga. Du skriver till det som bara du vet, förhandsgranskar och fastställer.',
    kind: 'Vem rapporten går till',
    language: 'Rapportens språk',
    since: 'Periodens första dag',
    sinceHint:
      'ÅÅÅÅ-MM-DD. Lämna tomt: från dagen efter den förra rapportens sista dag, annars det senaste året.',
    until: 'Periodens sista dag',
    untilHint: 'ÅÅÅÅ-MM-DD. Lämna tomt för i dag.',
    registryNumber: 'Diarienummer',
    submit: 'Skapa utkastet',
    next: 'Utkastet syns bara för dig som är informationssäkerhetsansvarig, tills du fastställer rapporten.',
  },
  page: {
    back: 'Alla rapporter',
    edit: 'Skriv texterna',
    issue: 'Fastställ',
    throwAway: 'Släng utkastet',
    decision: 'Anteckna beslutet',
    facts: {
      to: 'Till',
      period: 'Period',
      language: 'Språk',
      registryNumber: 'Diarienummer',
      state: 'Läge',
      issued: 'Fastställd',
      decided: 'Beslutad',
    },
    unknown: 'Inte angivet',
    download: 'Ladda ner',
    versionsLabel: 'Version',
    fullNote:
      'Den fullständiga versionen kan innehålla uppgifter som omfattas av sekretess. Lämna den bara till dem som behöver den.',
    publicNote:
      'I den offentliga versionen är det utelämnat som kan skada skyddet, det du har markerat och namnen på tjänstepersoner. En markering ersätter inte prövningen när någon begär ut rapporten.',
    package: 'Paket till diariet',
    files: (version: string, format: string) => `${version}, ${format}`,
    formats: { pdf: 'PDF', docx: 'Word' },
    preview: 'Förhandsgranskning',
    asIssued: 'Rapporten som den fastställdes',
    unfilled: (parts: string) => `Inte ifyllt eller bekräftat än: ${parts}.`,
    unfilledNote:
      'Skriv det som står inom hakparentes, [ ], eller ta bort det. Först då kan rapporten fastställas.',
    named: (names: string) => `Den offentliga versionen nämner: ${names}.`,
    namedNote:
      'Det är namn på system, informationstillgångar, risker eller undantag som står i dina egna texter. Skriv om, eller markera delen så att den utelämnas.',
    readerOnly: 'Rapporten läses av ledningen. Bara informationssäkerhetsansvarig skriver i den.',
  },
  edit: {
    title: 'Skriv texterna',
    lede: 'Figurer och tabeller kommer ur Stadga. Här skriver du det som står till dem. Delar som du inte har ändrat följer mallen.',
    period: 'Perioden',
    texts: 'Texterna',
    secrecy: (part: string) => `Sekretess: ${part}`,
    mark: 'Sekretess',
    secrecyHint: 'Det som markeras utelämnas ur den offentliga versionen.',
    provisions: {
      none: 'Får stå i den offentliga versionen',
      'OSL 18:8': 'Utelämnas: OSL 18 kap. 8 §, säkerhetsåtgärder',
      'OSL 18:13': 'Utelämnas: OSL 18 kap. 13 §, risk- och sårbarhetsanalyser',
      'OSL 21:7': 'Utelämnas: OSL 21 kap. 7 §, personuppgifter',
    },
    next: 'Du kommer till förhandsgranskningen. Inget är fastställt förrän du väljer det.',
    submit: 'Spara och förhandsgranska',
  },
  issue: {
    title: 'Fastställ rapporten',
    lede: 'Båda versionerna sparas som de är nu, i PDF och Word, med dag och namn. Sedan ändras de inte mer.',
    readers: {
      reportToChiefExecutive:
        'Rapporten kan sedan läsas av förvaltningscheferna, controllern och dataskyddsombudet.',
      reportToBoard:
        'Rapporten kan sedan läsas av förvaltningscheferna, controllern, dataskyddsombudet och av kommunstyrelsens sekreterare och ledamöter. Revisorerna läser den när den har lämnats över till dem.',
    },
    submit: 'Fastställ rapporten',
    next: 'Skicka den sedan till diariet och mottagaren.',
  },
  throwAway: {
    title: 'Släng utkastet',
    lede: 'Utkastet och det du har skrivit tas bort ur listan. Så länge inget är fastställt finns det ingen allmän handling att bevara.',
    submit: 'Släng utkastet',
  },
  decision: {
    title: 'Anteckna beslutet',
    lede: 'När rapporten har behandlats antecknas dagen och paragrafen här. Det görs en gång.',
    decidedOn: 'Dag',
    minuteItem: 'Paragraf',
    minuteItemHint: 'Till exempel § 117. Lämna tomt om det inte finns någon.',
    submit: 'Spara',
    next: 'Anteckningen kan inte ändras efteråt.',
  },
  paper: {
    title: {
      reportToChiefExecutive: (organisation: string) =>
        `Informationssäkerheten i ${organisation}: rapport till kommundirektören`,
      reportToBoard: (organisation: string) =>
        `Informationssäkerheten i ${organisation}: rapport till kommunstyrelsen`,
    },
    kind: 'Rapport',
    recipients: { reportToChiefExecutive: 'Kommundirektören', reportToBoard: 'Kommunstyrelsen' },
    sender: 'Informationssäkerhetsansvarig',
    facts: { date: 'Datum', period: 'Period', registryNumber: 'Diarienummer', author: 'Handläggare' },
    marks: {
      draft: 'Utkast – inte fastställd',
      full: 'Kan innehålla uppgifter med sekretess: OSL 18 kap. 8 §',
    },
    omitted: (provision: string) => `[Uppgift utelämnad: ${provision}]`,
    takenOn: (day: string) => `Uppgifterna är hämtade ur Stadga ${day}.`,
    figures: {
      met: 'av kraven som gäller är uppfyllda',
      metChange: (points: number) =>
        points === 0
          ? 'av kraven som gäller är uppfyllda, oförändrat under perioden'
          : `av kraven som gäller är uppfyllda, ${Math.abs(points)} procentenheter ${points > 0 ? 'fler' : 'färre'} än när perioden började`,
      grave: 'höga eller mycket höga risker',
      exceptions: 'undantag gäller',
      overdueDocuments: 'styrdokument har passerat sin översyn',
      overdueActions: 'åtgärder är försenade',
      noOwner: 'system och tillgångar saknar ägare',
    },
    noGuideline: 'Ingen riktlinje är i kraft än, så det finns inga krav att följa upp.',
    guideline: (title: string, number: number) => `Kraven är de i ”${title}”, version ${number}.`,
    shareNote:
      'Andelen är uppfyllda krav av dem som gäller. Delvis uppfyllda, utgångna och obesvarade räknas inte som uppfyllda.',
    units: 'Förvaltning för förvaltning',
    chapters: 'Kapitel för kapitel',
    phases: 'Fas för fas',
    columns: {
      unit: 'Förvaltning',
      chapter: 'Kapitel',
      phase: 'Fas',
      met: 'Uppfyllt',
      change: 'Ändring',
      gaps: 'Brister',
      open: 'Utan svar',
      maturity: 'Mognad',
    },
    percent: (share: number) => `${Math.round(share * 100)} %`,
    points: (points: number) => (points === 0 ? '±0' : points > 0 ? `+${points}` : `−${Math.abs(points)}`),
    noShare: 'Gäller inte',
    noMaturity: 'Inte satt',
    pointsNote: 'Ändringen är i procentenheter sedan periodens början.',
    holdings: {
      title: 'Registret och det som saknas i det',
      columns: {
        what: 'Register',
        all: 'Antal',
        noOwner: 'Utan ägare',
        noClass: 'Utan klass',
        reviewDue: 'Klassen ska ses över',
      },
      assets: 'Informationstillgångar',
      systems: 'System',
      gaps: 'Det som saknas',
      gapColumns: { name: 'Namn', body: 'Förvaltning', missing: 'Saknas' },
      owner: 'ägare',
      class: 'klass',
      and: ' och ',
      none: 'Alla system och informationstillgångar har ägare och klass.',
      notAll: (shown: number) => `Högst ${shown} av varje slag visas. Hela listan finns i registret.`,
    },
    risks: {
      counts: 'Öppna risker efter nivå',
      columns: { body: 'Förvaltning och riskägare', risk: 'Risk', level: 'Nivå', treatment: 'Hantering' },
      all: 'Hela kommunen',
      top: 'De största riskerna',
      accepted: 'Accepterade risker',
      acceptedLede: 'Någon svarar med sitt namn för att kommunen lever med dem till en viss dag.',
      acceptedCount: (count: number) => `${many(count, 'risk är accepterad', 'risker är accepterade')}.`,
      until: 'Till och med',
      changed: (from: string) => `tidigare ${from.toLowerCase()}`,
      target: (level: string) => `ska bli ${level.toLowerCase()}`,
      actions: (count: number) => many(count, 'öppen åtgärd', 'öppna åtgärder'),
      due: (count: number) => `${many(count, 'risk ska', 'risker ska')} ses över nu.`,
      moved: (added: number, closed: number) =>
        `Under perioden tillkom ${many(added, 'risk', 'risker')} och ${many(closed, 'avslutades', 'avslutades')}.`,
    },
    exceptions: {
      counts: (inForce: number, soon: number, asked: number) =>
        `${many(inForce, 'undantag gäller', 'undantag gäller')}. ${soon === 0 ? 'Inget går ut inom två månader' : `${many(soon, 'går', 'går')} ut inom två månader`}. ${asked === 0 ? 'Inget väntar på beslut' : `${many(asked, 'väntar', 'väntar')} på beslut`}.`,
      columns: { exception: 'Undantag', body: 'Förvaltning', standing: 'Läge', until: 'Till och med' },
      current: 'Undantag som gäller eller väntar på beslut',
      soon: 'går snart ut',
      moved: (approved: number, ended: number) =>
        `Under perioden godkändes ${approved} och upphörde ${ended}.`,
    },
    documents: {
      counts: (all: number, overdue: number) =>
        `${many(all, 'styrdokument', 'styrdokument')} finns i registret. ${overdue === 0 ? 'Inget har passerat sin översyn.' : `${many(overdue, 'har', 'har')} passerat dagen för sin översyn.`}`,
      moved: (decided: number) => `Under perioden beslutades ${many(decided, 'version', 'versioner')}.`,
      columns: { document: 'Styrdokument', body: 'Organ', owner: 'Ägare', due: 'Skulle ses över' },
      overdue: 'Har passerat sin översyn',
      municipality: 'Hela kommunen',
      nobody: 'Ingen',
    },
    audits: {
      lede: 'Vad nämnderna själva har gjort och vad som är bekräftat internt står för sig. Revisorernas bedömning är deras egen och står för sig.',
      securityOnly: 'Här räknas granskningar av informationssäkerheten.',
      work: 'Nämndernas arbete och den interna bekräftelsen',
      auditors: 'Revisorernas bedömning',
      workColumns: {
        body: 'Organ',
        open: 'Öppna',
        confirmed: 'Bekräftade internt',
        overdue: 'Försenade åtgärder',
      },
      auditorsColumns: { body: 'Organ', green: 'Gröna av bedömda', open: 'Inte gröna av alla' },
      of: (part: number, all: number) => `${part} av ${all}`,
      whole: 'Alla',
      unseen: 'Visas inte',
      none: 'Ingen granskning av informationssäkerheten finns i registret.',
      overdue: 'Försenade åtgärder',
      overdueCount: (count: number) => `${many(count, 'åtgärd är försenad', 'åtgärder är försenade')}.`,
      overdueColumns: { action: 'Åtgärd', body: 'Organ', owner: 'Ansvarig', due: 'Skulle vara klar' },
      secret: '[sekretessmarkerad åtgärd]',
      moved: (done: number) =>
        `Under perioden blev ${many(done, 'åtgärd', 'åtgärder')} i ledningssystemet klara.`,
    },
    indicators: {
      title: 'Nyckeltal mot mål',
      none: 'Inga nyckeltal är bestämda.',
      counts: (all: number, off: number, missing: number) =>
        `${many(all, 'nyckeltal följs', 'nyckeltal följs')}. ${off} når inte målet och ${missing} saknar värden.`,
      missing: 'Saknas',
      standings: {
        onTarget: 'Når målet',
        offTarget: 'Når inte målet',
        noTarget: 'Inget mål',
        missing: 'Värden saknas',
      },
      columns: { indicator: 'Nyckeltal', value: 'Värde', target: 'Mål', standing: 'Läge', lastOn: 'Mätt' },
    },
    controlPlans: {
      title: (year: number) => `Internkontroll ${year}`,
      counts: (plans: number, decided: number, reported: number) =>
        `${many(plans, 'nämnd har', 'nämnder har')} en internkontrollplan. Beslutade: ${decided}. Redovisade för nämnden: ${reported}.`,
      controls: (all: number, done: number, deviations: number, late: number) =>
        `${done} av årets ${many(all, 'kontroll', 'kontroller')} är gjorda, och ${deviations} visade avvikelser. ${many(late, 'kontrollmoment är försenat', 'kontrollmoment är försenade')}.`,
      without: (names: string) => `Ingen plan finns för: ${names}.`,
    },
    plan: {
      phases: 'Införandet',
      phaseColumns: { phase: 'Fas', period: 'Period', state: 'Läge', goals: 'Mål nådda' },
      of: (part: number, all: number) => `${part} av ${all}`,
      benefits: 'Nyttorna',
      benefitColumns: { benefit: 'Nytta', baseline: 'Utgångsläge', target: 'Mål', outcome: 'Utfall' },
      duties: (count: number) =>
        count === 0
          ? 'Inga återkommande uppgifter är försenade.'
          : `${many(count, 'återkommande uppgift är försenad', 'återkommande uppgifter är försenade')}.`,
      dutiesTitle: 'Försenade återkommande uppgifter',
      dutyColumns: { body: 'Förvaltning', count: 'Antal', first: 'Den äldsta', due: 'Skulle göras' },
      meetings: (count: number) =>
        count === 0
          ? 'Informationssäkerhetsforum har inte haft något avslutat möte under perioden.'
          : `Informationssäkerhetsforum har haft ${many(count, 'möte', 'möten')} under perioden.`,
      decisions: 'Vad forumet har beslutat',
      secretDecision: '[sekretessmarkerat beslut]',
      decisionColumns: { onDay: 'Dag', title: 'Ärende', decision: 'Beslut' },
    },
    decisions: {
      indicators: (count: number) => many(count, 'nyckeltal når inte målet', 'nyckeltal når inte målet'),
      duties: (count: number) =>
        many(count, 'återkommande uppgift är försenad', 'återkommande uppgifter är försenade'),
      phases: (count: number) =>
        many(count, 'fas i införandet är försenad', 'faser i införandet är försenade'),
      lede: 'Det här väntar enligt Stadga:',
      none: 'Inget väntar enligt Stadga.',
      graveUntreated: (count: number) =>
        many(
          count,
          'hög eller mycket hög risk saknar beslut om hantering',
          'höga eller mycket höga risker saknar beslut om hantering',
        ),
      risksDue: (count: number) =>
        many(count, 'risk har passerat sin översyn', 'risker har passerat sin översyn'),
      exceptionsAsked: (count: number) =>
        many(
          count,
          'undantag väntar på informationsägarens beslut',
          'undantag väntar på informationsägarens beslut',
        ),
      exceptionsEnd: (count: number) =>
        many(count, 'undantag går ut inom två månader', 'undantag går ut inom två månader'),
      noOwner: (count: number) =>
        many(
          count,
          'system eller informationstillgång saknar ägare',
          'system och informationstillgångar saknar ägare',
        ),
      documents: (count: number) =>
        many(count, 'styrdokument har passerat sin översyn', 'styrdokument har passerat sin översyn'),
      actions: (count: number) => many(count, 'åtgärd är försenad', 'åtgärder är försenade'),
    },
    left: {
      title: 'Vad som är utelämnat',
      lede: 'Det här är den offentliga versionen. Följande finns bara i den fullständiga rapporten:',
      ground:
        'Uppgifterna visar var skyddet för kommunens information är svagt. De kan hjälpa den som vill komma åt den, och då motverkas syftet med säkerhetsåtgärderna (18 kap. 8 § offentlighets- och sekretesslagen).',
      nothing: 'Inget i läget är utelämnat.',
      people: 'Tjänstepersoner namnges inte, eftersom namnen inte behövs för att förstå rapporten.',
      request:
        'Den som vill läsa hela rapporten kan begära det hos kommunen. Varje begäran prövas för sig, och ett avslag kan överklagas.',
      parts: {
        units: 'hur varje förvaltning uppfyller riktlinjen',
        chapters: 'hur varje kapitel i riktlinjen uppfylls',
        gaps: 'vilka system och informationstillgångar som saknar ägare eller klass',
        risks: 'vilka riskerna är, var de finns och hur de hanteras',
        exceptions: 'vilka undantagen är och vad de gäller',
        actions: 'vilka åtgärder som är försenade',
        indicators: 'nyckeltal som mäter det tekniska skyddet',
        duties: 'vilka återkommande uppgifter som är försenade',
        decisions: 'vad informationssäkerhetsforum har beslutat',
        marked: (parts: string) => `delar av texten: ${parts}`,
      },
    },
    here: {
      units: 'Hur varje förvaltning och varje kapitel står redovisas bara i den fullständiga versionen.',
      gaps: 'Vilka de är redovisas bara i den fullständiga versionen.',
      risks: 'Vilka riskerna är redovisas bara i den fullständiga versionen.',
      exceptions: 'Vilka undantagen är redovisas bara i den fullständiga versionen.',
      actions: 'Vilka åtgärderna är redovisas bara i den fullständiga versionen.',
      indicators: 'Nyckeltal som förs in för hand redovisas bara i den fullständiga versionen.',
      duties: 'Vilka uppgifterna är redovisas bara i den fullständiga versionen.',
      decisions: 'Besluten redovisas bara i den fullständiga versionen.',
    },
    fileName: (kind: 'reportToChiefExecutive' | 'reportToBoard', until: string, version: 'full' | 'public') =>
      `informationssakerhet-${kind === 'reportToBoard' ? 'kommunstyrelsen' : 'kommundirektoren'}-${until}${version === 'public' ? '-offentlig' : ''}`,
  },
};
