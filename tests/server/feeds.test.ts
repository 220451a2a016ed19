import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuote, projectTimeline, type Quote, type Topic } from '@lus/contract';
import { readSettings } from '@lus/server/config.js';
import { toAtom } from '@lus/server/feeds/atom.js';
import { feedUrls } from '@lus/server/feeds/feed-urls.js';
import { toJsonFeed } from '@lus/server/feeds/json-feed.js';
import { aTopic } from '../support/samples.js';
import { startApp } from '../support/server.js';
import {
  aBeginning,
  aBundle,
  aClosedLoop,
  aCorrection,
  aCount,
  aLog,
  aNote,
  aParking,
  aRecognition,
  aRefusal,
  aResumption,
  anAnswer,
  type Step,
} from '../support/trail.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const TIMELINE = 'https://lus.example/v1/topics/onafhankelijke-clientondersteuning/timeline';

interface Options {
  readonly topic?: Topic;
  readonly quotes?: readonly Quote[];
  readonly page?: string;
}

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: { name: string }[];
}

const entriesOf = (steps: readonly Step[], quotes: readonly Quote[] = []) =>
  projectTimeline(aLog(NOW, steps), new Map(quotes.map((quote) => [quote.commitment, quote])));

function jsonFeed(steps: readonly Step[], { topic = aTopic(), quotes = [], page }: Options = {}) {
  const urls = feedUrls(TIMELINE, 'json-feed', topic.id, page);
  return JSON.parse(toJsonFeed(topic, entriesOf(steps, quotes), urls)) as {
    [member: string]: unknown;
    items: Item[];
  };
}

const atom = (steps: readonly Step[], { topic = aTopic(), quotes = [], page }: Options = {}) =>
  toAtom(topic, entriesOf(steps, quotes), feedUrls(TIMELINE, 'atom', topic.id, page));

/** Titles, oldest first, as things happened. */
const titles = (steps: readonly Step[], topic?: Topic) =>
  jsonFeed(steps, topic && { topic })
    .items.map(({ title }) => title)
    .reverse();

describe('A feed', () => {
  it('tells a whole loop in plain Dutch', () => {
    assert.deepEqual(titles(aClosedLoop()), [
      'Verhalen samengebracht: Niemand zegt dat hulp gratis is',
      'Mensen herkennen dit: Niemand zegt dat hulp gratis is',
      'Advies van de raad: Niemand zegt dat hulp gratis is',
      'De gemeente neemt het advies over: Niemand zegt dat hulp gratis is',
      'Dit verandert: Niemand zegt dat hulp gratis is',
      'Het is beter: Niemand zegt dat hulp gratis is',
      'Klaar, het is beter: Niemand zegt dat hulp gratis is',
    ]);
  });

  it('has words for everything else that happens', () => {
    const steps: Step[] = [
      [90, 'guardian', undefined, aBeginning('collect', 2)],
      [80, 'collector', undefined, aCount()],
      [70, 'translator', undefined, aNote()],
      [60, 'translator', undefined, aNote({ kind: 'failure', title: 'Niemand kwam' })],
      [50, 'translator', 'x', aBundle()],
      [40, 'translator', 'x', aRecognition({ outcome: 'no' })],
      [30, 'translator', 'x', aParking()],
      [20, 'translator', 'x', aResumption()],
    ];
    assert.deepEqual(titles(steps), [
      'Ronde 2: wij verzamelen verhalen',
      'Wie wij hoorden, en wie nog niet',
      'Bijeenkomst: Avond in het buurthuis',
      'Niet gelukt: Niemand kwam',
      'Verhalen samengebracht: Niemand zegt dat hulp gratis is',
      'Mensen herkennen dit niet: Niemand zegt dat hulp gratis is',
      'De raad wacht hier nog mee: Niemand zegt dat hulp gratis is',
      'De raad gaat hiermee verder: Niemand zegt dat hulp gratis is',
    ]);
  });

  it('is in English for a topic in any other language', () => {
    const topic = aTopic({ language: 'ar-MA' });
    assert.equal(titles(aClosedLoop(), topic)[2], 'Advice of the council: Niemand zegt dat hulp gratis is');
  });

  it('gives the reason in full when the municipality does not adopt an advice', () => {
    const [refused] = jsonFeed([
      ...aClosedLoop().slice(0, 3),
      [150, 'municipality', 'hulp-is-gratis', aRefusal()],
    ]).items;
    assert.match(refused!.title, /^De gemeente neemt het advies niet over/);
    assert.match(
      refused!.content_html,
      /Er is geen geld voor\..*Er is dit jaar geen geld.*Wat wel kan:.*telefoon/s,
    );
  });

  it('says who told: the municipality its answers, the council the rest', () => {
    const authors = jsonFeed(aClosedLoop()).items.map(({ authors: [author] }) => author?.name);
    const { municipality, council } = aTopic();
    assert.deepEqual(authors.reverse(), [
      council,
      council,
      council,
      municipality,
      municipality,
      council,
      council,
    ]);
  });

  it('never tells a number that is too small', () => {
    const [entry] = jsonFeed([[9, 'collector', undefined, aCount()]]).items;
    assert.match(entry!.content_html, /Mantelzorgers: minstens 10/);
    assert.match(entry!.content_html, /Jongeren: te weinig om een aantal te noemen/);
  });

  it('tells no quotes: readers keep what they fetched, and words can be withdrawn', async () => {
    const quote = await createQuote('Ik sliep er slecht van.');
    const steps: Step[] = [[9, 'translator', 'x', aBundle({ quotes: [quote.commitment] })]];
    assert.doesNotMatch(jsonFeed(steps, { quotes: [quote] }).items[0]!.content_html, /Ik sliep/);
    assert.doesNotMatch(atom(steps, { quotes: [quote] }), /Ik sliep/);
  });

  it('says of a corrected entry that it was wrong, and that it changed on the day of the correction', () => {
    const steps: Step[] = [
      ...aClosedLoop('x').slice(0, 3),
      [150, 'municipality', 'x', anAnswer()],
      [140, 'municipality', 'x', (day) => aCorrection(4, aRefusal()(day))],
    ];
    const [correction, corrected] = jsonFeed(steps).items;
    assert.match(corrected!.content_html, /Dit bericht klopte niet/);
    assert.equal(corrected!.date_published, '2026-06-25T00:00:00Z');
    assert.equal(corrected!.date_modified, '2026-07-05T00:00:00Z');
    assert.match(correction!.content_html, /Waarom wij dit verbeteren: Er stond een fout in\./);
  });

  it('names each entry for ever, wherever the server is', () => {
    const here = jsonFeed(aClosedLoop()).items.map(({ id }) => id);
    const there = jsonFeed(aClosedLoop(), { page: 'https://elders.example/' }).items.map(({ id }) => id);
    assert.deepEqual(here, there);
    assert.equal(new Set(here).size, 7);
    assert.equal(here.at(-1), 'urn:lus:timeline:onafhankelijke-clientondersteuning:1');
  });

  it("leads to the municipality's page", () => {
    const { items, ...feed } = jsonFeed(aClosedLoop(), {
      page: 'https://gemeente.example/meedoen/{topicId}',
    });
    const page = 'https://gemeente.example/meedoen/onafhankelijke-clientondersteuning';
    assert.equal(feed['home_page_url'], page);
    assert.equal(items[0]?.url, `${page}#lus-7`);
  });

  it('leads to the API when there is no such page', () => {
    const { items, ...feed } = jsonFeed(aClosedLoop());
    assert.deepEqual([feed['home_page_url'], feed['feed_url']], [TIMELINE, `${TIMELINE}?format=json-feed`]);
    assert.equal(items[0]?.url, `${TIMELINE}#lus-7`);
  });

  it('escapes what people wrote', () => {
    const steps: Step[] = [
      [9, 'translator', 'x', aBundle({ title: 'Hulp & <b>zorg</b>', ourWords: '<img src=x>' })],
    ];
    assert.match(jsonFeed(steps).items[0]!.content_html, /&lt;img src=x&gt;/);
    assert.match(atom(steps), /<title>Verhalen samengebracht: Hulp &amp; &lt;b&gt;zorg&lt;\/b&gt;<\/title>/);
    assert.match(atom(steps), /&amp;lt;img src=x&amp;gt;/);
  });
});

describe('A JSON Feed', () => {
  it('says what it is, of what, and in which language', () => {
    const { items, ...feed } = jsonFeed(aClosedLoop());
    assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
    assert.equal(feed['title'], `Wat er gebeurt: ${aTopic().title}`);
    assert.equal(feed['language'], 'nl');
    assert.deepEqual(feed['authors'], [{ name: aTopic().council }]);
    assert.equal(items.length, 7);
  });
});

describe('An Atom feed', () => {
  it('is well-formed, with all that an entry needs', () => {
    const elements = wellFormed(atom(aClosedLoop()));
    const count = (name: string) => elements.filter((element) => element === name).length;
    assert.equal(count('entry'), 7);
    for (const name of ['id', 'title', 'updated']) assert.equal(count(name), 8, name);
    assert.deepEqual([count('published'), count('content')], [7, 7]);
  });

  it('is well-formed while nothing has happened yet, and then counts from the first day of telling', () => {
    const feed = atom([]);
    assert.ok(wellFormed(feed).includes('feed'));
    assert.match(feed, /<updated>2026-09-01T00:00:00Z<\/updated>/);
  });

  it('changes on the day of the last news', () => {
    const [, updated] = /<updated>(.+?)</.exec(atom(aClosedLoop())) ?? [];
    assert.equal(updated, '2026-10-03T00:00:00Z', 'the first of the feed is its own');
  });
});

describe('The feeds of a server', () => {
  it('come at the address of the timeline', async () => {
    const { app, close } = await startApp({ topics: [aTopic()] });
    const url = `/v1/topics/${aTopic().id}/timeline?format=`;
    const feeds = await Promise.all(['atom', 'json-feed'].map((format) => app.inject({ url: url + format })));
    await close();
    assert.deepEqual(
      feeds.map(({ headers }) => String(headers['content-type']).split(';')[0]),
      ['application/atom+xml', 'application/feed+json'],
    );
    assert.ok(wellFormed(feeds[0]!.body).includes('feed'));
  });
});

describe('The page that feeds lead to', () => {
  it('can be set, with a place for the topic', () => {
    const page = 'https://gemeente.example/meedoen/{topicId}';
    assert.equal(readSettings({ PUBLIC_PAGE_URL: page }).publicPageUrl, page);
  });

  it('cannot have a fragment, because that names the entry', () => {
    assert.throws(() => readSettings({ PUBLIC_PAGE_URL: 'https://gemeente.example/#/meedoen' }), {
      name: 'StartError',
    });
  });
});

/** The names of all elements, in order; throws when a tag does not close or a character is not escaped. */
function wellFormed(xml: string): string[] {
  const open: string[] = [];
  const elements: string[] = [];
  const [declaration = ''] = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(xml) ?? [];
  assert.ok(declaration, 'begins with its declaration');
  for (const [piece] of xml.slice(declaration.length).matchAll(/<[^>]*>|[^<]+|./gs)) {
    const [, closing, name = '', attributes = '', empty] =
      /^<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>$/.exec(piece) ?? [];
    assert.doesNotMatch(name ? attributes : piece, /&(?!(?:amp|lt|gt|quot|#39);)|[<>]/, piece);
    if (closing) assert.equal(name, open.pop());
    else if (name) elements.push(name);
    if (name && !closing && !empty) open.push(name);
  }
  assert.deepEqual(open, []);
  return elements;
}
