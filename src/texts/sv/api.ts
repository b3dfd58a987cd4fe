/** Det som API:et svarar när något inte går. */
export const api = {
  problems: {
    malformed: {
      title: 'Begäran går inte att läsa',
      detail: 'Innehållet är inte giltig JSON, eller så bröts överföringen. Inget har ändrats.',
    },
    tokenMissing: {
      title: 'Nyckel saknas',
      detail: 'Skicka en nyckel i huvudet: Authorization: Bearer stadga_… Nycklar skapas på sidan Konto.',
    },
    tokenUnknown: {
      title: 'Nyckeln gäller inte',
      detail: 'Nyckeln är inte rätt skriven eller hör inte hit. Skapa en ny på sidan Konto.',
    },
    tokenExpired: {
      title: 'Nyckelns tid har gått ut',
      detail: 'Skapa en ny nyckel på sidan Konto.',
    },
    tokenRevoked: {
      title: 'Nyckeln är återkallad',
      detail: 'Skapa en ny nyckel på sidan Konto.',
    },
    personEnded: {
      title: 'Nyckelns person har slutat',
      detail: 'En nyckel gäller bara så länge som personen arbetar här.',
    },
    tokenReadsOnly: {
      title: 'Nyckeln får bara läsa',
      detail: 'Inget har ändrats. Skapa en nyckel som får ändra, om det är det du vill.',
    },
    forbidden: {
      title: 'Du får inte göra det här',
      detail: 'Personen bakom nyckeln har ingen roll som ger rätt till det. Inget har ändrats.',
    },
    notFound: {
      title: 'Det finns inte',
      detail: 'Det som adressen pekar på finns inte, eller så får personen bakom nyckeln inte se det.',
    },
    noSuchAddress: {
      title: 'Adressen finns inte',
      detail: 'Alla adresser står i /api/openapi.json.',
    },
    methodNotAllowed: {
      title: 'Adressen tar inte emot den metoden',
      detail: 'Huvudet Allow säger vilka metoder som adressen tar emot.',
    },
    stale: {
      title: 'Någon annan har ändrat',
      detail: 'Det du ändrade har en nyare version. Hämta den, gör din ändring i den och skicka igen.',
    },
    idTaken: {
    beforeDecision: () => 'Dagen är före beslutet.',
    beforeDispatch: () => 'Dagen är före expedieringen.',
    decidedIsKept: () => 'Ett beslutat yttrande ändras inte. Ett nytt kan ersätta det.',
    notInThisStep: () => 'Det går inte i det läge som det är i.',
    nothingAnswered: () => 'Yttrandet har inget innehåll än.',
    leadWithoutMatter: () => 'Organet som håller i yttrandet har inget ärende i det.',
    unknownMatter: () => 'Ärendet finns inte bland dem som skrivelsen gäller.',
    answeredAlready: () => 'Ärendet besvaras redan i ett annat yttrande av organet.',
    supersededAlready: () => 'Det finns redan ett yttrande som ska ersätta det.',
    decidedAlready: () => 'Organets beslut är redan noterat.',
    itemThere: () => 'Det är redan besvarat för organet.',
    referralMissing: () => 'Det finns ingen hänvisning. Bara en rekommendation kan hänvisas.',
    referredAlready: () => 'Organet är redan tillfrågat.',
    promisesNothing: () => 'Åtagandet lovar inget om internkontrollplanen.',
    unknownPerson: () => 'Personen finns inte.',
      title: 'Det finns redan något med detta id',
      detail:
        'Om du skickar samma begäran en andra gång kom den första fram: hämta det som finns. Välj annars ett nytt id.',
    },
    alreadyConfirmed: {
      title: 'Rapporten är redan införd',
      detail: 'Det som lästs finns i registret. Rätta det där.',
    },
    notConfirmed: {
      title: 'Rapporten finns inte i registret',
      detail: 'Det finns inget att ta ut. Inget har ändrats.',
    },
    builtUpon: {
      title: 'Någon har arbetat vidare på det',
      detail:
        'Det som fördes in har ändrats i registret sedan dess, så rapporten kan inte tas ut som helhet. Rätta den i registret.',
    },
    fileMissing: {
      title: 'Filen saknas',
      detail: 'Skicka rapporten som multipart/form-data i fältet file.',
    },
    fileEmpty: {
      title: 'Filen är tom',
      detail: 'Kontrollera att det är rätt fil.',
    },
    blocked: {
      title: 'Något måste avgöras först',
      detail: 'Vad det är står i blockers. Inget har förts in i registret.',
    },
    listUnreadable: {
      title: 'Listan går inte att läsa',
      detail: 'Vad det beror på står i why. Skicka en CSV- eller Excelfil med rubriker på första raden.',
    },
    tooManyRows: {
      title: 'Det är för många rekommendationer',
      detail: 'Välj färre, till exempel en nämnd eller ett år. CSV har ingen gräns.',
    },
    tooLarge: {
      title: 'Begäran är för stor',
      detail: 'JSON får vara högst 5 MB. Dela upp begäran. För filer gäller serverns egen gräns.',
    },
    unsupportedMediaType: {
      title: 'Innehållet är av fel slag',
      detail: 'Skicka application/json, eller en fil som multipart/form-data där adressen tar emot filer.',
    },
    invalid: {
      title: 'Något i begäran måste rättas',
      detail: 'Vad som är fel står i errors. Inget har ändrats.',
    },
    tooManyTries: {
      title: 'För många försök',
      detail: 'Vänta så länge som huvudet Retry-After säger.',
    },
    internal: {
      title: 'Något gick fel hos oss',
      detail: 'Felet står i serverns logg under numret i reference.',
    },
  },
  fields: {
    missing: () => 'Värdet saknas.',
    wrongType: () => 'Värdet är av fel slag.',
    tooLong: (limit: string) => (limit ? `Texten får ha högst ${limit} tecken.` : 'Texten är för lång.'),
    tooShort: (limit: string) => `Texten ska ha minst ${limit} tecken.`,
    tooMany: (limit: string) => (limit ? `Det får vara högst ${limit}.` : 'Det är för många.'),
    tooFew: (limit: string) => `Det ska vara minst ${limit}.`,
    tooBig: (limit: string) => `Värdet får vara högst ${limit}.`,
    tooSmall: (limit: string) => `Värdet ska vara minst ${limit}.`,
    notOneOf: (limit: string) => `Värdet ska vara något av: ${limit}.`,
    yearsEndFirst: () => 'Till år är före från år.',
    malformed: () => 'Värdet är inte skrivet på rätt sätt.',
    unknownField: () => 'Fältet finns inte.',
    notADate: () => 'Skriv dagen som ÅÅÅÅ-MM-DD.',
    notAYear: () => 'Skriv året med fyra siffror.',
    inFuture: () => 'Dagen har inte varit än.',
    unknownBody: () => 'Organet finns inte.',
    unknownAudit: () => 'Granskningen finns inte.',
    unknownRecommendation: () => 'Rekommendationen finns inte i granskningen.',
    bodyThere: () => 'Organet finns där redan.',
    bodyHasAssessments: () =>
      'Revisorerna har bedömt rekommendationen för organet, så det kan inte tas bort.',
    assessedByAuditors: () =>
      'Revisorerna har själva fört in en bedömning av rekommendationen, så den kan inte makuleras.',
    auditAssessedByAuditors: () =>
      'Revisorerna har själva fört in bedömningar av granskningens rekommendationer, så den kan inte makuleras.',
    bodyHasWork: () => 'Organet har arbetat med rekommendationen, så det kan inte tas bort.',
    withdrawn: () => 'Det är borttaget ur registret.',
    withdrawnWithReport: () =>
      'Det makulerades när rapporten togs tillbaka, och läggs in igen genom att rapporten införs på nytt.',
    notWithdrawn: () => 'Det är inte borttaget ur registret.',
    notInThisState: () => 'Det går inte i det läge som arbetet är i.',
    ownAction: () => 'Den som äger en av åtgärderna kan inte verifiera arbetet.',
    evidenceMissing: () => 'Det finns inget underlag som visar vad som är gjort.',
    unknownEvidence: () => 'Underlaget, eller den versionen av det, finns inte för den här nämndens arbete.',
    ownReport: () => 'Den som har rapporterat något klart kan inte bekräfta det.',
    notUnknown: () => 'Revisorernas färg är känd, så det finns inget att tolka.',
    nothingProposed: () => 'Det finns inget förslag att godta.',
    notInterpreted: () => 'Det finns ingen tolkning att ta tillbaka.',
    assessedAlready: () => 'Det är redan bedömt i den uppföljningen.',
    roundFromFile: () => 'Uppföljningen är inläst ur en rapport och ändras inte.',
    roundNotOverAudit: () => 'Uppföljningen gäller inte den granskningen.',
    roundClosed: () => 'Uppföljningen är avslutad och ändras inte.',
    notAllAssessed: () => 'leftOut säger inte hur många som är obedömda.',
    controlPointMissing: () =>
      'Kontrollpunkten finns inte i internkontrollplanen, så åtagandet är inte infriat.',
    notInRound: () => 'Åtagandet hör inte till uppföljningen, eller är inte överlämnat.',
    idTaken: () => 'Det finns redan något med detta id.',
    nameTaken: () => 'Ett annat organ har det namnet.',
    nameOfAnother: () => 'Ett annat organ heter så.',
    cannotBeTied: () => 'Bara nämnder och förvaltningar kan höra ihop.',
    rolesDoNotFit: () => 'Någon har en roll för organet som inte finns för det slaget.',
    notAnAddress: () => 'Det är ingen e-postadress.',
    emailTaken: () => 'Någon annan har den e-postadressen.',
    lastAdministrator: () => 'Då finns ingen administratör kvar.',
    bodyMissing: () => 'Rollen gäller för ett organ. Ange vilket.',
    bodyNotWanted: () => 'Rollen gäller för hela kommunen. Ange inget organ.',
    wrongKindOfBody: () => 'Rollen finns inte för det slagets organ.',
    bodyHasEnded: () => 'Organet har upphört.',
    endsBeforeStart: () => 'Sista dagen är före den första.',
    lastDayMissing: () => 'Revisorernas sakkunniga har rollen en viss tid. Ange sista dagen.',
    auditorsApart: () => 'En revisor eller ett sakkunnigt biträde kan inte ha någon annan roll samtidigt.',
    heldAlready: () => 'Personen har redan rollen för organet någon av de dagarna.',
    personHasEnded: () => 'Personen har slutat.',
  } satisfies Record<string, (limit: string) => string>,
};
