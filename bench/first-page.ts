// GET / on the running product against a bare node:http server with the same bytes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endAll, start, temporaryFolder } from '../test/start-stop/product.ts';
import { measure, report } from './measure.ts';

const get = async (address: string): Promise<Buffer> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
};

await using folder = await temporaryFolder('stadga-bench-');
const bare = spawn(process.execPath, [`${import.meta.dirname}/bare-server.ts`], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const product = await start({ folder: folder.path, env: { LOG_LEVEL: 'error' } });
  const page = await get(product.origin);
  bare.stdin.end(page);
  const [port] = await once(bare.stdout, 'data');
  const reference = 'bare node:http, same bytes';
  const measured = await measure(
    [
      { name: 'first page of the product', run: () => get(product.origin) },
      { name: 'its /health', run: () => get(`${product.origin}/health`) },
      { name: reference, run: () => get(`http://127.0.0.1:${String(port).trim()}/`) },
    ],
    1000,
    200,
  );
  report(`First page, ${page.length} bytes, one request after the other`, measured, reference);
} finally {
  bare.kill();
  await endAll();
}
