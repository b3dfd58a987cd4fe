import { Layout } from '../../web/components/layout.tsx';
import { usePage, useTexts } from '../../web/page.ts';

/** Why the choice could not be had as a file, and what to do instead. */
export function TooManyRowsPage({ limit }: { limit: string }) {
  const { address } = usePage();
  const { register, web } = useTexts();
  const query = address.split('?')[1];
  const words = register.downloads;
  return (
    <Layout title={web.errors.tooLarge.title} section="/recommendations" error>
      <h1>{register.title}</h1>
      <p class="lede">{words.tooMany(limit)}</p>
      <p class="actions">
        <a class="button" href={`/recommendations/register.csv${query ? `?${query}` : ''}`} download>
          {words.csv}
        </a>
        <a class="button quiet" href={`/recommendations${query ? `?${query}` : ''}`}>
          {register.detail.toList}
        </a>
      </p>
    </Layout>
  );
}
