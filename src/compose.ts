import { join } from 'node:path';
import type { Config } from './config.ts';
import {
  type ConnectedDatabase,
  connectDatabase,
  openDatabase,
  openLibraryConnection,
} from './database/index.ts';
import { openFileStore } from './files/index.ts';
import { keptSecret, openSignIn, type SignIn } from './identity/index.ts';
import { openJobs, prepareQueues } from './jobs/index.ts';
import type { Log } from './logging.ts';
import {
  type ReadingJob,
  type ReadingsContext,
  type ReadReport,
  readingQueue,
  runReading,
} from './readings/index.ts';
import { startReminders } from './reminders/index.ts';
import {
  type GuidelineJob,
  guidelineQueue,
  type ReadGuideline,
  runGuidelineReading,
} from './requirements/import/index.ts';

/** The running product: what pages and interfaces hand to use cases. */
export interface App extends Omit<ReadingsContext, 'requester'> {
  readonly log: Log;
  readonly signIn: SignIn;
  /** The address users see; undefined where it is the one we listen on. */
  readonly publicOrigin: string | undefined;
  /** Whether reminders are sent by mail. */
  readonly sendsMail: boolean;
}

export interface RunningApp {
  readonly app: App;
  /** Resolves with a reason if the database ends by itself; nothing works after that. */
  readonly lost: Promise<string>;
  /** Stops jobs, then the database. */
  stop(): Promise<void>;
}

/** Undoes what was done on the way up, last first. */
function unwinding() {
  const steps: (() => Promise<void>)[] = [];
  const unwind = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  return { add: (step: () => Promise<void>) => steps.push(step), unwind };
}

/** Loaded when first needed: the reader is large, and the command line's other commands start without it. */
const readReport: ReadReport = async (path, fileName, options) => {
  const { readAuditPath } = await import('./reading/index.ts');
  let crash: Error | undefined;
  const onCrash = (failure: Error) => {
    crash = failure;
  };
  const reading = await readAuditPath(path, { ...options, fileName, onCrash });
  if (crash) throw crash;
  return reading;
};

const readGuideline: ReadGuideline = async (path, fileName, options) => {
  const { readGuidelinePath } = await import('./reading/index.ts');
  let crash: Error | undefined;
  const onCrash = (failure: Error) => {
    crash = failure;
  };
  const reading = await readGuidelinePath(path, { ...options, fileName, onCrash });
  if (crash) throw crash;
  return reading;
};

type Settings = Pick<Config, 'dataFolder' | 'uploadLimit' | 'publicOrigin' | 'authSecret'> &
  Partial<Pick<Config, 'mail'>>;
type Reached = Pick<ConnectedDatabase, 'address' | 'organisationId'>;

/** Wires everything to a database that is there. Throws with nothing left running. */
export async function composeApp(
  config: Settings,
  reached: Reached,
  log: Log,
): Promise<Omit<RunningApp, 'lost'>> {
  const { add, unwind } = unwinding();
  try {
    const onLost = (error: Error) => log.warn(error, 'database connection lost');
    const database = openDatabase(reached.address.app, onLost);
    add(database.close);
    const secret = config.authSecret ?? (await keptSecret(config.dataFolder));
    const signIn = await openSignIn({
      ...openLibraryConnection(reached.address.app, onLost),
      secret,
      publicOrigin: config.publicOrigin,
      onFault: (message, error) => log.error({ err: error, message }, 'sign-in library'),
    });
    add(signIn.close);
    const jobs = await openJobs(reached.address.app, (error) => log.error(error, 'job queue'));
    add(jobs.stop);
    const app: App = {
      log,
      signIn,
      database,
      jobs,
      files: openFileStore(join(config.dataFolder, 'files')),
      organisationId: reached.organisationId,
      uploadLimit: config.uploadLimit,
      publicOrigin: config.publicOrigin,
      sendsMail: config.mail !== undefined,
      now: () => new Date(),
    };
    const onFailure = (error: unknown) => log.error(error, 'reading failed');
    await jobs.work<ReadingJob>(readingQueue, ({ organisationId, draftId }, signal) =>
      runReading({ ...app, organisationId, requester: null, readReport, onFailure }, draftId, signal),
    );
    await jobs.work<GuidelineJob>(guidelineQueue, (job, signal) =>
      runGuidelineReading({ ...app, readGuideline, onFailure }, job, signal),
    );
    const { mail, publicOrigin } = config;
    if (mail && publicOrigin) {
      const onUnsent = (error: unknown) => log.warn(error, 'a reminder was not sent');
      const { now } = app;
      const reminders = startReminders({ mail, publicOrigin, database, now, onFailure: onUnsent });
      add(reminders.stop);
    }
    return { app, stop: unwind };
  } catch (error) {
    await unwind();
    throw error;
  }
}

/** Starts or reaches the database and wires everything to it. Throws StartRefused, with nothing left running. */
export async function compose(config: Config, log: Log): Promise<RunningApp> {
  const connected = await connectDatabase(config, (owner) =>
    prepareQueues(owner, [readingQueue, guidelineQueue]),
  );
  const stopDatabase = () => connected.stop();
  try {
    const { app, stop } = await composeApp(config, connected, log);
    return { app, lost: connected.lost, stop: () => stop().finally(stopDatabase) };
  } catch (error) {
    await stopDatabase();
    throw error;
  }
}
