import { Layout } from '../web/components/layout.tsx';
import { ProgressBar } from '../web/components/progress-bar.tsx';
import { useTexts } from '../web/page.ts';
import type { DraftState } from './index.ts';

export interface ReadingProgress {
  state: DraftState;
  /** Pages read so far and in all, null while unknown. */
  done: number | null;
  total: number | null;
}

/** Seconds between two looks, for a browser without scripts. */
const refreshAfter = 2;

interface ProgressPageProps {
  id: string;
  file: string;
  progress: ReadingProgress;
  mayCancel: boolean;
}

/** Shown while a report waits or is being read. */
export function ProgressPage({ id, file, progress, mayCancel }: ProgressPageProps) {
  const { progress: words } = useTexts().readingPages;
  const sentence = useProgressWords(progress);
  return (
    <Layout title={words.title(file)} refresh={refreshAfter} section="/readings">
      <h1 class="verbatim">{words.title(file)}</h1>
      <div data-live={`/readings/${id}/progress`}>
        <ProgressBar label={words.bar} done={progress.done} total={progress.total} text={sentence} />
      </div>
      <p class="next">{words.next}</p>
      {mayCancel && (
        <form action={`/readings/${id}/cancel`} method="post">
          <button type="submit" class="quiet">
            {words.cancel}
          </button>
        </form>
      )}
    </Layout>
  );
}

function useProgressWords(progress: ReadingProgress): string {
  return progressWords(useTexts().readingPages.progress, progress);
}

/** How far the reading has come, as a sentence. */
export function progressWords(
  words: ReturnType<typeof useTexts>['readingPages']['progress'],
  { state, done, total }: ReadingProgress,
): string {
  if (state === 'waiting') return words.waiting;
  return done !== null && total !== null ? `${words.reading} ${words.pages(done, total)}` : words.reading;
}
