import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the one browser that they share. */
    browserAddress: string;
  }
}

/** Root in a container, no network of its own, nothing that phones home. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium from its npm package, once for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await playwright.launchServer({
    executablePath: await chromium.executablePath(),
    headless: true,
    args,
    host: '127.0.0.1',
  });
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}
