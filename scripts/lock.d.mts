/** Types for the tests; the script itself is plain JavaScript, because it runs before anything is installed. */
interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Entry>;
}
export const lockPath: string;
export function isInstalled(): boolean;
export function noteInstalled(): void;
export function readLock(): Lock;
export function missingOptionals(lock: Lock): { parent: string; name: string; range: string }[];
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'>;
export function completed(lock: Lock): Lock;
