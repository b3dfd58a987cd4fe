import { Banner } from '../web/components/banner.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';

interface FailedPageProps {
  id: string;
  file: string;
  /** Plain sentences that say why, from the reading itself; none where the fault is our own. */
  reasons: string[];
  mayRemove: boolean;
}

/** A report that could not be read: why, and what to do about it. */
export function FailedPage({ id, file, reasons, mayRemove }: FailedPageProps) {
  const { failed } = useTexts().readingPages;
  return (
    <Layout title={failed.title(file)} error section="/readings">
      <h1 class="verbatim">{failed.title(file)}</h1>
      {reasons.map((reason) => (
        <Banner key={reason} tone="error" title={reason} />
      ))}
      {reasons.length === 0 ? <Banner tone="error" title={failed.ourFault} /> : <Advice />}
      <WaysOn id={id} mayRemove={mayRemove} />
    </Layout>
  );
}

/** Where to go from a reading that gave nothing. */
function WaysOn({ id, mayRemove }: { id: string; mayRemove: boolean }) {
  const { failed, read } = useTexts().readingPages;
  return (
    <div class="actions">
      <a class="button" href="/readings">
        {failed.another}
      </a>
      {mayRemove && (
        <a class="button quiet" href={`/readings/${id}/remove`}>
          {read.remove}
        </a>
      )}
    </div>
  );
}

function Advice() {
  const { failed } = useTexts().readingPages;
  return (
    <>
      <h2>{failed.next}</h2>
      <ul class="prose">
        {failed.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </>
  );
}

/** A reading that the user stopped. */
export function CancelledPage({ id, mayRemove }: { id: string; mayRemove: boolean }) {
  const { cancelled } = useTexts().readingPages;
  return (
    <Layout title={cancelled.title} section="/readings">
      <h1>{cancelled.title}</h1>
      <p class="lede">{cancelled.body}</p>
      <WaysOn id={id} mayRemove={mayRemove} />
    </Layout>
  );
}
