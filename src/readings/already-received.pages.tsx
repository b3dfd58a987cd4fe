import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { ListedReading } from './reading-list.model.ts';

/** The same file was handed in before: when, by whom, what became of it, and the two ways on. */
export function AlreadyReceivedPage({ reading }: { reading: ListedReading }) {
  const { already, list, state } = useTexts().readingPages;
  const { id, fileName, receivedAt, receivedBy, rows, checked } = reading;
  const facts = [
    { name: list.columns.file, value: <Verbatim text={fileName} /> },
    { name: list.columns.when, value: formatMoment(receivedAt) },
    ...(receivedBy ? [{ name: list.columns.who, value: receivedBy }] : []),
    { name: list.columns.state, value: reading.isUnreadable ? state.failed : state[reading.state] },
    ...(rows > 0 ? [{ name: list.columns.checked, value: list.checkedOf(checked, rows) }] : []),
  ];
  return (
    <Layout title={already.title} section="/readings">
      <h1>{already.title}</h1>
      <p class="lede">{already.lede}</p>
      <Facts facts={facts} />
      <div class="actions">
        <a class="button" href={`/readings/${id}`}>
          {reading.state === 'confirmed' ? already.seeConfirmed : already.see}
        </a>
      </div>
      <h2>{already.againTitle}</h2>
      <p class="prose">{reading.state === 'confirmed' ? already.againConfirmed : already.again}</p>
      <form action={`/readings/${id}/again`} method="post">
        <button type="submit" class="quiet">
          {already.againSubmit}
        </button>
      </form>
    </Layout>
  );
}
