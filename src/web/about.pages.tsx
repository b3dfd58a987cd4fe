import { Layout } from './components/layout.tsx';
import { useTexts } from './page.ts';

export function AboutPage() {
  const { about } = useTexts().web;
  return (
    <Layout title={about.title} section="/about">
      <div class="prose">
        <h1>{about.title}</h1>
        <p class="lede">{about.lede}</p>
        <h2>{about.howTitle}</h2>
        <TextList items={about.how} />
        <h2>{about.neverTitle}</h2>
        <TextList items={about.never} />
        <h2>{about.limitsTitle}</h2>
        <p>{about.limits}</p>
        <h2>{about.licenceTitle}</h2>
        <p>{about.licence}</p>
      </div>
    </Layout>
  );
}

function TextList({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
