import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FormFile, receiveUpload } from './upload.ts';

async function text({ content }: FormFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function formWith(name: string, content: string | Uint8Array): Request {
  const form = new FormData();
  form.set('file', new File([content as BlobPart], name));
  return new Request('http://stadga.test/readings', { method: 'POST', body: form });
}

describe('a file in a form', () => {
  test('arrives whole under its own name', async () => {
    const result = await receiveUpload(formWith('Rapport åäö.PDF', 'innehåll'), async (file) => ({
      name: file.fileName,
      text: await text(file),
    }));
    expect(result).toEqual({ outcome: 'taken', taken: { name: 'Rapport åäö.PDF', text: 'innehåll' } });
  });

  test('a name without ending is let through, one of another type is not', async () => {
    expect((await receiveUpload(formWith('rapport', 'x'), text)).outcome).toBe('taken');
    expect((await receiveUpload(formWith('bild.png', 'x'), text)).outcome).toBe('unsupported');
  });

  test('a form where nothing was chosen has no file', async () => {
    expect((await receiveUpload(formWith('', ''), text)).outcome).toBe('noFile');
    const plain = new Request('http://stadga.test/', {
      method: 'POST',
      body: new URLSearchParams({ file: 'x' }),
    });
    expect((await receiveUpload(plain, text)).outcome).toBe('noFile');
  });

  test('what the taker leaves unread is read away, so that the answer can be sent', async () => {
    const large = new Uint8Array(3 * 1024 * 1024);
    const result = await receiveUpload(formWith('stor.pdf', large), async ({ content }) => {
      for await (const _ of content) return 'tooLarge';
      return 'empty';
    });
    expect(result).toEqual({ outcome: 'taken', taken: 'tooLarge' });
  });

  test('a request that breaks off is told apart from a fault of ours', async () => {
    const whole = formWith('rapport.txt', 'en rad');
    const body = new ReadableStream({
      async start(controller) {
        const bytes = new Uint8Array(await whole.clone().arrayBuffer());
        controller.enqueue(bytes.subarray(0, bytes.length - 30));
        controller.error(new Error('connection lost'));
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': whole.headers.get('content-type') ?? '' },
      body,
      duplex: 'half',
    };
    const broken = new Request(whole.url, init);
    expect((await receiveUpload(broken, text)).outcome).toBe('broken');
    const late = async (file: FormFile) => {
      await wait(50);
      return text(file);
    };
    const half = new Request(whole.url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\nhalv',
    });
    expect((await receiveUpload(half, late)).outcome).toBe('broken');
    const fault = receiveUpload(formWith('rapport.txt', 'x'), async () => {
      throw new Error('disk full');
    });
    await expect(fault).rejects.toThrow('disk full');
  });
});
