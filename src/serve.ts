import type { Hono } from 'hono';
import { type App, compose, type RunningApp } from './compose.ts';
import { type Config, readConfig } from './config.ts';
import { loadExample } from './example/index.ts';
import { createHttp, type Listener, listen } from './http-api/index.ts';
import { findNewestOrganisation } from './identity/index.ts';
import { createLog } from './logging.ts';
import { StartRefused } from './shared/start-refused.ts';
import { texts } from './texts/index.ts';
import { machineLanguage, tellRefusal } from './texts/tell-refusal.ts';

const language = machineLanguage(process.env);
const say = texts[language].running;
/** `npm run demo`: Lindvikens kommun, in a data folder of its own. */
const isDemo = process.argv.includes('--demo');

/** The pages are built from .tsx, which Node does not run; see scripts/ready.mjs. */
async function loadWeb(): Promise<(app: App) => Hono> {
  const built = new URL('../dist/web.js', import.meta.url);
  const { createWeb } = await import(built.href).catch((error: unknown) => {
    throw new StartRefused({ code: 'pagesNotBuilt' }, error);
  });
  return createWeb;
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** Listens where we were told. A demo that was not told takes a free port where the usual one is taken. */
async function listenFor({ app }: RunningApp, { host, port }: Config, web: Hono): Promise<Listener> {
  const http = createHttp(app, web, host);
  return listen(http, host, port).catch((error: unknown) => {
    if (isDemo && !process.env['PORT']) return listen(http, host, 0);
    throw error;
  });
}

/** Opens the door and says where it is. */
async function open(running: RunningApp, config: Config, web: Hono): Promise<Listener> {
  const { app } = running;
  if (isDemo) await loadExample(app);
  const { isExample } = await findNewestOrganisation(app.database);
  const listener = await listenFor(running, config, web);
  const address = config.publicOrigin ?? listener.origin;
  console.log(say.ready(address));
  if (isDemo && isExample) console.log(texts[language].example.demo(`${address}/example/act-as`));
  return listener;
}

async function run(): Promise<number> {
  const config = readConfig(
    isDemo ? { ...process.env, DATA_DIR: process.env['DATA_DIR'] || 'demo-data' } : process.env,
  );
  const log = createLog(config.logLevel);
  const asked = signalled();
  const createWeb = await loadWeb();
  const running = await compose(config, log);
  const listener = await open(running, config, createWeb(running.app)).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });

  const lost = await Promise.race([asked, running.lost]);
  if (lost !== undefined) log.fatal({ reason: lost }, 'database lost');
  console.error(say.stopping);
  const inTime = await listener.stop(config.stopWithinSeconds * 1000);
  // Nothing on the way down should hang; if something does, the next start clears up after it.
  setTimeout(() => process.exit(1), 60_000).unref();
  await running.stop();
  console.error(inTime ? say.stopped : say.stoppedHard);
  return inTime && lost === undefined ? 0 : 1;
}

try {
  process.exit(await run());
} catch (error) {
  if (error instanceof StartRefused) {
    console.error(tellRefusal(error.refusal, language));
  } else {
    createLog('error').fatal(error, 'unexpected');
    console.error(say.unexpected);
  }
  process.exit(1);
}
