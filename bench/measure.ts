import { cpus, loadavg } from 'node:os';

/** One way to do the work; what it gives back is not used. */
export interface Contender {
  name: string;
  run: () => unknown;
}

export interface Measured {
  name: string;
  /** Milliseconds of each counted run, in order. */
  times: number[];
  median: number;
}

/** Runs the contenders in turns, so that whatever else the machine does meets all of them alike. */
export async function measure(contenders: Contender[], runs: number, warmUps = 1): Promise<Measured[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUps; round < runs; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const began = performance.now();
      await run();
      if (round >= 0) times[index]?.push(performance.now() - began);
    }
  }
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    return { name, times: own, median: median(own) };
  });
}

/** Prints each contender with its median, its spread, and how many times the reference's median it takes. */
export function report(title: string, measured: Measured[], reference: string, note = ''): void {
  const base = measured.find(({ name }) => name === reference)?.median;
  const machine = `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
  console.log(`\n${title}${note && ` (${note})`} – ${new Date().toISOString().slice(0, 10)}, ${machine}`);
  for (const { name, times, median: middle } of measured) {
    const spread = `${inMs(Math.min(...times))}–${inMs(Math.max(...times))}`;
    const ratio = base === undefined ? 'no reference' : `${(middle / base).toFixed(2)} ×`;
    console.log(
      `  ${name.padEnd(44)} ${inMs(middle).padStart(9)} ms  [${spread}, ${times.length} runs]  ${ratio}`,
    );
  }
}

export function median(times: number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

const inMs = (time: number) => time.toFixed(time < 100 ? 2 : 0);
