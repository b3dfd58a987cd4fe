import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ReadingsContext, receiveReport } from '../readings/index.ts';

/** Made by scripts/example-reports.ts: a new follow-up of audits that are in the register, and a first audit. */
const reports = [
  ['uppfoljning-inkop-och-arbetsmiljo.pdf', 'Uppföljning av tidigare granskningar 2026.pdf'],
  ['granskning-overformyndarnamnden.docx', 'Granskning av överförmyndarnämndens handläggning.docx'],
] as const;

/** Takes in two reports as everybody does, so that they are read and wait for somebody to look them through. */
export async function receiveReports(context: ReadingsContext): Promise<void> {
  for (const [file, fileName] of reports) {
    const path = fileURLToPath(new URL(`./reports/${file}`, import.meta.url));
    await receiveReport(context, { fileName, content: createReadStream(path), language: 'sv' });
  }
}
