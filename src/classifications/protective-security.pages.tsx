import { Banner } from '../web/components/banner.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';

/** What is said where somebody has chosen the top class. Nothing of what they sent is known here. */
export function ProtectiveSecurityPage({ back }: { back: string }) {
  const words = useTexts().classifications.protective;
  return (
    <Layout title={words.title} section="/assets" error>
      <h1>{words.title}</h1>
      <div role="alert">
        <Banner tone="error" title={words.nothing} />
      </div>
      <p>{words.body}</p>
      <h2>{words.doTitle}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.mistake}</p>
      <p class="actions">
        <a class="button quiet" href={back}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
