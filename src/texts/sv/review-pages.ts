/** The page where what was read is checked beside its original, and the page where it enters the register. */
export const reviewPages = {
  /** How a row is named where its text does not stand beside. */
  row: (number: string) => `nr ${number}`,
  inAudit: (row: string, audit: string) => `${row} i ${audit}`,
  person: (name: string, at: string) => `${name}, ${at}`,
  somebody: 'någon som inte längre finns kvar',

  progress: {
    title: 'Kontroll',
    lede: 'Jämför varje rad med originalet. Allt sparas direkt, och inget når registret förrän du för in det.',
    checked: (checked: number, rows: number) => `${checked} av ${rows} kontrollerade`,
    bar: 'Kontrollens gång',
    toRows: 'Till raderna',
    checkClear: (count: number) => `Kontrollera alla som ser rätt ut (${count})`,
    checkClearHint: 'Rader där något ska avgöras lämnas kvar.',
    confirm: 'För in i registret',
  },
  remaining: {
    title: 'Det här återstår',
    none: 'Inget hindrar att rapporten förs in.',
    stops: 'Hindrar att rapporten förs in',
    word: 'Kontrollera eller intyga',
    look: 'Avgör om du kan',
    counted: (title: string, count: number) => `${title} (${count})`,
    nothingIncluded: 'Alla granskningar är utelämnade. Ta med minst en.',
    noBody: (count: number) =>
      count === 1
        ? '1 rekommendation saknar nämnd eller bolag:'
        : `${count} rekommendationer saknar nämnd eller bolag:`,
    undecidedMatch: (count: number) =>
      count === 1
        ? '1 rekommendation liknar en som redan finns. Är det samma?'
        : `${count} rekommendationer liknar sådana som redan finns. Är det samma?`,
    sameTwice: (count: number) =>
      count === 1
        ? '1 rekommendation är kopplad till samma rekommendation i registret som en annan rad:'
        : `${count} rekommendationer är kopplade till samma rekommendation i registret som en annan rad:`,
    gone: (count: number) =>
      count === 1
        ? '1 granskning eller rekommendation är makulerad i registret sedan raden kopplades till den. Välj en annan, eller säg att den är ny:'
        : `${count} granskningar eller rekommendationer är makulerade i registret sedan raderna kopplades till dem. Välj andra, eller säg att de är nya:`,
    notYours: (count: number) =>
      count === 1
        ? '1 granskning gäller inte informationssäkerhet och behöver föras in av samordnaren:'
        : `${count} granskningar gäller inte informationssäkerhet och behöver föras in av samordnaren:`,
    sameAudit: (count: number) =>
      `${count} granskningar har samma namn och år. Är de en och samma granskning, gör dem till en. Är de olika, intygar du det när du för in rapporten.`,
    joinAudits: 'Gör dem till en granskning',
    joinAuditsHint:
      'Raderna står kvar i samma ordning. Du kan dela granskningen igen tills rapporten förs in.',
    otherDocuments: 'De står i olika handlingar och går inte att göra till en här.',
    unchecked: (count: number) =>
      count === 1
        ? '1 rad är inte kontrollerad. Den hindrar inte: när du för in rapporten kan du i stället intyga att du har jämfört alla rader med originalet.'
        : `${count} rader är inte kontrollerade. De hindrar inte: när du för in rapporten kan du i stället intyga att du har jämfört alla rader med originalet.`,
    showUnchecked: 'Visa dem',
    unmatchedBody: (count: number) =>
      count === 1
        ? '1 rad har ett namn på en nämnd som inte känns igen:'
        : `${count} rader har namn på nämnder som inte känns igen:`,
    undecidedColour: (count: number) =>
      count === 1
        ? '1 rad har en färg som inte går att läsa:'
        : `${count} rader har färger som inte går att läsa:`,
    more: (count: number) => `och ${count} till`,
  },
  notTheirs: {
    title: 'Du läser rapporten men ändrar den inte.',
    whole:
      'Den gäller inte informationssäkerhet. Samordnaren för revisionsärenden kontrollerar den och för in den i registret. Gäller den informationssäkerhet ändå, be samordnaren ange det.',
    part: 'Du kontrollerar raderna i de granskningar som gäller informationssäkerhet. Resten kontrollerar samordnaren för revisionsärenden, som också för in rapporten i registret.',
    partTitle: 'En del av rapporten är din att kontrollera.',
    audit: 'Gäller inte informationssäkerhet: samordnaren för revisionsärenden kontrollerar raderna.',
  },
  unknownNames: {
    title: 'Namn som inte känns igen',
    meaning: (name: string, rows: number) =>
      rows === 1 ? `”${name}” i 1 rad är` : `”${name}” i ${rows} rader är`,
    choose: 'Välj nämnd eller bolag',
    remember: 'Kom ihåg namnet till nästa rapport',
    submit: 'Använd',
    submitName: (name: string) => `Använd för ”${name}”`,
  },
  others: {
    changed: (names: string, rows: number) =>
      rows === 1
        ? `${names} har ändrat 1 rad sedan du senast sparade.`
        : `${names} har ändrat ${rows} rader sedan du senast sparade.`,
    changedNow: (names: string, rows: number) =>
      rows === 1 ? `${names} har nyss ändrat 1 rad.` : `${names} har nyss ändrat ${rows} rader.`,
    show: 'Visa dem',
    reload: 'Läs in ändringarna',
    row: (who: string) => `Ändrad av ${who}`,
    rowNow: (who: string) => `Nyss ändrad av ${who}. Läs in sidan igen för att se hur.`,
  },
  filter: {
    state: 'Rader',
    states: {
      unchecked: 'Inte kontrollerade',
      doubtful: 'Att avgöra',
      leftOut: 'Utelämnade',
      others: 'Ändrade av andra',
    },
    body: 'Nämnd eller bolag',
  },

  document: {
    kind: 'Vad är det här för handling?',
    kinds: {
      auditors: 'Revisorernas uppföljning av tidigare granskningar',
      municipality: 'Kommunens egen uppföljning',
      audit: 'En granskning med nya rekommendationer',
    },
    kindHints: {
      auditors: 'Förs in som revisorernas uppföljning, med deras bedömning av varje rekommendation.',
      municipality: 'Förs in som kommunens egen uppföljning. Färgerna räknas inte som revisorernas.',
      audit: 'Förs in som en granskning. Rekommendationerna får ingen bedömning än.',
    },
    title: 'Titel',
    firm: 'Byrå',
    dated: 'Daterad',
    datedHint: 'Till exempel 2026, 2026-10 eller 2026-10-23.',
    registryNumber: 'Revisorernas diarienummer',
    edit: 'Ändra uppgifterna om handlingen',
    heading: (kind: string) => `Ändra: ${kind}`,
  },
  audit: {
    edit: 'Ändra uppgifterna om granskningen',
    heading: 'Ändra granskningen',
    included: 'Ta med granskningen i registret',
    leftOut: 'Utelämnad: förs inte in i registret.',
    joined: (count: number) => `${count} granskningar i rapporten har gjorts till en.`,
    separate: 'Dela upp dem igen',
    isNew: 'Ny granskning i registret',
    isKnown: 'Finns i registret',
    title: 'Titel',
    year: 'År',
    yearHint: 'Året då granskningen gjordes, till exempel 2024.',
    bodies: 'Granskade nämnder och bolag',
    isSecurity: 'Granskningen gäller informationssäkerhet',
    security: 'Informationssäkerhet',
    auditId: 'Är det en granskning som redan finns?',
    auditIdHint: 'Väljer du en i registret jämförs raderna med rekommendationerna där.',
    newAudit: 'Nej, det är en ny',
    inRegister: 'I registret',
    inReport: 'I den här rapporten',
    inReportHint:
      'Väljer du en i den här rapporten flyttas raderna dit. Du kan dela granskningen igen tills rapporten förs in.',
    letterDated: 'Skrivelsens datum',
    dateHint: 'ÅÅÅÅ-MM-DD. Lämna tomt om det inte framgår.',
    matters: 'När ska svaret vara hos revisorerna?',
    answerBy: (body: string) => `Svar senast: ${body}`,
    extendedTo: (body: string) => `Anstånd till: ${body}`,
    letter: (date: string) => `Skrivelse ${date}`,
    answerByShort: (date: string, bodies: string) => `Svar senast ${date}: ${bodies}`,
    extendedShort: (date: string, bodies: string) => `Anstånd till ${date}: ${bodies}`,
    unmatched: (names: string) => `I rapporten står också: ${names}`,
  },
  rowForm: {
    heading: (row: string) => `Ändra ${row}`,
    number: 'Nummer',
    text: 'Rekommendation',
    textHint: 'Ordagrant som i originalet.',
    bodies: 'Riktad till',
    printed: (names: string) => `I rapporten står: ${names}`,
    group: 'Rubrik som raden står under',
    status: 'Status i originalet',
    statusHint:
      'Så som revisorerna själva har skrivit eller ritat den. Går den inte att se: välj Okänd i filen.',
    done: 'Vad har åtgärdats?',
    remaining: 'Vad kvarstår att åtgärda?',
    save: 'Spara',
    cancel: 'Avbryt',
    next: 'Raden räknas som kontrollerad när du sparar, om inget i den återstår att avgöra.',
    kinds: {
      board: 'Nämnder och styrelser',
      administration: 'Förvaltningar',
      company: 'Bolag',
      centralFunction: 'Centrala funktioner',
      council: 'Fullmäktige',
    },
    ended: 'upphört',
  },
  actions: {
    check: 'Stämmer',
    checkRow: (row: string) => `Stämmer: ${row}`,
    checkedBy: (who: string) => `Kontrollerad av ${who}`,
    uncheck: 'Ångra',
    uncheckRow: (row: string) => `Ångra kontrollen av ${row}`,
    edit: 'Ändra',
    editRow: (row: string) => `Ändra ${row}`,
    exclude: 'Ta inte med',
    excludeRow: (row: string) => `Ta inte med ${row}`,
    include: 'Ta med',
    includeRow: (row: string) => `Ta med ${row}`,
    leftOut: 'Utelämnad',
    skip: 'Hoppa till nästa rad',
  },
  seenBy: (who: string) => `avläst i originalet av ${who}`,
  bodies: {
    none: 'Ingen nämnd eller bolag vald.',
    unmatched: (names: string) => `${names} känns inte igen.`,
    choose: 'Välj nämnd',
    chooseRow: (row: string) => `Välj nämnd för ${row}`,
  },
  interpret: {
    none: 'Färgen går inte att läsa, och texten ger inget förslag.',
    accept: 'Godta förslaget',
    change: 'Ändra',
    choose: 'Tolka själv',
    chooseLede: 'Vad säger texten?',
    leaveUnknown: 'Lämna okänd',
    takeBack: 'Ångra',
    interpreted: 'Tolkad som',
    by: (who: string) => `av ${who}`,
    leftUnknown: (who: string) => `Lämnad okänd av ${who}.`,
    note: 'Räknas inte som revisorernas bedömning.',
    seen: 'Ser du färgen i originalet? Välj Ändra på raden och ange den där.',
    of: (what: string, row: string) => `${what}: ${row}`,
  },
  match: {
    suggested: (percent: string) => `Liknar en rekommendation som redan finns i registret (${percent} lika):`,
    same: 'Samma rekommendation',
    isNew: 'En ny',
    confirmed: 'Samma som i registret:',
    see: (number: string | null) => (number === null ? 'Se den i registret' : `Nr ${number} i registret`),
    connectLabel: 'Rekommendation i registret',
    connectSubmit: 'Koppla',
  },

  stale: {
    somebody: 'Någon annan',
    row: (who: string) =>
      `${who} ändrade samma uppgifter medan du hade sidan öppen. Se hur de ser ut nu och gör om ändringen om den fortfarande behövs.`,
    form: (who: string) =>
      `${who} sparade ändringar medan du skrev. Det du skrev står kvar i fälten, och under fälten står vad som nu är sparat. Spara igen för att ersätta det.`,
    now: 'Nu sparat:',
    empty: 'tomt',
  },
  problems: {
    missing: (field: string) => `${field}: fyll i fältet.`,
    tooLong: (field: string) => `${field}: texten är för lång.`,
    tooMany: (field: string) => `${field}: för många är valda.`,
    malformed: (field: string) => `${field}: kontrollera hur det är skrivet.`,
    notADate: (field: string) => `${field}: skriv ett datum som finns, till exempel 2026-10-23.`,
    unknownBody: (field: string) => `${field}: valet finns inte längre.`,
    unknownAudit: (field: string) => `${field}: valet finns inte längre.`,
    unknownRecommendation: (field: string) => `${field}: valet finns inte längre.`,
    notNow: 'Det går inte att göra så med raden som den är nu.',
  },

  confirm: {
    title: 'För in i registret?',
    lede: 'Så här förs rapporten in. Inget är infört ännu.',
    newAudits: (count: number) => (count === 1 ? '1 ny granskning' : `${count} nya granskningar`),
    knownAudits: (count: number) =>
      count === 1
        ? '1 granskning som redan finns i registret'
        : `${count} granskningar som redan finns i registret`,
    newRecommendations: (count: number) =>
      count === 1 ? '1 ny rekommendation' : `${count} nya rekommendationer`,
    knownRecommendations: (count: number) =>
      count === 1
        ? '1 rekommendation känns igen och får en ny bedömning'
        : `${count} rekommendationer känns igen och får en ny bedömning`,
    knownInAudit: (count: number) =>
      count === 1
        ? '1 rekommendation finns redan och ändras inte'
        : `${count} rekommendationer finns redan och ändras inte`,
    assessments: (assessments: number, rounds: number) =>
      `${assessments === 1 ? '1 bedömning' : `${assessments} bedömningar`}, i ${rounds === 1 ? 'en uppföljning' : `${rounds} uppföljningar`}`,
    severalBodies: (count: number) =>
      count === 1
        ? '1 rekommendation är riktad till flera nämnder eller bolag. Den bedöms för vart och ett, så bedömningarna är fler än rekommendationerna.'
        : `${count} rekommendationer är riktade till flera nämnder eller bolag. De bedöms för vart och ett, så bedömningarna är fler än rekommendationerna.`,
    ownRound: 'Uppföljningen är kommunens egen. Färgerna räknas inte som revisorernas.',
    interpreted: (count: number) =>
      count === 1
        ? '1 okänd färg är tolkad av en person. Den räknas inte som revisorernas.'
        : `${count} okända färger är tolkade av personer. De räknas inte som revisorernas.`,
    undecided: (count: number) =>
      count === 1
        ? '1 färg är okänd och inte avgjord. Den förs in som okänd.'
        : `${count} färger är okända och inte avgjorda. De förs in som okända.`,
    leftOut: (count: number) => (count === 1 ? '1 rad är utelämnad.' : `${count} rader är utelämnade.`),
    blocked: 'Rapporten går inte att föra in ännu.',
    changed: 'Någon annan har ändrat i rapporten sedan du öppnade sidan. Läs igenom hur den förs in nu.',
    comparedAll: 'Jag har jämfört alla rader med originalet.',
    unchecked: (count: number) =>
      count === 1
        ? '1 rad är inte markerad som kontrollerad. Kryssa i rutan om du har jämfört den med originalet.'
        : `${count} rader är inte markerade som kontrollerade. Kryssa i rutan om du har jämfört dem med originalet som en helhet.`,
    comparedAllMissing: 'Kontrollera raderna, eller kryssa i att du har jämfört alla med originalet.',
    differentAudits: 'De är olika granskningar.',
    sameAudits: (count: number) =>
      `${count} granskningar har samma namn och år, och förs in som olika granskningar. Är de en och samma: gå tillbaka till raderna och gör dem till en.`,
    differentAuditsMissing: 'Gör granskningarna till en, eller kryssa i att de är olika granskningar.',
    submit: 'För in i registret',
    back: 'Tillbaka till raderna',
    next: 'Du kan ångra införandet så länge ingen har byggt vidare på det.',
  },
  confirmed: {
    title: 'Infört i registret',
    by: (who: string) => `av ${who}`,
    body: 'Raderna går inte längre att ändra här. Varje rad leder till sin rekommendation i registret.',
    see: 'Se dem i registret',
    withdraw: 'Ångra införandet',
    withdrawTitle: 'Ångra införandet?',
    withdrawLede:
      'Det som fördes in tas ut ur registret, och rapporten går att kontrollera igen. Ändringsloggen minns båda delarna.',
    withdrawSubmit: 'Ångra införandet',
    keep: 'Låt det stå',
    withdrawRefused:
      'Det går inte att ångra: någon har redan byggt vidare på det som fördes in. Rätta i stället i registret.',
    row: 'Se i registret',
    rowOf: (row: string) => `Se i registret: ${row}`,
  },
};
