/** Inloggning, kontot och inbjudningar. */
export const identity = {
  signIn: {
    title: 'Logga in',
    lede: (municipality: string | null) =>
      municipality ? `Du loggar in hos ${municipality}.` : 'Du loggar in i Stadga.',
    email: 'E-postadress',
    password: 'Lösenord',
    submit: 'Logga in',
    forgottenTitle: 'Har du glömt lösenordet?',
    forgotten:
      'Be den som är administratör i er kommun om en ny inbjudan. Då får du en länk där du väljer ett nytt lösenord.',
    missingEmail: 'Skriv din e-postadress, till exempel namn@kommun.se.',
    missingPassword: 'Skriv ditt lösenord.',
    wrong: 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
    tooMany: (minutes: number) =>
      `Det har gjorts för många försök. Vänta ${minutes === 1 ? '1 minut' : `${minutes} minuter`} och försök sedan igen.`,
    toGoOn: 'Logga in för att komma vidare till sidan du ville se.',
  },

  password: {
    wanted: 'Nytt lösenord',
    repeated: 'Nytt lösenord en gång till',
    hint: 'Minst 12 tecken. Ett bra lösenord är långt och används ingen annanstans, till exempel fyra eller fem ord som inte hör ihop.',
    faults: {
      tooShort: 'Lösenordet är för kort. Skriv minst 12 tecken.',
      tooLong: 'Lösenordet är för långt. Skriv högst 128 tecken.',
      holdsName: 'Lösenordet är nästan bara ditt namn. Välj något som ingen kan gissa.',
      holdsEmail: 'Lösenordet är nästan bara din e-postadress. Välj något som ingen kan gissa.',
      tooSimple: 'Lösenordet är samma tecken om och om igen. Välj något som ingen kan gissa.',
      notRepeated: 'De två lösenorden är inte likadana. Skriv samma lösenord två gånger.',
    },
  },

  invitation: {
    title: 'Välj lösenord',
    lede: (name: string) => `Hej ${name}! Välj ett lösenord, så loggas du in.`,
    note: 'Har du redan ett lösenord slutar det gälla. Du loggas ut överallt, och dina nycklar för program återkallas.',
    email: 'Du loggar in med',
    submit: 'Spara och logga in',
    emailTaken: 'Någon annan loggar redan in med din e-postadress. Be er administratör kontrollera adressen.',
    overTitle: 'Länken går inte att använda',
    over: 'Länken är redan använd, äldre än sju dagar eller ersatt av en nyare. Be den som är administratör i er kommun om en ny inbjudan.',
    toSignIn: 'Till inloggningen',
  },

  account: {
    title: 'Ditt konto',
    name: 'Namn',
    email: 'E-postadress',
    roles: 'Roller',
    noRoles: 'Du har ingen roll i dag. Be er administratör om du ska ha en.',
    roleFor: (role: string, body: string) => `${role}, ${body}`,
    detailsNote: 'Stämmer något inte? Be er administratör att rätta det.',
    passwordTitle: 'Byt lösenord',
    old: 'Ditt nuvarande lösenord',
    change: 'Byt lösenord',
    changeNote: 'När du har bytt loggas du ut överallt utom här.',
    changed: 'Lösenordet är bytt.',
    changedNote: 'Du är utloggad överallt utom här.',
    oldIsWrong: 'Det nuvarande lösenordet stämmer inte.',
    sessionsTitle: 'Här är du inloggad',
    sessionsNote: 'Känner du inte igen något? Logga ut där och byt lösenord.',
    columns: { browser: 'Webbläsare', begun: 'Inloggad', used: 'Senast använd', end: 'Logga ut' },
    thisOne: 'Här och nu',
    endThere: 'Logga ut där',
    endThereOf: (browser: string) => `Logga ut där: ${browser}`,
    unknownBrowser: 'Okänd webbläsare',
    browserOn: (browser: string, system: string) => `${browser} på ${system}`,
    tokensTitle: 'Nycklar för program',
    tokensNote:
      'Med en nyckel kan ett program hämta och skriva uppgifter åt dig. Nycklarna återkallas om du väljer nytt lösenord genom en inbjudan.',
    tokensLink: 'Dina nycklar',
    signOut: 'Logga ut',
  },
};
