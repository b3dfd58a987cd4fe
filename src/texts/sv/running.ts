/** Det som den som kör servern läser. */
export const running = {
  otherName:
    'Stadga svarar inte på den här adressen. Den som driver servern ska sätta PUBLIC_ORIGIN till adressen som användarna ser.',
  ready: (address: string) => `Stadga är igång: ${address}`,
  stopping: 'Stannar: avslutar det som pågår …',
  stopped: 'Stadga har stannat.',
  stoppedHard: 'Det som pågick hann inte bli klart i tid och avbröts.',
  variables: {
    DATA_DIR: 'DATA_DIR ska vara en mapp.',
    HOST: 'HOST ska vara adressen som servern lyssnar på, till exempel 127.0.0.1.',
    PORT: 'PORT ska vara ett heltal mellan 0 och 65535.',
    PUBLIC_ORIGIN:
      'PUBLIC_ORIGIN ska vara adressen som användarna ser, till exempel https://stadga.example.se.',
    DATABASE_URL:
      'DATABASE_URL ska vara adressen till en PostgreSQL-server, till exempel postgres://stadga@databas/stadga.',
    DATABASE_APP_URL:
      'DATABASE_APP_URL ska vara adressen till en PostgreSQL-server, till exempel postgres://stadga_app@databas/stadga.',
    AUTH_SECRET: 'AUTH_SECRET ska vara minst 32 slumpmässiga tecken.',
    LOG_LEVEL: 'LOG_LEVEL ska vara fatal, error, warn, info, debug, trace eller silent.',
    UPLOAD_LIMIT_MB: 'UPLOAD_LIMIT_MB ska vara ett heltal mellan 1 och 1000.',
    STOP_WITHIN_SECONDS: 'STOP_WITHIN_SECONDS ska vara ett heltal mellan 1 och 600.',
  } as Record<string, string>,
  refusals: {
    dataFolderInUse: (folder: string) =>
      `En annan Stadga använder redan mappen ${folder}. Stoppa den först, eller välj en annan mapp med DATA_DIR.`,
    dataFolderUnusable: (folder: string, reason: string) =>
      `Mappen ${folder} går inte att använda (${reason}). Välj en annan mapp med DATA_DIR.`,
    noEmbeddedServer: (reason: string) =>
      `Den inbyggda databasen går inte att köra på den här datorn (${reason}). Ange en egen PostgreSQL-server med DATABASE_URL.`,
    embeddedServerFailed: (reason: string) =>
      `Den inbyggda databasen startade inte (${reason}). Det går också att ange en egen PostgreSQL-server med DATABASE_URL.`,
    databaseUnreachable: (reason: string) =>
      `Databasen i DATABASE_URL går inte att använda (${reason}). Kontrollera adressen, inloggningen och att servern är igång.`,
    databaseRightsMissing: (reason: string) =>
      `Rollen i DATABASE_URL saknar rättigheter (${reason}). Den ska äga databasen och antingen få skapa roller (CREATEROLE) eller ha fått rollen stadga_app (GRANT stadga_app TO … WITH SET TRUE).`,
    databaseTooOld: (version: string) =>
      `Databasen i DATABASE_URL är PostgreSQL ${version}. Stadga behöver PostgreSQL 16 eller senare.`,
    databaseRoleTooStrong: (role: string) =>
      `Rollen ${role} i DATABASE_APP_URL äger tabellerna eller är superanvändare. Ange en roll med mindre rättigheter, eller låt bli att ange DATABASE_APP_URL.`,
    addressTaken: (address: string) =>
      `Adressen ${address} är upptagen eller går inte att lyssna på. Välj en annan med PORT eller HOST.`,
    pagesNotBuilt: 'Webbsidorna är inte byggda. Starta med npm start.',
  },
  unexpected: 'Stadga stannade av ett oväntat fel. Det står i loggen ovanför.',
};
