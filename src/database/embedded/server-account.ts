import { execFile } from 'node:child_process';
import { chmod, chown } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * PostgreSQL refuses to run as root, and as an account without a name. How a command is started instead:
 * - `self`: we are neither;
 * - `namespace`: in a user namespace of its own, where we appear as `nobody` while files stay ours;
 * - `nobody`: as the real account, which then must reach and own the server's folder.
 */
export type ServerAccount = 'self' | 'namespace' | 'nobody';

/** `nobody` on every Linux; initdb wants an account that has a name. */
const nobody = 65534;

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** The account to use here, tried rather than guessed: containers often forbid namespaces. */
export async function chooseAccount(): Promise<ServerAccount> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return 'self';
  const [program, args] = inAccount('namespace', 'true', []);
  return run(program, args).then(
    () => 'namespace',
    () => (isRoot ? 'nobody' : 'self'),
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

/** Hands a new folder to the account and lets it through the one above, where the account is not our own. */
export async function giveTo(account: ServerAccount, folder: string): Promise<void> {
  if (account !== 'nobody') return;
  await chown(folder, nobody, nobody);
  await chmod(dirname(folder), 0o711);
}
