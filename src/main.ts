import type { Hono } from 'hono';
import { type App, compose } from './compose.ts';
import { readConfig } from './config.ts';
import { createHttp, listen } from './http-api/index.ts';
import { createLog } from './logging.ts';
import { StartRefused } from './shared/start-refused.ts';
import { texts } from './texts/index.ts';
import { machineLanguage, tellRefusal } from './texts/tell-refusal.ts';

const language = machineLanguage(process.env);
const say = texts[language].running;

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

async function run(): Promise<number> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const asked = signalled();
  const createWeb = await loadWeb();
  const running = await compose(config, log);
  const listener = await listen(
    createHttp(running.app, createWeb(running.app)),
    config.host,
    config.port,
  ).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  console.log(say.ready(config.publicOrigin ?? listener.origin));

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
