import type { StartRefusal } from '../shared/start-refused.ts';
import { type Language, texts } from './index.ts';

/** Swedish, unless the machine is set to English. */
export function machineLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('en') ? 'en' : 'sv';
}

/** Why the server cannot start, as a sentence for whoever starts it (a line per wrong variable). */
export function tellRefusal(refusal: StartRefusal, language: Language): string {
  const { refusals, variables } = texts[language].running;
  switch (refusal.code) {
    case 'badConfig':
      return refusal.variables.map((name) => variables[name] ?? name).join('\n');
    case 'dataFolderInUse':
      return refusals.dataFolderInUse(refusal.folder);
    case 'dataFolderUnusable':
      return refusals.dataFolderUnusable(refusal.folder, refusal.reason);
    case 'noEmbeddedServer':
      return refusals.noEmbeddedServer(refusal.reason);
    case 'embeddedServerFailed':
      return refusals.embeddedServerFailed(refusal.reason);
    case 'databaseUnreachable':
      return refusals.databaseUnreachable(refusal.reason);
    case 'databaseRightsMissing':
      return refusals.databaseRightsMissing(refusal.reason);
    case 'databaseTooOld':
      return refusals.databaseTooOld(refusal.version);
    case 'databaseRoleTooStrong':
      return refusals.databaseRoleTooStrong(refusal.role);
    case 'addressTaken':
      return refusals.addressTaken(refusal.address);
    case 'pagesNotBuilt':
      return refusals.pagesNotBuilt;
  }
}
