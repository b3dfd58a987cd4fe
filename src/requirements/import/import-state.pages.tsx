import type { Texts } from '../../texts/index.ts';
import { Banner } from '../../web/components/banner.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { ProgressBar } from '../../web/components/progress-bar.tsx';
import { useTexts } from '../../web/page.ts';
import type { ImportFound } from './index.ts';

/** Seconds between two looks, for a browser without scripts. */
const refreshAfter = 2;

/** Shown while the file waits or is being read. */
export function ImportProgressPage({ found }: { found: ImportFound }) {
  const { guidelineImport } = useTexts();
  const { progress: words } = guidelineImport;
  const { draft, progress } = found;
  const at = `/guideline/${draft.guidelineId}`;
  const title = words.title(draft.fileName);
  return (
    <Layout title={title} refresh={refreshAfter} section="/guideline">
      <h1 class="verbatim">{title}</h1>
      <div data-live={`${at}/import/progress`}>
        <ProgressBar
          label={words.bar}
          done={progress?.done ?? null}
          total={progress?.total ?? null}
          text={importProgressWords(guidelineImport, found)}
        />
      </div>
      <p class="next">{words.next}</p>
      <p class="actions">
        <a class="button quiet" href={`${at}/draft/discard`}>
          {words.stop}
        </a>
      </p>
    </Layout>
  );
}

/** How far the reading has come, as a sentence. */
export function importProgressWords(
  { progress: words }: Texts['guidelineImport'],
  { draft, progress }: ImportFound,
): string {
  if (draft.reading === 'waiting') return words.waiting;
  return progress ? `${words.reading} ${words.pages(progress.done, progress.total)}` : words.reading;
}

/** A file that gave nothing: why, and the ways on. */
export function ImportFailedPage({ found: { draft } }: { found: ImportFound }) {
  const { guidelineImport, readingProblems } = useTexts();
  const { failed: words, issues } = guidelineImport;
  const catalogue: Readonly<Record<string, string>> = { ...readingProblems, ...issues };
  const { guidelineId, fileName, readingFault } = draft;
  const isOurs = readingFault === null || readingFault === 'reading-crashed';
  const reason = isOurs ? words.ourFault : (catalogue[readingFault] ?? issues['no-requirements']);
  const title = words.title(fileName);
  return (
    <Layout title={title} error section="/guideline">
      <h1 class="verbatim">{title}</h1>
      <Banner tone="error" title={reason} />
      <p>{words.nothingKept}</p>
      <div class="actions">
        <a class="button" href={`/guideline/import?target=${guidelineId}`}>
          {words.another}
        </a>
        <a class="button quiet" href={`/guideline/${guidelineId}/draft/discard`}>
          {words.discard}
        </a>
      </div>
    </Layout>
  );
}
