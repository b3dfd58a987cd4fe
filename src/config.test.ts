import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { StartRefused } from './shared/start-refused.ts';
import { texts } from './texts/index.ts';
import { tellRefusal } from './texts/tell-refusal.ts';

function refusalOf(env: NodeJS.ProcessEnv) {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartRefused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('nothing set: our own machine only, our own database in ./data', () => {
  expect(readConfig({}, '/srv/stadga')).toMatchObject({
    dataFolder: '/srv/stadga/data',
    host: '127.0.0.1',
    port: 3000,
    publicOrigin: undefined,
    database: undefined,
  });
});

test('a secret of one’s own is taken as it is, if it is long enough', () => {
  const secret = 'åtta ord som ingen annan har tänkt på';
  expect(readConfig({ AUTH_SECRET: secret }).authSecret).toBe(secret);
  expect(readConfig({}).authSecret).toBeUndefined();
  expect(refusalOf({ AUTH_SECRET: 'kort' })).toEqual({ code: 'badConfig', variables: ['AUTH_SECRET'] });
});

describe('mail', () => {
  const all = {
    SMTP_URL: 'smtps://stadga:hemligt@mail.lindviken.example:465',
    MAIL_FROM: 'Stadga <stadga@lindviken.example>',
    PUBLIC_ORIGIN: 'https://stadga.lindviken.example',
  };

  test('is sent where there is a server, a sender and an address to lead back to', () => {
    expect(readConfig(all).mail).toEqual({ smtpUrl: all.SMTP_URL, from: all.MAIL_FROM });
    expect(readConfig({}).mail).toBeUndefined();
    expect(readConfig({ PUBLIC_ORIGIN: all.PUBLIC_ORIGIN }).mail).toBeUndefined();
  });

  test.each<[Partial<typeof all>, string[]]>([
    [{ SMTP_URL: all.SMTP_URL }, ['MAIL_FROM', 'PUBLIC_ORIGIN']],
    [{ SMTP_URL: all.SMTP_URL, MAIL_FROM: all.MAIL_FROM }, ['PUBLIC_ORIGIN']],
    [{ ...all, SMTP_URL: 'https://mail.lindviken.example' }, ['SMTP_URL']],
    [{ ...all, MAIL_FROM: 'Stadga' }, ['MAIL_FROM']],
  ])('is refused by name where something of it is missing or wrong', (env, variables) => {
    expect(refusalOf(env)).toEqual({ code: 'badConfig', variables });
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', PUBLIC_ORIGIN: '' })).toMatchObject({
    port: 3000,
    database: undefined,
    publicOrigin: undefined,
  });
});

test('the public address is kept as an origin, without a path', () => {
  expect(readConfig({ PUBLIC_ORIGIN: 'https://stadga.example.se/hem?x=1' }).publicOrigin).toBe(
    'https://stadga.example.se',
  );
});

test.for([
  'postgres://stadga:hemligt@databas:5433/stadga',
  'postgresql://stadga@/stadga?host=%2Frun%2Fpostgresql',
])('%s is an address of a database', (owner) => {
  expect(readConfig({ DATABASE_URL: owner }).database).toEqual({ owner, app: undefined });
});

const wrong = {
  HOST: undefined,
  PORT: '80.5',
  PUBLIC_ORIGIN: 'ftp://stadga.example.se',
  DATABASE_URL: 'mysql://stadga:hemligt@databas/stadga',
  DATABASE_APP_URL: 'stadga',
  LOG_LEVEL: 'mycket',
  UPLOAD_LIMIT_MB: '0',
  STOP_WITHIN_SECONDS: 'strax',
};

describe('a value that cannot be used is named, never repeated', () => {
  for (const [name, value] of Object.entries(wrong).filter(([, value]) => value !== undefined)) {
    test(name, () => {
      expect(refusalOf({ [name]: value })).toEqual({ code: 'badConfig', variables: [name] });
    });
  }

  test('all of them at once, a line each', () => {
    const told = tellRefusal(refusalOf({ PORT: 'x', LOG_LEVEL: 'x' }), 'sv');
    expect(told.split('\n').map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });
});

test.for(['sv', 'en'] as const)('every variable has its sentence in %s', (language) => {
  const { variables } = texts[language].running;
  for (const name of ['DATA_DIR', ...Object.keys(wrong)]) expect(variables[name]).toContain(name);
});
