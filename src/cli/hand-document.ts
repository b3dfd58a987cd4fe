import type { Command } from 'commander';
import { z } from 'zod';
import { type Language, texts } from '../texts/index.ts';
import { openUserFile } from './open-file.ts';
import { bodyId } from './register-filter.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

const added = z.object({ id: z.string() });

interface Options {
  readonly language: Language;
  readonly title?: string;
  readonly shows?: string;
  readonly note?: string;
  readonly provision?: string;
  readonly request?: string;
  readonly recommendation?: string;
  readonly secrecyConfirmed?: boolean;
  readonly json?: boolean;
}

async function handOver(
  { server, language, options }: Remote<Options>,
  body = '',
  file = '',
): Promise<ExitCode> {
  const { title, shows, note, provision, request, recommendation, secrecyConfirmed } = options;
  const content = await openUserFile(file, language);
  const fields = {
    bodyId: await bodyId(server, body, language),
    requestId: request,
    recommendationId: recommendation,
    title,
    shows,
    note,
    provision,
    secrecyConfirmed: secrecyConfirmed ? 'yes' : undefined,
  };
  const { value, raw } = await server.sendForm('/handovers/documents', added, {
    fields,
    file: { content, name: file },
  });
  if (options.json) return printJson(raw);
  print(texts[language].entering.added(value.id));
  return 0;
}

/** `stadga handovers hand-over-document BODY FILE`: kept and handed over at once */
export function handDocumentCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('hand-over-document', does['handovers hand-over-document'] ?? '', language)
    .argument('<BODY>', fields['bodyId'])
    .argument('<FILE>', fields['file'])
    .option('--title <TEXT>', fields['title'])
    .option('--shows <TEXT>', fields['shows'])
    .option('--note <TEXT>', fields['note'])
    .option('--provision <TEXT>', fields['provision'])
    .option('--request <ID>', fields['requestId'])
    .option('--recommendation <ID>', fields['recommendationId'])
    .option('--secrecy-confirmed', fields['secrecyConfirmed'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, handOver));
}
