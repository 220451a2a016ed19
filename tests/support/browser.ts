import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The browser of this machine, as `npm test` found it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ARGUMENTS,
  });

/** A page, and everything that went wrong on it. */
export interface Watched {
  page: Page;
  /** Console messages, uncaught errors, and violations of the content security policy. */
  complaints: string[];
  /** Addresses of other origins that were asked for anything. */
  elsewhere: string[];
}

/** Opens a page and notes every complaint of the browser about it. */
export async function watch(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url());
  });
  await page.exposeFunction('noteViolation', (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (violation: string) => void };
      noteViolation(`CSP: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(url);
  return { page, complaints, elsewhere };
}
