import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { WaitingReports } from './overview.model.ts';

interface EmptyProps {
  reports: WaitingReports | null;
  /** Whether the one who asks says who may do what. */
  managesPeople: boolean;
}

/** Before there is anything to show: the one step that comes next for whoever can take it. */
export function EmptyOverview({ reports, managesPeople }: EmptyProps) {
  const { overview } = useTexts();
  const { empty } = overview;
  return (
    <Layout title={overview.title} section="/overview">
      <h1>{overview.title}</h1>
      {reports === null ? (
        <p class="lede">{managesPeople ? empty.nothingYet : empty.nothingForYou}</p>
      ) : (
        <>
          <h2>{empty.title}</h2>
          <p>{empty.read}</p>
          <p class="actions">
            <NextStep reports={reports} />
          </p>
        </>
      )}
      {managesPeople && (
        <p>
          <a href="/people">{empty.addPeople}</a>
        </p>
      )}
    </Layout>
  );
}

function NextStep({ reports: { first, total } }: { reports: WaitingReports }) {
  const { empty } = useTexts().overview;
  const [only] = first;
  if (!only) {
    return (
      <a class="button" href="/readings">
        {empty.next}
      </a>
    );
  }
  return (
    <a class="button" href={total === 1 ? `/readings/${only.id}` : '/readings'}>
      {empty.review}
    </a>
  );
}
