// `npm run bench`: every measurement, one after the other, each in a process of its own.
import { spawnSync } from 'node:child_process';

let worst = 0;
for (const name of [
  'read-pdf',
  'status-paper',
  'first-page',
  'start-up',
  'overview',
  'to-do',
  'register',
  'audits',
  'measures',
  'actions',
  'compliance',
  'holdings',
  'load-example',
  'register-paper',
  'api',
]) {
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' });
  worst = Math.max(worst, status ?? 1);
}
process.exitCode = worst;
