import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const lockPath = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const installedNote = fileURLToPath(new URL('../node_modules/.installed-from', import.meta.url));

const lockHash = () => createHash('sha256').update(readFileSync(lockPath)).digest('hex');

/** Whether node_modules was installed from the lock as it is now. */
export function isInstalled() {
  return existsSync(installedNote) && readFileSync(installedNote, 'utf8') === lockHash();
}

/** Notes in node_modules which lock it was installed from. */
export function noteInstalled() {
  writeFileSync(installedNote, lockHash());
}

/** The parsed package-lock.json. */
export function readLock() {
  return JSON.parse(readFileSync(lockPath, 'utf8'));
}

/** `16.6.0-beta.14` of `^16.6.0-beta.14`: the lowest version that an exact or caret range accepts. */
const lowest = (range) => range.replace(/^[\^~]/, '');

/** True where `version` is the same major (caret) and, for pre-releases, the same release as the range. */
function accepts(range, version) {
  if (!range.startsWith('^')) return !/^\d/.test(range) || range === version;
  const [wanted, found] = [lowest(range), version];
  if (wanted.includes('-')) return found.split('-')[0] === wanted.split('-')[0];
  return found.split('.')[0] === wanted.split('.')[0];
}

/** Where Node would find `name` from the package at `from`, nearest first; undefined where nowhere. */
function resolve(packages, from, name) {
  let at = from;
  for (;;) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1));
  }
}

/**
 * The optional packages that the lock leaves out because the registry it was made against lacks
 * them (other platforms' binaries). npm 11's `npm ci` refuses a lock without them.
 * Returns [{ parent, name, range }].
 */
export function missingOptionals(lock) {
  const missing = [];
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolve(lock.packages, parent, name);
      if (!found || !accepts(range, lock.packages[found].version)) missing.push({ parent, name, range });
    }
  }
  return missing;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64'];

/** The platform that a binary package's name tells, as npm's `os`, `cpu` and `libc` fields. */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.includes('windows') ? 'win32' : words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (!os || !cpu) throw new Error(`The name ${name} does not tell its platform.`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.includes('gnu')
      ? ['glibc']
      : [];
  return { os: [os], cpu: [cpu], ...(libc.length > 0 && { libc }) };
}

/** A copy of the lock with an entry for every missing optional package. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const { parent, name, range } of missingOptionals(lock)) {
    const hoisted = `node_modules/${name}`;
    const path = packages[hoisted] ? `${parent}/${hoisted}` : hoisted;
    const { dev } = packages[parent];
    packages[path] = { version: lowest(range), ...(dev && { dev }), optional: true, ...platformOf(name) };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
