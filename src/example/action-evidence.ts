import { addEvidence, type EvidenceContext, receiveFile } from '../evidence/index.ts';
import { done } from './done.ts';
import { barsAsPng, linesAsDocx, linesAsPdf } from './evidence-files.ts';
import type { ExampleAction } from './example-action.ts';

/** A small real file, or a link, that shows what was done. */
export async function showForAction(
  context: EvidenceContext,
  nounId: string,
  { title, shows }: ExampleAction,
): Promise<void> {
  const place = { noun: 'action', nounId } as const;
  const told = {
    title: `Underlag: ${title}`.slice(0, 300),
    shows: 'Visar vad som är beslutat eller genomfört.',
  };
  if (shows === 'link') {
    done(await addEvidence(context, place, { ...told, url: 'https://lindviken.example/uppfoljning' }));
    return;
  }
  const { fileName, bytes } = await fileOf(title, shows ?? 'text');
  async function* content() {
    yield bytes;
  }
  const received = await receiveFile(context, { fileName, content: content() });
  done(await addEvidence(context, place, told, received));
}

async function fileOf(title: string, kind: 'pdf' | 'docx' | 'png' | 'text') {
  const lines = ['Lindvikens kommun', '', title, '', 'Beslutad och införd. Följs upp en gång om året.'];
  if (kind === 'pdf') return { fileName: 'Beslutad rutin.pdf', bytes: linesAsPdf(lines) };
  if (kind === 'docx') return { fileName: 'Dokumentation.docx', bytes: await linesAsDocx(title, lines) };
  if (kind === 'text') return { fileName: 'Minnesanteckning.txt', bytes: Buffer.from(lines.join('\n')) };
  const bars = Array.from({ length: 8 }, (_, index) => ((title.length * (index + 3)) % 17) / 20 + 0.1);
  return { fileName: 'Diagram.png', bytes: barsAsPng(bars) };
}
