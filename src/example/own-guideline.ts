import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readGuidelineFileHere } from '../reading/index.ts';
import {
  arriveGuideline,
  type ImportContext,
  receiveGuideline,
  runGuidelineReading,
} from '../requirements/import/index.ts';

const file = fileURLToPath(new URL('./reports/riktlinje-for-driftpartner.txt', import.meta.url));
const fileName = 'Riktlinje för it-drift med partner.txt';

/** Takes in a guideline of the municipality's own, which waits as a draft for the security officer to look it through. */
export async function takeInOwnGuideline(context: ImportContext): Promise<void> {
  const { database, files, now, requester } = context;
  const arrived = await arriveGuideline(context, { fileName, content: createReadStream(file) });
  if (typeof arrived === 'string') throw new Error(`The example's guideline was refused: ${arrived}`);
  const received = await receiveGuideline(context, arrived, { guidelineId: null, title: '' });
  if (!received.ok) throw new Error(`The example's guideline was refused: ${received.refusal}`);
  const { id: guidelineId, number } = received;
  await runGuidelineReading(
    {
      database,
      files,
      now,
      // Our own file needs no process of its own.
      readGuideline: async (path) => readGuidelineFileHere({ bytes: await readFile(path), fileName }),
      onFailure: (error) => {
        throw error;
      },
    },
    { organisationId: requester.organisationId, guidelineId, number },
    new AbortController().signal,
  );
}
