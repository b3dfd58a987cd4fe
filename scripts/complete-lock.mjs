// Runs after every `npm install` (package.json, postinstall): adds to the lock what it lacks for other
// platforms (see lock.mjs) and notes that node_modules agrees with it, so that ready.mjs rests.
import { writeFileSync } from 'node:fs';
import { completed, lockPath, missingOptionals, noteInstalled, readLock } from './lock.mjs';

const lock = readLock();
const missing = missingOptionals(lock);
if (missing.length > 0) {
  writeFileSync(lockPath, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.error(`${missing.length} entries for other platforms added to package-lock.json.`);
}
noteInstalled();
