import { readFileSync } from 'node:fs';

/** The memory that a process holds, in MB. 0 where it cannot be known: only Linux tells, and only while it lives. */
export function residentMb(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
