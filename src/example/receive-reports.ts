import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ReadingsContext, receiveReport } from '../readings/index.ts';

/** Made by scripts/example-reports.ts: a new follow-up of audits that are in the register, and a first audit. */
const reports = {
  followUp: ['uppfoljning-inkop-och-arbetsmiljo.pdf', 'Uppföljning av tidigare granskningar 2026.pdf'],
  firstAudit: [
    'granskning-overformyndarnamnden.docx',
    'Granskning av överförmyndarnämndens handläggning.docx',
  ],
} as const;

/** Takes in a report as everybody does, so that it is read and waits for somebody to look it through. */
async function receive(context: ReadingsContext, [file, fileName]: readonly [string, string]) {
  const path = fileURLToPath(new URL(`./reports/${file}`, import.meta.url));
  const content = createReadStream(path);
  const received = await receiveReport(context, { fileName, content, language: 'sv' });
  return received.ok ? received.draft.id : null;
}

/** Takes in both. Gives the id of the follow-up; null where it could not be taken. */
export async function receiveReports(context: ReadingsContext): Promise<string | null> {
  const followUp = await receive(context, reports.followUp);
  await receive(context, reports.firstAudit);
  return followUp;
}
