/** What each letter becomes: as easy to read, and never the letter of a forgotten text. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
  z: 'ž',
};

/** Makes a text 40 % longer, as a translation may be. */
const FILLER = 'ôf nóg lâñgër ';

/** A text in the language that nobody speaks: accented, longer, and between brackets that show where it ends. */
export function pseudo(text: string): string {
  const accented = text.replace(/\{n\}|[a-z]/g, (found) => ACCENTED[found] ?? found);
  const more = Math.ceil(text.length * 0.4);
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more);
  return `⟦${accented} ${filler.trim()}⟧`;
}

/** Stand for what a sentence waits for, so that only the sentence itself is translated. */
const HOLES = ['\uE000', '\uE001'] as const;

const pseudoSentence =
  (sentence: object) =>
  (...given: unknown[]) =>
    HOLES.reduce(
      (text, hole, index) => text.replaceAll(hole, String(given[index])),
      pseudo(String(Reflect.apply(sentence as () => unknown, undefined, HOLES))),
    );

const done = new WeakSet();

/**
 * Puts the Dutch texts of a module in pseudo, in place: the widgets hold on to the same object, so they speak it from
 * then on, and need to know nothing of it.
 */
export function speakPseudo(texts: object): void {
  if (done.has(texts)) return;
  done.add(texts);
  for (const [key, text] of Object.entries(texts) as [string, unknown][]) {
    if (typeof text === 'string') Reflect.set(texts, key, pseudo(text));
    else if (typeof text === 'function') Reflect.set(texts, key, pseudoSentence(text));
    else if (typeof text === 'object' && text !== null) speakPseudo(text);
  }
}

/** What is said in a shadow root: pieces of text that are seen or heard, names and descriptions. */
function saidIn(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent && !parentElement?.closest('style, textarea, [translate="no"]')) said.push(textContent);
  }
  const named = root.querySelectorAll('[aria-label], [aria-description], [placeholder], [alt], [title]');
  for (const element of named) {
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'alt', 'title']) {
      said.push(element.getAttribute(name) ?? '');
    }
  }
  return said;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Every word in a widget that was forgotten: it is not in pseudo, and it is no word of others.
 * @param data - All that the widget was given to show.
 */
export function forgottenWords(root: ShadowRoot, data: string): string[] {
  const given = plain(data);
  return saidIn(root)
    .flatMap((text) => withoutPseudo(text).split('⟦⟧'))
    .map(plain)
    .filter((text) => /\p{L}/u.test(text) && !given.includes(text) && !isDay(text));
}

/** One text may hold another: the innermost goes first. */
function withoutPseudo(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]+⟧|⟦[^⟦⟧]*(⟦⟧[^⟦⟧]*)+⟧/g, '⟦⟧');
  return without === text ? text : withoutPseudo(without);
}

/** A day has the words of the browser. */
const isDay = (text: string) => /^\(?\d{1,2} \p{L}+ \d{4}\)?[.,:]?$/u.test(text);
