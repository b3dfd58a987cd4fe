import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Addresses of databases hold passwords; uploaded words are nobody's business in a log. */
const secrets = ['*.password', '*.connectionString', 'password', 'connectionString', 'headers.cookie'];

/** A log in JSON lines to stderr: stdout belongs to the command. */
export function createLog(level: string, to: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, redact: { paths: secrets, censor: '…' } }, to);
}
