import type { Advised, Answered, Bundled, Changed } from './event.js';
import { daysBetween } from '../period.js';
import type { Fault } from './rule.js';

/** What is wrong with a bundle by itself. */
export function bundleFault({ experienceCount, whyFewer }: Bundled): Fault | undefined {
  if (experienceCount === null && !whyFewer) {
    return { rule: 'R6', why: 'Fewer experiences than the threshold: say why these are ground enough.' };
  }
  return undefined;
}

/** What is wrong with an advice by itself. */
export function adviceFault({ answerBy, level, whyNotCloser }: Advised, today: string): Fault | undefined {
  if (answerBy < today) return { rule: 'R10', why: 'The agreed day for the answer has passed already.' };
  if (level < 8 && !whyNotCloser) {
    return { rule: 'R15', why: 'Advice works upwards from level 8: say why it cannot be solved closer.' };
  }
  return undefined;
}

/** What is wrong with an answer by itself. */
export function answerFault(event: Answered, today: string): Fault | undefined {
  const { outcome, reasonClass, reason, possibleInstead, clientsHeard, heardOn } = event;
  if (outcome !== 'adopted' && !(reasonClass && reason && possibleInstead)) {
    return { rule: 'R9', why: 'Not wholly adopted: give a class, a reason, and what is possible instead.' };
  }
  if (clientsHeard !== (heardOn !== undefined)) {
    return { rule: 'R21', why: 'Say when clients were heard, and only if they were.' };
  }
  if (heardOn && heardOn > today)
    return { rule: 'R21', why: 'Clients cannot have been heard in the future.' };
  return undefined;
}

/** Who waits longer than a year to ask whether it is better, does not want to know. In days. */
const LONGEST_WAIT = 366;

/** What is wrong with a change by itself. */
export function changeFault({ on, checkOn }: Changed): Fault | undefined {
  if (checkOn <= on) return { rule: 'R11', why: 'The check comes after the change.' };
  if (daysBetween(on, checkOn) > LONGEST_WAIT) {
    return { rule: 'R12', why: 'The check comes within a year of the change.' };
  }
  return undefined;
}
