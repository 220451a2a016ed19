// Runs in the browser. What is measured ends with the frame in which it can be seen.

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds until what `work` began can be seen. */
async function timed(work) {
  const start = performance.now();
  await work();
  await nextFrame();
  return performance.now() - start;
}

/** Scrolls from top to bottom in 90 frames; gives the longest, and the time in tasks over 50 ms, in milliseconds. */
async function scroll() {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  scrollTo(0, 0);
  await nextFrame();
  observer.observe({ type: 'longtask' });
  const height = document.documentElement.scrollHeight;
  let worst = 0;
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 1; frame <= 90; frame++) {
    scrollTo(0, (height * frame) / 90);
    const now = await new Promise(requestAnimationFrame);
    worst = Math.max(worst, now - before);
    before = now;
  }
  // Tasks are told of a little later than they end.
  await nextFrame();
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  return { worst, long: tasks.reduce((sum, { duration }) => sum + duration, 0) };
}

/** A widget with all its data at hand: what it shows by itself, then every portion more, of which the slowest counts. */
export async function measureWidget(tag, topic, data) {
  await import('/embed/lus.js');
  const widget = document.createElement(tag);
  widget.topic = topic.id;
  widget.adapter = Object.fromEntries(
    Object.entries({ getTopic: topic, ...data }).map(([name, answer]) => [name, async () => answer]),
  );
  const root = () => widget.shadowRoot;
  const first = await timed(async () => {
    document.body.append(widget);
    await until(() => root()?.querySelector('article'));
  });
  let press = 0;
  for (let more; (more = root().querySelector('[name="more"]'));) {
    const took = await timed(async () => {
      more.click();
      await widget.updateComplete;
    });
    press = Math.max(press, took);
  }
  const shown = root().querySelectorAll('article').length;
  return { first, press, shown, ...(await scroll()) };
}

/** The same elements and words written as plain HTML, under the same styles. */
export async function measurePlain(html, styles) {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  document.body.append(host);
  const whole = await timed(() => {
    shadow.innerHTML = html;
  });
  return { whole, ...(await scroll()) };
}

/** What the widget on the page shows now, as HTML without Lit's marks, and its styles. */
export function written(tag) {
  const { shadowRoot } = document.querySelector(tag);
  return {
    html: shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, ''),
    styles: shadowRoot.adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join('\n'),
    ),
  };
}

/** How many lines of a log are verified, and how many events advance a signal, each second. */
export async function measureLog(entries) {
  const [{ seal, verify }, { advance }] = await Promise.all([
    import('/contract/trail/log.js'),
    import('/contract/trail/advance.js'),
  ]);
  const log = [];
  for (const entry of entries) log.push(await seal(entry, log.at(-1)));
  let start = performance.now();
  const { intact } = await verify(log);
  const verified = (1000 * log.length) / (performance.now() - start);
  if (!intact) throw new Error('The log of the bench is not whole.');

  const signals = new Map();
  start = performance.now();
  for (const entry of entries) {
    const { signal, why } = advance(signals.get(entry.signalId), entry);
    if (!signal) throw new Error(why);
    signals.set(entry.signalId, signal);
  }
  return { verified, advanced: (1000 * entries.length) / (performance.now() - start) };
}
