/** Style sheets that the whole page wears now, also inside every widget. */
const worn = new Set<CSSStyleSheet>();
const visitors = new Set<(root: DocumentOrShadowRoot) => void>();

/** Every root in the page: the document and all open shadow roots. */
export function rootsIn(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  );
  return [root, ...inner];
}

/** Puts a sheet on the page and in all widgets, or takes it off. */
export function wear(sheet: CSSStyleSheet, isOn: boolean): void {
  if (isOn === worn.has(sheet)) return;
  if (isOn) worn.add(sheet);
  else worn.delete(sheet);
  for (const root of rootsIn()) {
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    root.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  }
}

/** Calls for every shadow root that comes later, once its own styles are in. */
export function onNewRoot(visit: (root: DocumentOrShadowRoot) => void): void {
  visitors.add(visit);
}

const { attachShadow } = Element.prototype;

// Nothing tells of a new shadow root, and a reader's own style sheet has to reach it all the same.
Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
  const root = attachShadow.call(this, options);
  queueMicrotask(() => {
    if (worn.size > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...worn];
    for (const visit of visitors) visit(root);
  });
  return root;
};
