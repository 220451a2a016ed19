import type { nl } from './experience-form.texts.js';

export { en as parts } from '../parts/parts.texts.en.js';

/** English texts of the experience form. */
export const en: typeof nl = {
  missing: 'This subject is not here (any more). Perhaps the address of the page is wrong.',
  loadFailed: 'The questions are not loaded yet. Nothing was lost.',
  closed: 'You cannot tell anything here now',
  closedText: (council) =>
    `The time for telling is over, or has not begun yet. ${council} goes on with what people told before.`,

  step: (number, of) => `Step ${number} of ${of}`,
  next: 'Continue',
  back: 'Back',
  backToCheck: 'Back to your answers',
  start: 'Start',

  before: 'Before you start',
  beforeLead:
    'Tell us what you went through, in your own words. Below you can read what happens with your story.',
  noName: 'No name needed',
  noNameText: 'You do not make an account either.',
  duration: { one: 'About {n} minute', other: 'About {n} minutes' },
  durationText: 'Only your story is required.',
  hearBackOn: (day) => `An answer by ${day}`,
  hearBackText: 'You can read that with your code.',
  goal: 'Why we ask this',
  decidedBy: 'Who decides',
  open: 'What can still change',
  fixed: 'What is fixed',
  frames: { law: 'Law', money: 'Money', agreement: 'Agreement' },
  notPromised: 'What we cannot promise',
  notEvery: 'We read every story. But we cannot use every story.',
  hearBack: 'What you will hear from us',
  readBy: 'Who reads your story',
  kept: 'How long we keep your story',
  keptText: (day) =>
    `Up to and including ${day}. After that we delete it. You can also take it back earlier.`,

  story: 'What did you go through?',
  storyHint: 'Write the way you talk. Mistakes do not matter.',
  storyPrompts: ['What happened?', 'Who was there?', 'What did you do then, and how did it end?'],
  storyMissing: 'Tell us what you went through. One sentence is enough.',

  impact: 'What did this do to you?',
  impactWords: ['Very bad', 'Bad', 'Neutral', 'Good', 'Very good'],
  impactNote: 'Would you like to say something about that?',

  wishes: 'What went well, and what should be different?',
  wentWell: 'What went well?',
  shouldChange: 'What should be different?',

  teller: 'Who is telling this story?',
  tellers: {
    client: 'I get help or support myself',
    carer: 'I care for somebody (informal carer)',
    resident: 'I am a resident',
    representative: 'I speak for somebody else',
    professional: 'I work in care, support or at the municipality',
  },
  helper: 'Did you type this yourself?',
  helpers: {
    none: 'Yes, I typed it myself',
    typed: 'No, somebody typed it for me',
    interviewed: 'No, somebody from the council talked with me',
  },

  consent: 'May we show your words?',
  consentHint:
    'Sometimes we show a sentence from a story, exactly as you wrote it. That way the municipality sees what people really go through. Your name is never with it. Do you choose nothing? Then we show nothing.',
  consents: { yes: 'Yes, you may', no: 'No, rather not' },

  contact: 'Would you like to think along or take part?',
  contactHint:
    'We keep this apart from your story. Nobody can see which story is yours. Do you take your story back? Then this stays.',
  contactWishes: {
    'think-along': 'I want to think along about solutions',
    'take-part': 'I want to take part, for instance in a conversation',
  },
  contactName: 'What may we call you?',
  contactReach: 'Your email address or phone number',
  contactReachHint: 'Only the council uses this, and only for this.',
  contactMissing: 'Fill in an email address or phone number. Or leave the other fields here empty.',
  contactWrong: 'This does not look like an email address or phone number. Check that nothing is missing.',

  answerMissing: (question) => `Answer the question: ${question}`,

  keep: 'Keep my text on this device',
  keepHint:
    'Then you can go on later, for up to 7 days. Do not do this on a computer that others use too: they could read your text.',
  restored: (day) => `Your text of ${day} is back.`,
  wipe: 'Delete my text from this device',
  wiped: 'Your text is deleted.',

  trap: 'Leave this field empty',

  check: 'Are your answers right?',
  checkLead: 'Read it once more. After sending you cannot change your story. You can take it back.',
  change: 'Change',
  nothing: 'Not filled in',
  send: 'Send',
  sending: 'We are sending your story. One moment.',

  sendFailed: 'Your story has not been sent yet',
  sendKept: 'Your words are still here. You can try again. Your story never arrives twice.',
  sendInvalid:
    'We cannot accept it like this. Your words are still here. Check your answers, or make your text shorter.',
  sendClosed:
    'The time for telling has just ended. Your words are still here. Copy them if you want to keep them.',

  sent: 'Thank you. Your story has arrived.',
  sentLead: 'Keep this code. With it you can see later what happens with your story.',
  code: 'Your code',
  codeOnce: 'You see this code only once. We cannot send it again.',
  copy: 'Copy the code',
  copied: 'The code has been copied.',
  copyFailed: 'Copying did not work. Write the code down or take a photo.',
  print: 'Print the code',
  whatNext: 'What happens now?',
  next1: (council) => `${council} reads your story and compares it with other stories.`,
  next2: 'Do more people have the same problem? Then the council asks the municipality for a solution.',
  next3: (day) => `By ${day} you hear what the municipality does, and why. You can read that with your code.`,
  follow: 'Follow your story',
  withdraw: 'Changed your mind? With your code you can take your story back. Then we delete it for good.',
  again: 'Tell another story',
};
