import { spawn } from 'node:child_process';
import type { Chunk, PageContent } from './page/page-content.model.ts';
import type { PDFPageProxy } from './page/pdfjs.ts';
import { drawPage } from './render-page.ts';

/** Recognises the text of a scanned page; null where nothing was recognised. */
export type Ocr = (page: PDFPageProxy) => Promise<PageContent | null>;

/** 200 dots an inch on A4: enough for body text, and small enough for the memory limit. */
const WIDTH = 1654;
const LEAST_CONFIDENCE = 30;
const TIME_LIMIT = 60_000;

/** The machine's own tesseract with Swedish, null where it is not installed. */
export async function findOcr(signal?: AbortSignal): Promise<Ocr | null> {
  const languages = await run(['--list-langs'], null, signal);
  if (!languages || !/^swe$/m.test(languages)) return null;
  return async (page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    const png = await drawPage(page, WIDTH);
    const table = await run(['stdin', 'stdout', '-l', 'swe', '--psm', '3', 'tsv'], png, signal);
    const chunks = table === null ? [] : toChunks(table, width / WIDTH);
    if (chunks.length === 0) return null;
    return { number: page.pageNumber, width, height, chunks, rules: [], fills: [], shapes: [], pictures: [] };
  };
}

/** What tesseract prints, null if it is missing, fails or takes too long. */
function run(args: string[], input: Uint8Array | null, signal?: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('tesseract', args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIME_LIMIT,
      // Its own threads wait for each other more than they help.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      ...(signal && { signal }),
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stdin.on('error', () => resolve(null));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(output).toString('utf8') : null));
    child.stdin.end(input ?? undefined);
  });
}

/** A row of tesseract's table: level 4 is a line, 5 a word; the rest are pixels, confidence and text. */
interface TableRow {
  level: number;
  left: number;
  top: number;
  width: number;
  height: number;
  confidence: number;
  text: string;
}

function toChunks(table: string, points: number): Chunk[] {
  const rows = table.split('\n').slice(1).map(toRow);
  const heights = rows
    .filter((row) => row.level === 4)
    .map((row) => row.height)
    .toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const chunks: Chunk[] = [];
  let baseline = 0;
  let size = 0;
  for (const row of rows) {
    if (row.level === 4) {
      // Lines without tall letters or tails are lower; they are set in the page's usual size all the same.
      const tall = Math.abs(row.height - usual) < 0.35 * usual ? usual : row.height;
      size = tall * points;
      baseline = (row.top + row.height) * points - 0.22 * size;
    }
    const text = row.text.trim();
    if (row.level !== 5 || row.confidence < LEAST_CONFIDENCE || text === '') continue;
    const x0 = row.left * points;
    // The boxes of neighbouring words may overlap; drawn in a little, they stay words of their own.
    const before = chunks.at(-1);
    if (before?.y === baseline) before.x1 = Math.min(before.x1, x0 - 0.3 * size);
    chunks.push({
      text,
      x0,
      x1: x0 + row.width * points,
      y: baseline,
      size,
      font: { name: 'ocr', bold: false, italic: false, symbolic: false },
      colour: null,
      tag: null,
      artifact: false,
    });
  }
  return chunks;
}

function toRow(line: string): TableRow {
  const fields = line.split('\t');
  const number = (at: number) => Number(fields[at] ?? 0);
  return {
    level: number(0),
    left: number(6),
    top: number(7),
    width: number(8),
    height: number(9),
    confidence: number(10),
    text: fields[11] ?? '',
  };
}
