import { en as trail } from '../shared/trail.texts.en.js';
import type { nl } from './follow-up.texts.js';

export { en as parts } from '../parts/parts.texts.en.js';

/** English texts of the follow-up widget. */
export const en: typeof nl = {
  trail,

  title: 'See what happens with your story',
  lead: 'Fill in the code that you got when you told your story.',
  code: 'Your code',
  codeHint: '16 letters and digits, for instance 7K3M-9QXA-2BDF-H5TW. Hyphens and capitals do not matter.',
  show: 'Show my story',
  looking: 'We are looking for your story. One moment.',
  codeMissing: 'Fill in your code.',
  codeWrong: 'This code is not right. A code has 16 letters and digits. The letter U is never in it.',
  codeUnknown:
    'We cannot find a story with this code. Check that you copied it correctly. Or perhaps the story has been deleted.',
  lookFailed: 'Your story is not lost. Try again in a moment.',

  status: 'Your story',
  received: 'Your story has arrived. The council reads it.',
  unused: 'Your story has arrived. The council has not used it yet. Not every story can be used.',
  bundled: 'The council uses your story. Below you see what happens with it.',
  about: 'Subject',
  phase: 'Where we are now',
  round: (n) => `Round ${n}`,
  receivedOn: 'Arrived on',
  hearBack: 'You hear from us by',
  kept: 'We keep your story up to and including',
  quote: 'Showing your words',
  quoteYes: 'Yes',
  quoteNo: 'No',
  read: 'Read your story again',

  where: 'Where it is now',
  mine: 'Everybody can read these words of yours',
  changes: 'What changed',
  more: 'See all that happens with this',

  questions: { recognise: 'Do you recognise this?', better: 'Is it better?' },
  answers: { yes: 'Yes, I recognise this', no: 'No, it was different for me', ...trail.results },
  counts: 'Your answer counts once. You can always change it.',
  later: (day) => `We ask you from ${day}. You will have had time to notice.`,
  note: 'Would you like to add something?',
  noteHint: 'Only the council reads this.',
  answerMissing: 'Choose an answer.',
  answer: 'Send your answer',
  sending: 'We are sending your answer. One moment.',
  answerFailed: 'Your answer has not been sent yet',
  answerKept: 'What you filled in is still here.',
  tooEarly: 'It is too early for this question. Try again tomorrow.',
  thanks: 'Thank you. We have your answer.',
  answered: 'Your answer:',
  change: 'Change your answer',
  leave: 'Keep your answer',

  withdraw: 'Take my story back',
  sure: 'Are you sure?',
  sureText: 'We delete your story for good. Nobody can read it after that. You cannot get it back either.',
  sureYes: 'Yes, delete my story',
  sureNo: 'No, keep my story',
  withdrawing: 'We are deleting your story. One moment.',
  withdrawFailed: 'Your story has not been deleted yet',
  withdrawn: 'Your story is deleted',
  withdrawnText: 'Nobody can read it any more. The code no longer works. Thank you for telling it.',
  other: 'Fill in another code',
};
