import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Rules of IBM Equal Access for a whole page. A story is a fragment: the host page has the landmarks and the skip link. */
const ofThePage = ['skip_main_exists'];

/** What the engine leaves on the window, as far as we use it. */
interface Engine {
  Checker: new () => { check(root: Node, policies: string[]): Promise<{ results: Result[] }> };
}

interface Result {
  ruleId: string;
  /** `['VIOLATION', 'FAIL']` is sure; the others ask a person to look. */
  value: [string, string];
  message: string;
  snippet: string;
  node: Node;
}

/** What IBM Equal Access is sure of that breaks WCAG 2.2 A or AA. It looks into open shadow roots. */
export async function equalAccessViolations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'ace' in window);
  if (!isThere) await page.addScriptTag({ content: engine });
  return page.evaluate(async (leftOut) => {
    const { ace } = window as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    // It also judges what stands in a closed <details>, where it takes labels for hidden and fields not.
    const isShown = (node: Node) => !(node instanceof Element) || node.checkVisibility();
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .filter(({ ruleId, node }) => !leftOut.includes(ruleId) && isShown(node))
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} (${snippet.slice(0, 120)})`);
  }, ofThePage);
}
