import { type Command, Option } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options {
  readonly language: Language;
  readonly out: string;
  readonly archive?: boolean;
  readonly public?: boolean;
  readonly of?: keyof typeof ofPlan;
  /** What a package is made of. */
  readonly from?: keyof typeof packagePath;
  readonly kinds?: string;
  readonly evidence?: string;
}

const ofPlan = { response: 'responses', audit: 'audits', body: 'bodies' } as const;

/** Where the server gives each paper. */
const pathOf: Readonly<Record<string, (id: string, options: Options) => string>> = {
  response: (id) => `/responses/${id}/papers/response`,
  officialLetter: (id) => `/responses/${id}/papers/officialLetter`,
  extractOfMinutes: (id) => `/responses/${id}/papers/extractOfMinutes`,
  actionPlan: (id, { of = 'response' }) => `/${ofPlan[of]}/${id}/papers/actionPlan`,
  roundReport: (id) => `/follow-ups/${id}/papers/roundReport`,
  forumNotice: (id) => `/forum-meetings/${id}/papers/forumNotice`,
  forumMinutes: (id) => `/forum-meetings/${id}/papers/forumMinutes`,
  statusReport: (reader) => `/papers/statusReport/${reader}`,
};

const write =
  (kind: string) =>
  async ({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> => {
    const { out, archive } = options;
    const say = texts[language].commands.report;
    const ending = ['pdf', 'docx'].find((each) => out.toLowerCase().endsWith(`.${each}`));
    if (!ending) throw new WrongUsage(say.outMustBe);
    if (archive && ending !== 'pdf') throw new WrongUsage(say.archiveIsPdf);
    const query = { format: archive ? 'archive' : ending, public: options.public ? 'yes' : 'no' };
    const path = pathOf[kind]?.(encodeURIComponent(id), options) ?? '';
    const bytes = await server.download(path, query);
    return (await writeFileWhole(out, bytes, language)) ? 0 : 1;
  };

/** Where the server gives the package of each. */
const packagePath = {
  response: (id: string) => `/responses/${id}/papers/package`,
  round: (id: string) => `/follow-ups/${id}/papers/package`,
  audit: (id: string) => `/audits/${id}/papers/package`,
  statusReport: (reader: string) => `/papers/statusReport/${reader}/package`,
} as const;

async function pack({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { out, kinds, evidence, from = 'response' } = options;
  if (!out.toLowerCase().endsWith('.zip'))
    throw new WrongUsage(texts[language].commands.papers.packageMustBe);
  const isPublic = options.public ? 'yes' : 'no';
  const query = from === 'response' ? { kinds, evidence, public: isPublic } : { public: isPublic };
  const bytes = await server.download(packagePath[from](encodeURIComponent(id)), query);
  return (await writeFileWhole(out, bytes, language)) ? 0 : 1;
}

type Making = (language: Language, exit: (code: ExitCode) => void) => Command;

/** `stadga paper KIND ID --out FILE.pdf|FILE.docx [--archive] [--public]`, a command for each kind. */
const paperCommand =
  (kind: string): Making =>
  (language, exit) => {
    const { papers, report } = texts[language].commands;
    const descriptions: Readonly<Record<string, string>> = papers.kinds;
    const command = remoteCommand(kind, descriptions[kind] ?? '', language)
      .argument('<ID>', kind === 'statusReport' ? papers.reader : papers.id)
      .requiredOption('--out <PAPER>', report.out)
      .option('--archive', report.archive)
      .option('--public', papers.public);
    if (kind === 'actionPlan') {
      command.addOption(
        new Option('--of <WHAT>', papers.of).choices(Object.keys(ofPlan)).default('response'),
      );
    }
    return command.action(withServer<Options>(exit, write(kind)));
  };

/** `stadga paper package ID --out FILE.zip [--from round] [--kinds …] [--evidence …] [--public]` */
const packageCommand: Making = (language, exit) => {
  const { papers } = texts[language].commands;
  return remoteCommand('package', papers.package, language)
    .argument('<ID>', papers.id)
    .requiredOption('--out <FILE>', papers.packageOut)
    .addOption(
      new Option('--from <WHAT>', papers.packageFrom).choices(Object.keys(packagePath)).default('response'),
    )
    .option('--kinds <KINDS>', papers.packageKinds)
    .option('--evidence <IDS>', papers.packageEvidence)
    .option('--public', papers.public)
    .action(withServer<Options>(exit, pack));
};

export const paperCommands: readonly Making[] = [...Object.keys(pathOf).map(paperCommand), packageCommand];
