import type { IssuedFile } from './management-report.model.ts';

/** The files of a report as addresses name them; the package holds them all. Undefined where there is no such file. */
export function fileNamed(name: string): Pick<IssuedFile, 'version' | 'format'> | 'package' | undefined {
  if (name === 'package.zip') return 'package';
  const found = /^(full|public)\.(pdf|docx)$/.exec(name);
  if (!found) return undefined;
  return { version: found[1] as IssuedFile['version'], format: found[2] as IssuedFile['format'] };
}
