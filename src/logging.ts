import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';
import { underlyingError } from './shared/underlying-error.ts';

export type Log = Logger;

/** Addresses of databases hold passwords, cookies hold sessions. */
const secrets = [
  'password',
  'connectionString',
  'cookie',
  '["set-cookie"]',
  'authorization',
  'authSecret',
  'secret',
  'token',
].flatMap((name) => [name, name.startsWith('[') ? `*${name}` : `*.${name}`]);

const err = (error: unknown) => {
  const under = underlyingError(error);
  return under instanceof Error ? stdSerializers.err(under) : under;
};

/** A log in JSON lines to stderr: stdout belongs to the command. Neither secrets nor values of queries. */
export function createLog(level: string, to: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, redact: { paths: secrets, censor: '…' }, serializers: { err } }, to);
}
