import type { Question } from '@lus/contract';

const options = (...labels: string[]) =>
  labels.map((label) => ({ value: label.toLowerCase().replace(/[^a-z]+/g, '-'), label }));

const ease = options('Heel moeilijk', 'Moeilijk', 'Gewoon', 'Makkelijk', 'Heel makkelijk');

/** As many questions as a topic may have: every kind, required or not, with hints and prompts. */
export const everyKindOfQuestion: Question[] = [
  { id: 'waar', kind: 'short', label: 'Waar zocht u het eerst hulp?', required: true },
  {
    id: 'hoe',
    kind: 'story',
    label: 'Hoe ging het eerste gesprek?',
    hint: 'Het gesprek thuis heet ook wel keukentafelgesprek.',
    prompts: ['Wie was erbij?', 'Kon u alles zeggen?'],
  },
  { id: 'wist', kind: 'choice', label: 'Wist u van de gratis hulp?', options: options('Ja', 'Nee') },
  {
    id: 'wie',
    kind: 'choices',
    label: 'Wie hielp u?',
    hint: 'U mag meer dan één antwoord kiezen.',
    options: options(
      'Familie of vrienden',
      'Een buur',
      'Een vrijwilliger',
      'Iemand van de gemeente',
      'Niemand',
    ),
  },
  { id: 'vinden', kind: 'scale', label: 'Hoe makkelijk vond u de hulp?', options: ease },
  { id: 'brief', kind: 'scale', label: 'Hoe makkelijk was de brief te lezen?', options: ease },
  { id: 'lang', kind: 'short', label: 'Hoelang wachtte u?', hint: 'Ongeveer is goed genoeg.' },
  {
    id: 'gesprek',
    kind: 'choice',
    label: 'Was er iemand bij het gesprek die naast u stond?',
    required: true,
    options: options('Ja, familie', 'Ja, een cliëntondersteuner', 'Ja, iemand anders', 'Nee'),
  },
  { id: 'beter', kind: 'story', label: 'Wat had het gesprek beter gemaakt?', maxLength: 500 },
  {
    id: 'kanalen',
    kind: 'choices',
    label: 'Waar wilt u over deze hulp lezen?',
    options: options('In de brief', 'Op de website', 'Bij de huisarts', 'In de wijkkrant'),
  },
  {
    id: 'weer',
    kind: 'choice',
    label: 'Zou u weer om hulp vragen?',
    options: options('Ja', 'Nee', 'Misschien'),
  },
  { id: 'woord', kind: 'short', label: 'Welk woord past bij hoe het ging?' },
];
