import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * PostgreSQL refuses to run as root. How a command is started instead:
 * - `self`: we are not root;
 * - `namespace`: in a user namespace of its own, where root appears as `nobody` while files stay root's;
 * - `nobody`: as the real account, which then must reach and own the data folder.
 */
export type ServerAccount = 'self' | 'namespace' | 'nobody';

/** `nobody` on every Linux; initdb wants an account that has a name. */
const nobody = 65534;

/** The account to use here, tried rather than guessed: containers often forbid namespaces. */
export async function chooseAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return 'self';
  const [program, args] = inAccount('namespace', 'true', []);
  return run(program, args).then(
    () => 'namespace' as const,
    () => 'nobody' as const,
  );
}

/** The program and arguments that start `command` in the account. */
export function inAccount(account: ServerAccount, command: string, args: string[]): [string, string[]] {
  if (account !== 'namespace') return [command, args];
  return ['unshare', ['-U', `--map-user=${nobody}`, `--map-group=${nobody}`, command, ...args]];
}

/** What `spawn` needs beside the command. */
export function spawnAccount(account: ServerAccount): { uid?: number; gid?: number } {
  return account === 'nobody' ? { uid: nobody, gid: nobody } : {};
}

/** Hands a folder to the account, where the account is not our own. */
export async function giveTo(account: ServerAccount, folder: string): Promise<void> {
  if (account === 'nobody') await chown(folder, nobody, nobody);
}
