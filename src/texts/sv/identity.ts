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
};
