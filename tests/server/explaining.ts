import type { Block, Explainer, NewExplainer, Role } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import type { Started } from '../support/server.js';
import { gather, paths } from './council.js';

/** A paragraph of nothing but words. */
export const aParagraph = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });

/** One passage, as somebody writes it. */
export const aPassage = (
  id: string,
  other: Partial<NewExplainer['passages'][number]> = {},
): NewExplainer['passages'][number] => ({
  id,
  title: `Over ${id}`,
  plain: [aParagraph('Iemand denkt gratis met u mee.')],
  original: [aParagraph('Het college draagt zorg voor kosteloze cliëntondersteuning.')],
  ...other,
});

/** Free help in plain words, in two passages. */
export const aText = (other: Partial<NewExplainer> = {}): NewExplainer => ({
  topicId: aTopic().id,
  language: 'nl',
  title: 'Gratis hulp bij uw aanvraag',
  source: {
    title: 'Wmo 2015, artikel 2.2.4',
    language: 'nl',
    url: 'https://wetten.overheid.nl/BWBR0035362/#Artikel2.2.4',
  },
  summary: {
    changes: 'De gemeente vertelt u vooraf dat iemand met u mee mag.',
    forWhom: 'Voor iedereen die hulp vraagt.',
    decidedBy: 'De gemeenteraad.',
    sayHow: 'Bel de adviesraad.',
  },
  passages: [aPassage('wat'), aPassage('gratis')],
  terms: [
    { word: 'cliëntondersteuner', forms: ['cliëntondersteuners'], meaning: 'Iemand die met u meedenkt.' },
  ],
  ...other,
});

/** The same in English. */
export const aTranslation = (other: Partial<NewExplainer> = {}): NewExplainer =>
  aText({
    language: 'en',
    title: 'Free help with your application',
    terms: [],
    translates: 1,
    ...other,
  });

/** Whoever writes explainers, with what they write and what there is to read. */
export async function writers(started: Started) {
  const people = await gather(started);
  const put = (text: object, role: Role = 'translator', url = paths.explainer) =>
    people.send(role, 'PUT', url, text);
  const read = async (query = ''): Promise<Explainer> =>
    (await started.app.inject(paths.explainer + query)).json();
  return { ...people, put, read };
}
