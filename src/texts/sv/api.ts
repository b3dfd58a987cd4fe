import { apiFields } from './api-fields.ts';

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
      title: 'Det är för många rader',
      detail:
        'Välj färre, till exempel en nämnd eller ett år, eller dela upp filen. Registret som CSV har ingen gräns.',
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
  fields: apiFields,
};
