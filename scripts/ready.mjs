// Makes a fresh clone ready: installs packages and builds the pages, each only when something changed.
// Runs under whatever Node the machine has (20 or later) before the pinned one is installed, so: no
// packages, no TypeScript. Says nothing on stdout, which belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, noteInstalled } from './lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const binaries = at('node_modules', '.bin');
const builtNote = at('dist', '.built-from');

const hashOf = (...contents) =>
  contents.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const noted = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function run(command, args, env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (status === 0) return;
  console.error(`"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : '.'}`);
  process.exit(1);
}

/** PATH without our own Node, which `npm ci` removes while it works. */
const outsidePath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);

function install() {
  console.error('Installing packages (once; about half a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? ['node', [npm]] : ['npm', []];
  const env = { ...process.env, PATH: outsidePath() };
  run(command, [...first, 'ci', '--include=dev', '--loglevel=error', '--no-progress'], env);
  noteInstalled();
}

const bundled = /\.(ts|tsx|css|js|svg|json)$/;

function sourceHash() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && bundled.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return hashOf(
    ...[...files, at('vite.config.ts'), at('package-lock.json')].flatMap((path) => [
      path,
      readFileSync(path),
    ]),
  );
}

function build(hash) {
  console.error('Building the pages …');
  const env = { ...process.env, PATH: [binaries, process.env.PATH].join(delimiter) };
  run(join(binaries, 'node'), [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], env);
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(builtNote, hash);
}

if (!isInstalled()) install();
if (process.argv.includes('--with-web')) {
  const hash = sourceHash();
  if (noted(builtNote) !== hash) build(hash);
}
