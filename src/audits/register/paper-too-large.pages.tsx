import { Layout } from '../../web/components/layout.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';

/** Why a choice this large has no paper, and what to do instead. */
export function PaperTooLargePage({ total, most }: { total: number; most: number }) {
  const { language, address } = usePage();
  const { register, reporting } = useTexts();
  const { tooLarge } = reporting.register;
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  return (
    <Layout title={tooLarge.title} section="/recommendations" error>
      <h1>{tooLarge.title}</h1>
      <p class="lede">{tooLarge.body(formatNumber(language, total), formatNumber(language, most))}</p>
      <p class="actions">
        <a class="button" href={`/recommendations${query}`}>
          {tooLarge.choose}
        </a>
        <a class="button quiet" href={`/recommendations/register.xlsx${query}`} download>
          {register.downloads.xlsx}
        </a>
      </p>
    </Layout>
  );
}
