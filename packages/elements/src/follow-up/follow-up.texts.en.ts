import type { nl } from './follow-up.texts.js';

/** English texts of the follow-up widget. */
export const en: typeof nl = {
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
  about: 'Subject',
  phase: 'Where we are now',
  phases: {
    collect: 'We are collecting stories.',
    translate: 'The council compares the stories.',
    adapt: 'The municipality changes what has to be different.',
    evaluate: 'We check whether things are better.',
  },
  round: (n) => `Round ${n}`,
  receivedOn: 'Arrived on',
  hearBack: 'You hear from us by',
  kept: 'We keep your story up to and including',
  quote: 'Showing your words',
  quoteYes: 'Yes',
  quoteNo: 'No',
  read: 'Read your story again',

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
