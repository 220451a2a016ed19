import type { nl } from './parts.texts.js';

/** English texts of the parts that widgets share. */
export const en: typeof nl = {
  waiting: 'We are getting the information. One moment.',
  tryAgain: 'Try again',
  optional: '(optional)',
  error: 'Error:',
  clearChoice: 'Clear choice',
  characters: { one: 'You can type {n} more character.', other: 'You can type {n} more characters.' },
  tooMany: {
    one: 'Your text is {n} character too long. Please make it shorter.',
    other: 'Your text is {n} characters too long. Please make it shorter.',
  },
  prompts: 'You could think of:',
  faultsTitle: 'Something is not right yet',
  faultsIntro: 'Your words are still here. Please look at:',

  failed: 'That did not work',
  offline: 'You have no internet now. Check that your wifi or mobile data is on.',
  unreachable: 'We cannot be reached now. Try again in a moment.',
  timeout: 'It took too long. Perhaps your internet is slow.',
  unavailable: 'Something went wrong on our side. It is not your fault.',
  limited: (when) => `Many messages are coming from this place. Try again ${when}.`,
  later: 'later',
  minutes: { one: 'in {n} minute', other: 'in {n} minutes' },
  refused: 'This page is not allowed to do this. Please tell the municipality.',

  quickExit: 'Leave this page',
  quickExitHint: 'or press Shift three times',
  quickExitOnce: 'Press Shift once more to leave this page.',

  helpTitle: 'Need help?',
  helpIntro: 'For questions about your own situation. It is free.',
  helpContact: 'Questions about this subject',
  helpSupport: 'Free help from somebody who stands beside you',
  helpComplaints: 'A complaint',
  call: 'Call',
  mail: 'Email',
  visit: 'Go to the website',

  personalData: {
    bsn: 'a citizen service number (BSN)',
    iban: 'a bank account number',
    phone: 'a phone number',
    email: 'an email address',
    address: 'an address',
    plate: 'a number plate',
  },
  personalDataTitle: 'Do you want to leave this in?',
  personalDataCertain: (what) => `This is ${what}`,
  personalDataMaybe: (what) => `This looks like ${what}`,
  personalDataWhy: 'We do not need this. You can take it out.',
  personalDataFound: 'Your text may contain personal details. Below it you can take them out.',
  takeOut: 'Take out',
  leaveIt: 'Leave it',
  takenOut: 'Taken out.',
  takenOutMark: '[taken out]',
};
