/** What an address can name behind its `#`, the widget that shows it, and the attribute by which it hears so. */
const shows = {
  lus: ['lus-feedback-timeline', 'entry'],
  signaal: ['lus-influence-tracker', 'signal'],
  passage: ['lus-plain-language-explainer', 'passage'],
};

/** The widgets read no address of the page: the page does, and tells them what to open. */
function openWhatIsNamed() {
  const [, kind, id] = /^#(lus|signaal|passage)-([a-z0-9-]+)$/.exec(location.hash) ?? [];
  if (!kind) return;
  const [tag, attribute] = shows[kind];
  document.querySelector(tag)?.setAttribute(attribute, id);
}

addEventListener('hashchange', openWhatIsNamed);
openWhatIsNamed();
