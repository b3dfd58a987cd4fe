import type { ImportColumn, ImportFault, ImportKind } from '../../people/import/import.model.ts';

/** Att läsa in personer eller organisation från en lista. */
export const importing = {
  title: { people: 'Läs in personer', bodies: 'Läs in organisation' } satisfies Record<ImportKind, string>,
  lede: {
    people:
      'Lägg till eller ändra många personer och roller på en gång. Först visas vad som skulle ändras, och inget sparas förrän du säger till.',
    bodies:
      'Lägg till eller ändra många nämnder och förvaltningar på en gång. Först visas vad som skulle ändras, och inget sparas förrän du säger till.',
  } satisfies Record<ImportKind, string>,
  templateTitle: '1. Fyll i listan',
  template: {
    people:
      'En rad för varje person. Har någon flera roller får personen flera rader, med samma e-post på var och en.',
    bodies:
      'En rad för varje nämnd, förvaltning, bolag eller funktion. Har något flera andra namn eller förvaltningar skiljs de åt med semikolon.',
  } satisfies Record<ImportKind, string>,
  templateLink: 'Hämta en tom mall (Excel)',
  columnsTitle: 'Kolumnerna',
  columnsNote: 'De får stå i vilken ordning som helst. Rubriker på engelska går också bra.',
  column: 'Kolumn',
  meaning: 'Vad som står där',
  uploadTitle: '2. Välj filen',
  fileLabel: 'Lista',
  fileHint: (megabytes: number, rows: string) =>
    `Excel (.xlsx, första bladet) eller CSV. Högst ${megabytes} MB och ${rows} rader.`,
  submit: 'Visa vad som skulle ändras',
  next: 'Filen läses på den här servern och tas bort när du är klar.',

  columns: {
    name: 'Namn',
    email: 'E-post',
    title: 'Titel',
    role: 'Roll',
    body: 'Nämnd eller förvaltning',
    from: 'Från',
    to: 'Till',
    kind: 'Slag',
    aliases: 'Andra namn',
    administrations: 'Förvaltningar',
  } satisfies Record<ImportColumn, string>,
  meanings: {
    people: {
      name: 'För- och efternamn. Behövs för en ny person.',
      email: 'Behövs på varje rad. Den avgör vem raden gäller.',
      title: 'Tomt ändrar inget.',
      role: 'En roll med namnet som det står på personens sida, till exempel Nämndsekreterare. Får vara tomt.',
      body: 'Namnet eller ett annat namn på den nämnd, förvaltning, det bolag eller den funktion som rollen gäller. Tomt för roller som gäller hela kommunen.',
      from: 'ÅÅÅÅ-MM-DD. Tomt betyder i dag för en ny roll, och oförändrat för en som finns.',
      to: 'ÅÅÅÅ-MM-DD, sista dagen. Tomt betyder tills vidare, och oförändrat för en roll som finns.',
    },
    bodies: {
      kind: 'Nämnd, Förvaltning, Bolag, Central funktion eller Kommunfullmäktige. Behövs för det som är nytt.',
      name: 'Behövs på varje rad. Namnet avgör vad raden gäller.',
      aliases: 'Kortformer och tidigare namn, åtskilda med semikolon. De läggs till dem som finns.',
      administrations:
        'För en nämnd: förvaltningarna som arbetar åt den, åtskilda med semikolon. De läggs till dem som finns.',
    },
  } as Record<ImportKind, Partial<Record<ImportColumn, string>>>,
  absent: 'Den som inte står i listan rörs inte, och en tom cell ändrar inget. Inget tas någonsin bort.',
  sheet: { people: 'Personer', bodies: 'Organisation' } satisfies Record<ImportKind, string>,
  helpSheet: 'Hjälp',
  fileName: { people: 'personer', bodies: 'organisation' } satisfies Record<ImportKind, string>,

  preview: {
    title: 'Det här skulle ändras',
    nothingYet: 'Inget är sparat än.',
    nothing: 'Listan stämmer redan med det som finns. Det finns inget att spara.',
    nothingButProblems: 'Inget i listan kan sparas. Rätta raderna nedan och välj filen på nytt.',
    figures: {
      new: 'nya',
      changed: 'ändras',
      unchanged: 'oförändrade',
      problems: 'rader med fel',
    },
    confirm: (count: number) => (count === 1 ? 'Spara 1 ändring' : `Spara ${count} ändringar`),
    drop: 'Avbryt',
    withProblems: (count: number) =>
      count === 1
        ? 'En rad har fel och tas inte med. De andra sparas.'
        : `${count} rader har fel och tas inte med. De andra sparas.`,
    rowsRead: (taken: number, leftOut: number, repeated: number) => {
      const all = taken + leftOut + repeated;
      const again = repeated === 0 ? '' : `, ${repeated} upprepar en annan rad`;
      return `${all === 1 ? '1 rad' : `${all} rader`} i listan: ${taken} tas med, ${leftOut} lämnas utanför${again}.`;
    },
    repeats: (line: number, of: number) => `Rad ${line} säger samma sak som rad ${of}.`,
    moreRepeats: (count: number) =>
      count === 1 ? 'Det gör också 1 rad till.' : `Det gör också ${count} rader till.`,
    whatIsAChange: {
      people:
        'En ändring är en person som är ny eller ändras. Flera rader kan gälla samma person, och den som redan stämmer ändras inte.',
      bodies: 'En ändring är en rad som är ny eller ändras. Det som redan stämmer ändras inte.',
    } satisfies Record<ImportKind, string>,
    showProblems: 'Visa felen',
    otherPlan: 'Något har ändrats sedan du såg förslaget.',
    otherPlanBody: 'Därför är inget sparat. Så här blir det nu. Kontrollera och spara igen.',
    ignored: (headings: string) => `Kolumner som inte läses: ${headings}.`,
    sections: {
      new: 'Nya',
      changed: 'Ändras',
      unchanged: 'Oförändrade',
      problems: 'Rader med fel',
    },
    line: 'Rad',
    who: 'Vem eller vad',
    what: 'Ändring',
    columnName: 'Kolumn',
    found: 'Står nu',
    toDo: 'Gör så här',
    none: 'Inga.',
    noRole: 'Utan roll',
    lineOf: (line: number) => `Rad ${line}`,
    rows: (count: number) => (count === 1 ? '1 visas' : `${count} visas`),
    newValue: (column: string, after: string) => `${column}: ${after}`,
    changedValue: (column: string, before: string, after: string) =>
      `${column}: från ${before} till ${after}`,
    newRole: (role: string, from: string, to: string | null) =>
      to
        ? `Ny roll: ${role}, från ${from} till och med ${to}`
        : `Ny roll: ${role}, från ${from} tills vidare`,
    roleFrom: (role: string, before: string, after: string) =>
      `${role}: första dag från ${before} till ${after}`,
    roleTo: (role: string, before: string, after: string) =>
      `${role}: sista dag från ${before} till ${after}`,
    untilFurther: 'tills vidare',
    namesake: (email: string) =>
      `Det finns redan någon som heter så, med adressen ${email}. Är det samma person?`,
  },

  done: {
    title: 'Listan är inläst',
    facts: {
      added: 'Nya',
      changed: 'Ändrade',
      unchanged: 'Oförändrade',
      problems: 'Rader med fel, som inte togs med',
    },
    note: 'Allt som ändrades står i historiken hos var och en.',
    toList: { people: 'Till personerna', bodies: 'Till organisationen' } satisfies Record<ImportKind, string>,
    another: 'Läs in en lista till',
  },

  /** Där en lista av det ena slaget lämnas där det andra läses in: `people` är sidan som den lämnades på. */
  otherList: {
    people: 'Det här ser ut som en lista över organisationen. Läs in den under Läs in organisation.',
    bodies: 'Det här ser ut som en lista över personer. Läs in den under Läs in personer.',
  } satisfies Record<ImportKind, string>,

  errors: {
    missingFile: 'Välj en fil först.',
    tooLarge: (megabytes: number) => `Filen är större än ${megabytes} MB. Dela upp listan i flera filer.`,
    empty: 'Filen är tom.',
    gone: 'Filen finns inte kvar. Den kan redan vara inläst, eller ha legat i mer än ett dygn. Välj den igen.',
    broken: 'Filen kom inte fram hel. Försök igen.',
    unreadable: {
      'empty-file': () => 'Filen är tom.',
      'unsupported-format': () =>
        'Filen är av ett slag som inte går att läsa. Spara listan som .xlsx eller .csv.',
      'not-a-table': () => 'Filen är ingen tabell. Spara listan som .xlsx eller .csv.',
      'old-office': () => 'Filen är i ett äldre Excelformat. Öppna den i Excel och spara som .xlsx.',
      'office-password': () => 'Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.',
      'xlsx-damaged': () => 'Filen är skadad. Öppna den i Excel, spara på nytt och försök igen.',
      'zip-bomb': () =>
        'Filen packas upp till orimligt mycket och läses därför inte. Spara listan på nytt som .xlsx eller .csv.',
      'hostile-xml': () =>
        'Filen innehåller sådant som inte hör hemma i en lista. Spara den på nytt som .xlsx eller .csv.',
      'quote-not-closed': (found: string | null) =>
        `Ett citattecken på rad ${found} avslutas aldrig. Rätta raden och försök igen.`,
      'too-many-rows': () => 'Listan har för många rader. Dela upp den i flera filer.',
      'time-limit': () => 'Filen tog för lång tid att läsa. Spara listan på nytt som .csv och försök igen.',
      'memory-limit': () => 'Filen är för stor att läsa. Dela upp listan i flera filer.',
      crashed: () => 'Filen gick inte att läsa. Spara listan på nytt som .csv och försök igen.',
      'no-headings': () =>
        'Det går inte att se vad kolumnerna är. Den första raden ska ha rubriker som i mallen.',
      'other-list': () => 'Listan är av det andra slaget och läses in på en annan sida.',
      'no-rows': () => 'Det finns inga rader under rubrikerna.',
    },
  },

  /** Vad som är fel på en rad, och vad man gör åt det. */
  faults: {
    missing: () => 'Fyll i cellen.',
    tooLong: () => 'Korta texten.',
    tooMany: () => 'Ta bort några; det är för många.',
    malformed: () => 'Skriv om cellen; den går inte att förstå.',
    notADate: () => 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-12-31.',
    notAnAddress: () => 'Skriv en hel e-postadress, till exempel namn@kommun.se.',
    emailTaken: () => 'Adressen används av någon annan. Skriv personens egen.',
    lastAdministrator: () => 'Låt rollen vara. Utan den skulle ingen kunna sköta kommunen i Stadga.',
    bodyMissing: () => 'Skriv vilken nämnd, förvaltning, vilket bolag eller vilken funktion rollen gäller.',
    bodyNotWanted: () => 'Töm cellen. Rollen gäller hela kommunen.',
    unknownBody: () => 'Rätta namnet, eller lägg först in det i organisationen.',
    wrongKindOfBody: () => 'Välj en annan roll eller något annat slag. Rollen finns inte för det.',
    bodyHasEnded: () => 'Ta bort raden, eller välj något som finns kvar.',
    endsBeforeStart: () => 'Rätta dagarna. Den sista är före den första.',
    lastDayMissing: () => 'Fyll i sista dagen. Ett sakkunnigt biträde har rollen på tid.',
    auditorsApart: () =>
      'Ta bort raden eller rätta dagarna. En revisor eller ett biträde kan inte ha någon annan roll samtidigt.',
    heldAlready: () => 'Rätta dagarna. Personen har redan rollen under några av dem.',
    personHasEnded: () => 'Ta bort raden, eller öppna personens sida och ta bort slutdagen först.',
    unknownRole: () => 'Skriv rollen som den heter i Stadga, till exempel Nämndsekreterare.',
    roleMissing: () => 'Skriv vilken roll det gäller, eller töm nämnd och dagar.',
    ambiguousBody: () => 'Skriv hela namnet. Fler än en kallas så.',
    unknownKind: () => 'Skriv Nämnd, Förvaltning, Bolag, Central funktion eller Kommunfullmäktige.',
    contradicts: (found: string) =>
      `Ta bort en av raderna, eller gör dem lika. Rad ${found} säger något annat.`,
    leftOutToo: (found: string) => `Rätta först rad ${found}, som den här raden bygger på.`,
    kindDiffers: () => 'Rätta slaget, eller ändra det på sidan för den det gäller.',
    isOtherName: (found: string) => `Skriv ${found}, som är namnet i Stadga.`,
    nameTaken: () => 'Välj ett annat namn. Det används redan.',
    nameOfAnother: () => 'Ta bort det andra namnet. Någon annan heter så.',
    cannotBeTied: () => 'Töm cellen. Bara nämnder har förvaltningar.',
    notAnAdministration: () => 'Rätta namnet. Det som står är ingen förvaltning.',
    rolesDoNotFit: () => 'Rätta slaget. Någon har en roll där som inte passar.',
  } satisfies Record<ImportFault, (found: string) => string>,
};
