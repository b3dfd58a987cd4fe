import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';

/** The address of a private calendar, this once. */
export function CalendarMadePage({ address }: { address: string }) {
  const { reminders } = useTexts();
  return (
    <Layout title={reminders.madeTitle} section="/account">
      <h1>{reminders.madeTitle}</h1>
      <p class="lede">{reminders.madeLede}</p>
      <p class="token">
        <code>{address}</code>
      </p>
      <ul>
        {reminders.madeHow.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
      <p>{reminders.madeNext}</p>
      <p>
        <a href="/account#reminders">{reminders.back}</a>
      </p>
    </Layout>
  );
}
