/** What every form says: its buttons, its hints, what happens when two save at once, and what has to be put right. */
export const forms = {
  save: 'Spara',
  cancel: 'Avbryt',
  choose: 'Välj',
  dateHint: 'ÅÅÅÅ-MM-DD',
  partialDateHint: 'Till exempel 2026, 2026-10 eller 2026-10-23.',
  emptyHint: 'Lämna tomt om det inte är känt.',
  stale: {
    title: 'Någon annan har sparat.',
    body: 'Inget av det du skrev är förlorat. Det du inte har rört visar nu det som den andra sparade. Där ni båda har ändrat står ditt kvar, och under fältet står vad som är sparat. Spara igen om ditt ska gälla.',
    now: 'Sparat nu:',
    empty: 'tomt',
  },
  faults: {
    missing: (label: string) => `Fyll i: ${label}`,
    tooLong: (label: string) => `${label}: texten är för lång`,
    tooMany: (label: string) => `${label}: det är för många på en gång`,
    malformed: (label: string) => `${label}: det går inte att läsa`,
    notAYear: (label: string) => `${label}: skriv ett årtal med fyra siffror`,
    notADate: (label: string) => `${label}: skriv ett datum som finns, till exempel 2026-10-23`,
    inFuture: (label: string) => `${label}: dagen har inte varit än`,
    unknownBody: (_label: string) => 'Välj bland kommunens nämnder och bolag',
    unknownAudit: (_label: string) => 'Välj bland granskningarna i registret',
    bodyThere: (_label: string) => 'Nämnden har redan ett ärende om granskningen',
    bodyHasAssessments: (_label: string) => 'En nämnd som har bedömts kan inte tas bort',
    assessedByAuditors: (_label: string) =>
      'Revisorerna har själva fört in en bedömning av rekommendationen. Bedömningen står kvar, och därför också rekommendationen',
    auditAssessedByAuditors: (_label: string) =>
      'Revisorerna har själva fört in bedömningar av granskningens rekommendationer. De står kvar, och därför också granskningen',
    answered: (_label: string) =>
      'Ett svar på rekommendationen har skickats till revisorerna. Svaret står kvar, och därför också rekommendationen',
    auditAnswered: (_label: string) =>
      'Ett svar på granskningen har skickats till revisorerna. Svaret står kvar, och därför också granskningen',
    bodyHasWork: (_label: string) => 'En nämnd som har börjat arbeta med rekommendationen kan inte tas bort',
    unknownPlaceholder: (_label: string) =>
      'Texten har en klammer eller ett namn inom klamrar som inte fylls i. Använd bara namnen i listan under formuläret',
    withdrawn: (_label: string) => 'Det är makulerat och går inte att ändra',
    notWithdrawn: (_label: string) => 'Det är inte makulerat',
    notInThisState: (_label: string) => 'Det går inte i det läge som rekommendationen är i nu',
    ownReport: (_label: string) =>
      'Du har själv rapporterat arbetet klart, så någon annan behöver bekräfta det',
    ownAction: (_label: string) => 'Du äger en av åtgärderna, så någon annan behöver verifiera arbetet',
    evidenceMissing: (_label: string) =>
      'Lägg till underlag som visar vad som är gjort, och rapportera sedan klart',
    unknownEvidence: (_label: string) => 'Något av underlaget finns inte längre: välj bland det som finns nu',
    meetingNotSaid: (label: string) =>
      `Kryssa i ”${label}”, annars får ingen veta det. Behövs inget möte: ta bort valen och skälet`,
    bodyNotChosen: (_label: string) => 'Välj minst en som ni vill träffa, så att den får veta det',
    assessorsOwn: (_label: string) =>
      'Den som bedömde har själv svarat att det inte går att bedöma, så det finns ingen färg att tolka',
    notUnknown: (_label: string) => 'Färgen är känd och behöver inte tolkas',
    nothingProposed: (_label: string) => 'Det finns inget förslag att godta',
    notInterpreted: (_label: string) => 'Det finns ingen tolkning att ta tillbaka',
    assessedAlready: (_label: string) => 'Nämnden är redan bedömd i den uppföljningen: rätta den bedömningen',
    roundFromFile: (_label: string) => 'Uppföljningen är inläst från en rapport och ändras inte för hand',
    roundNotOverAudit: (_label: string) => 'Uppföljningen gäller inte den här granskningen',
    roundClosed: (_label: string) => 'Uppföljningen är avslutad och ändras inte mer',
    notAllAssessed: (_label: string) =>
      'Alla rekommendationer är inte bedömda: bedöm dem, eller bekräfta att de lämnas obedömda',
    controlPointMissing: (_label: string) =>
      'Åtagandet skulle in i internkontrollplanen men kontrollpunkten finns inte där: det är inte infriat',
    controlPointUnnamed: (_label: string) =>
      'Åtagandet skulle in i internkontrollplanen. Skriv vid utfallet vilken kontrollpunkt ni har sett',
    notInRound: (_label: string) => 'Åtagandet hör inte till uppföljningen, eller är inte överlämnat',
    withdrawnWithReport: (_label: string) =>
      'Den togs tillbaka med sin rapport: för in rapporten igen i stället',
    meetingThere: (_label: string) => 'Kalendern har redan ett sammanträde den dagen',
    notMoved: (label: string) =>
      `${label}: sammanträdet flyttas, men den här dagen står kvar. Ändra den, töm den så räknas den ut från rutinen, eller kryssa i att dagarna stämmer`,
    afterMeeting: (label: string) => `${label}: dagen kommer efter sammanträdet`,
    beforeMeeting: (label: string) => `${label}: dagen kommer före sammanträdet`,
    adjustedTooLate: (label: string) => `${label}: högst 14 dagar efter sammanträdet`,
    daysOutOfRange: (label: string) => `${label}: skriv ett rimligt antal hela dagar`,
    nothingToAdd: (_label: string) => 'Det finns inget att lägga in',
    notConcerned: (label: string) => `${label}: det gäller inte den valda nämnden`,
    requestClosed: (_label: string) => 'Frågan är redan besvarad eller återtagen',
    nothingChosen: (_label: string) => 'Välj minst en sak att lämna över',
    notToHandOver: (_label: string) => 'Något av det valda finns inte längre: välj bland det som finns nu',
    secrecyNotConfirmed: (_label: string) => 'Bekräfta att du har prövat det som är sekretessmarkerat',
    inPast: (label: string) => `${label}: dagen har redan varit`,
    adviceIsAuditors: (_label: string) =>
      'Lekmannarevisorer uttalar sig inte om ansvarsfrihet: det gör bolagets revisor',
    reasonForAdvice: (_label: string) => 'Skriv skälen när ansvarsfrihet avstyrks',
    statementMissing: (_label: string) => 'Skriv uttalandet innan rapporten dateras',
    reportDecided: (_label: string) =>
      'Det är redan beslutat om rapporten, så revisorernas ord ändras inte längre',
    reportThere: (_label: string) => 'Det finns redan en rapport för det året',
    beforeReport: (_label: string) => 'Beslutet kan inte ha fattats före den dag som rapporten är daterad',
    decisionIncomplete: (_label: string) => 'Ange både beslut och dag',
    emptyFile: (_label: string) => 'Filen är tom',
    fileTooLarge: (_label: string) => 'Filen är för stor',
    typeNotTaken: (_label: string) =>
      'Den sortens fil tas inte emot. Spara den som till exempel PDF och försök igen',
    contentThere: (_label: string) => 'Samma innehåll finns redan här',
    notALink: (label: string) => `${label}: skriv hela adressen, till exempel https://kommun.example/rutin`,
    oneOfFileAndLink: (_label: string) => 'Välj en fil eller skriv en länk, inte båda',
    notDecided: (_label: string) => 'Svaret är inte beslutat än',
    attachedAlready: (_label: string) => 'Underlaget hör redan dit',
    lastPlace: (_label: string) =>
      'Underlaget hör bara dit. Koppla det till något annat först, eller dra tillbaka det',
    unknownPerson: (_label: string) => 'Välj någon som arbetar i kommunen nu',
    unknownRecommendation: (_label: string) =>
      'Välj bland rekommendationerna till nämnden, eller dem som ni har åtagit er',
    unknownCommitment: (_label: string) => 'Åtagandet finns inte i ett beslutat svar',
    unknownThing: (_label: string) => 'Det som åtgärden ska gälla finns inte, eller får du inte se',
    unknownAction: (_label: string) => 'Välj bland åtgärderna',
    notAnAmount: (label: string) => `${label}: skriv hela kronor, bara siffror`,
    actionNotInState: (_label: string) => 'Det går inte i det läge som åtgärden är i nu',
    actionSettled: (_label: string) => 'Åtgärden är klar eller inställd: datumet flyttas inte',
    moveInstead: (_label: string) => 'Datumet flyttas med ett skäl, på en egen sida',
    sameDay: (label: string) => `${label}: det är samma dag som nu`,
    dependsAlready: (_label: string) => 'Åtgärden väntar redan på den',
    circle: (_label: string) => 'Då skulle åtgärderna vänta på varandra',
    referenceTaken: (label: string) => `${label}: ett annat i bruk har redan det numret`,
    bodyNotYours: (_label: string) =>
      'Du håller inte registret för båda förvaltningarna. Be informationssäkerhetsansvarig att flytta det',
    unknownAsset: (_label: string) => 'Välj bland informationstillgångarna i bruk',
    unknownSystem: (_label: string) => 'Välj bland systemen i bruk',
    needsItself: (_label: string) => 'Ett system kan inte vara beroende av sig självt',
    tieThere: (_label: string) => 'Beroendet finns redan',
    idTaken: (label: string) => `${label}: det finns redan`,
    unknownLink: (_label: string) =>
      'Välj bland träffarna: något av det valda finns inte, eller är inte ditt att se',
    notOnScale: (_label: string) => 'Välj bland stegen på skalan',
    bothOrNeither: (_label: string) => 'Välj både sannolikhet och konsekvens, eller ingen av dem',
    beforeLatest: (label: string) => `${label}: dagen är före den senaste bedömningen`,
    overYearOn: (label: string) => `${label}: högst ett år efter bedömningen`,
    dayNotAfter: (label: string) => `${label}: dagen är för tidig`,
    riskNotAssessed: (_label: string) => 'Risken är inte bedömd än: bedöm den först',
    reviewDue: (_label: string) => 'Risken ska ses över: bedöm den på nytt innan den accepteras',
    untilAfterReview: (label: string) => `${label}: en acceptans gäller högst till nästa översyn`,
    directorOnly: (_label: string) => 'En mycket hög risk kan bara förvaltningschefen acceptera',
    riskClosed: (_label: string) => 'Risken är avslutad: öppna den igen först',
    riskOpen: (_label: string) => 'Risken är redan öppen',
    stepsOutOfRange: (label: string) => `${label}: skalan ska ha mellan tre och sex steg`,
    stepsInUse: (label: string) => `${label}: det finns bedömningar på skalan, så antalet steg ligger fast`,
    levelsNotRising: (label: string) => `${label}: gränserna ska stiga, och medelhög börja på minst 2`,
    levelOutOfReach: (label: string) => `${label}: gränsen är högre än den högsta produkten på skalan`,
    exceptionOverYear: (label: string) =>
      `${label}: ett undantag gäller i högst ett år. Välj en dag inom ett år från den första dagen. Behövs det längre görs en ny riskbedömning och en ny begäran då`,
    exceptionEndsFirst: (label: string) => `${label}: den sista dagen är före den första`,
    ownRequest: (_label: string) =>
      'Den som begär ett undantag kan inte godkänna det: välj någon annan som informationsägare',
    exceptionNotNow: (_label: string) => 'Det går inte i det läge som undantaget är i nu',
    exceptionOver: (_label: string) =>
      'Undantagets sista dag har redan varit: avslå det, och be om en ny begäran',
    sameRiskReason: (label: string) =>
      `${label}: riskbedömningen är ordagrant den förra. En förnyelse behöver en ny bedömning: skriv hur det ser ut nu`,
    renewedAlready: (_label: string) => 'Undantaget är redan förnyat',
    nothingExcepted: (label: string) =>
      `${label}: välj minst ett krav, ett system eller en informationstillgång`,
    unknownException: (_label: string) => 'Välj bland undantagen',
    decidedOtherwise: (label: string) =>
      `${label}: ärendet har redan ett annat beslut. Ange samma dag och paragraf, eller ta tillbaka steget i ärendet`,
    beforeLetter: (label: string) => `${label}: dagen är före revisorernas skrivelse`,
    noMeetingThatDay: (label: string) =>
      `${label}: nämndens kalender har inget sammanträde den dagen. Rätta dagen, eller kryssa i att den stämmer`,
    overYearAgo: (label: string) =>
      `${label}: dagen är mer än ett år sedan. Rätta dagen, eller kryssa i att den stämmer`,
    notAdjusted: (label: string) =>
      `${label}: protokollet är inte noterat som justerat den dagen. Är paragrafen justerad, omedelbart eller med protokollet, noterar du det i ärendet. Rätta dagen, eller kryssa i att den stämmer`,
    notedAlready: (_label: string) =>
      'Det är redan noterat att det kom in. Välj ett annat steg, eller kryssa i att datumet stämmer så gäller det i stället',
    needsDecision: (_label: string) => 'Nämnden har inte beslutat än: notera beslutet först',
    needsDispatch: (_label: string) => 'Svaret är inte expedierat än: notera expedieringen först',
    decidedSince: (_label: string) =>
      'Nämnden har redan beslutat, eller svaret har skickats. Ta tillbaka det steget först om det är fel',
    dispatchedSince: (_label: string) =>
      'Svaret är expedierat efter beslutet: ta tillbaka expedieringen först',
    receivedSince: (_label: string) => 'Svaret är mottaget: ta tillbaka mottagandet först',
    followsResponse: (_label: string) =>
      'Det noteras i yttrandet som besvarar ärendet, och följer med hit därifrån',
    heldByResponse: (label: string) =>
      `${label}: yttrandet som besvarar ärendet säger något annat, och det är yttrandet som gäller`,
    beforeSetBack: (label: string) => `${label}: dagen är före den då nämnden bordlade eller återremitterade`,
    beforeReceipt: (label: string) => `${label}: dagen är före den då revisorerna fick svaret`,
    afterDecision: (label: string) => `${label}: dagen är efter beslutet`,
    afterDispatch: (label: string) => `${label}: dagen är efter expedieringen`,
    afterReceipt: (label: string) => `${label}: dagen är efter den då revisorerna fick svaret`,
    beforeDue: (label: string) => `${label}: dagen är före den då åtgärden ska vara klar`,
    beforeAudit: (label: string) => `${label}: dagen är före granskningen`,
    beforeDecision: (label: string) => `${label}: dagen är före beslutet`,
    beforeDispatch: (label: string) => `${label}: dagen är före expedieringen`,
    decidedIsKept: (_label: string) => 'Ett beslutat yttrande ändras inte: skriv ett nytt som ersätter det',
    notInThisStep: (_label: string) => 'Det går inte i det läge som det är i nu',
    nothingAnswered: (_label: string) =>
      'Det finns inget att besluta om än: skriv ett svar eller en text först',
    leadWithoutMatter: (_label: string) => 'Nämnden som håller i yttrandet behöver ett eget ärende i det',
    unknownMatter: (_label: string) => 'Välj bland ärenden som samma skrivelse gäller',
    answeredAlready: (_label: string) =>
      'Ett av ärendena besvaras redan i ett annat yttrande av nämnden. Är det beslutat kan ett nytt ersätta det',
    supersededAlready: (_label: string) => 'Det finns redan ett yttrande som ska ersätta det här',
    decidedAlready: (_label: string) => 'Nämndens beslut är redan noterat',
    itemThere: (_label: string) => 'Någon har redan svarat på det för nämnden: ändra det svaret i stället',
    referralMissing: (_label: string) => 'Välj vem ni hänvisar till. Bara en rekommendation kan hänvisas',
    referredAlready: (_label: string) => 'Den har ni redan frågat',
    promisesNothing: (_label: string) => 'Åtagandet lovar inget om internkontrollplanen',
    unknownDocument: (_label: string) => 'Välj bland styrdokumenten',
    parentBelow: (_label: string) =>
      'Ett styrdokument kan inte lyda under ett som står längre ner: policy, riktlinje, regler, rutin',
    parentIsOwn: (_label: string) =>
      'Dokumentet kan inte lyda under sig självt eller under något som lyder under det',
    childAbove: (_label: string) =>
      'Något som lyder under dokumentet skulle stå högre upp än det: flytta det först',
    beforeEarlierVersion: (label: string) => `${label}: dagen är inte efter den förra versionens`,
    versionEndsFirst: (label: string) => `${label}: dagen är före den då versionen börjar gälla`,
    notAfterToday: (label: string) => `${label}: välj en dag som kommer`,
    boardOrOffice: (_label: string) =>
      'Välj den nämnd som har beslutat, eller skriv vilken befattning, inte båda',
    draftThere: (_label: string) => 'Någon har redan börjat på ett utkast: rätta det',
    noDraft: (_label: string) => 'Det finns inget utkast',
    nothingInForce: (_label: string) => 'Dokumentet har ingen beslutad version att se över',
    nothingWritten: (_label: string) => 'Utkastet är tomt: skriv texten eller lägg till filen först',
    documentWithdrawn: (_label: string) => 'Dokumentet är upphävt: återställ det först',
    documentStands: (_label: string) => 'Dokumentet är inte upphävt',
    rhythmRange: (label: string) => `${label}: mellan 1 och 120 månader`,
    notADocumentFile: (_label: string) => 'Välj en PDF eller en Word-fil (.docx)',
    oldVersionRead: (_label: string) => 'Det är inte den version som gäller nu: läs den som gäller',
  },
};
