import type { running as sv } from '../sv/running.ts';

export const running: typeof sv = {
  otherName:
    'Stadga does not answer at this address. Whoever runs the server sets PUBLIC_ORIGIN to the address that users see.',
  ready: (address) => `Stadga is running: ${address}`,
  stopping: 'Stopping: finishing what is under way …',
  stopped: 'Stadga has stopped.',
  stoppedHard: 'What was under way did not finish in time and was broken off.',
  variables: {
    DATA_DIR: 'DATA_DIR must be a folder.',
    HOST: 'HOST must be the address to listen on, for example 127.0.0.1.',
    PORT: 'PORT must be a whole number from 0 to 65535.',
    PUBLIC_ORIGIN: 'PUBLIC_ORIGIN must be the address users see, for example https://stadga.example.se.',
    DATABASE_URL:
      'DATABASE_URL must be the address of a PostgreSQL server, for example postgres://stadga@database/stadga.',
    DATABASE_APP_URL:
      'DATABASE_APP_URL must be the address of a PostgreSQL server, for example postgres://stadga_app@database/stadga.',
    AUTH_SECRET: 'AUTH_SECRET must be at least 32 random characters.',
    LOG_LEVEL: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    UPLOAD_LIMIT_MB: 'UPLOAD_LIMIT_MB must be a whole number from 1 to 1000.',
    STOP_WITHIN_SECONDS: 'STOP_WITHIN_SECONDS must be a whole number from 1 to 600.',
  },
  refusals: {
    dataFolderInUse: (folder) =>
      `Another Stadga already uses the folder ${folder}. Stop it first, or choose another folder with DATA_DIR.`,
    dataFolderUnusable: (folder, reason) =>
      `The folder ${folder} cannot be used (${reason}). Choose another folder with DATA_DIR.`,
    noEmbeddedServer: (reason) =>
      `The built-in database cannot run on this machine (${reason}). Name a PostgreSQL server of your own with DATABASE_URL.`,
    embeddedServerFailed: (reason) =>
      `The built-in database did not start (${reason}). You can also name a PostgreSQL server of your own with DATABASE_URL.`,
    databaseUnreachable: (reason) =>
      `The database in DATABASE_URL cannot be used (${reason}). Check the address, the login and that the server is running.`,
    databaseRightsMissing: (reason) =>
      `The role in DATABASE_URL lacks rights (${reason}). It must own the database and either be allowed to create roles (CREATEROLE) or have been given the role stadga_app (GRANT stadga_app TO … WITH SET TRUE).`,
    databaseTooOld: (version) =>
      `The database in DATABASE_URL is PostgreSQL ${version}. Stadga needs PostgreSQL 16 or later.`,
    databaseRoleTooStrong: (role) =>
      `The role ${role} in DATABASE_APP_URL owns the tables or is a superuser. Name a role with fewer rights, or leave DATABASE_APP_URL unset.`,
    addressTaken: (address) =>
      `The address ${address} is taken or cannot be listened on. Choose another with PORT or HOST.`,
    pagesNotBuilt: 'The web pages are not built. Start with npm start.',
  },
  unexpected: 'Stadga stopped on an unexpected error, which is in the log above.',
};
