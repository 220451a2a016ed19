/** A rule of the trail, by its number in the domain; `order`: a step out of turn. */
export type Rule =
  | 'R2'
  | 'R3'
  | 'R6'
  | 'R7'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R20'
  | 'R21'
  | 'order';

/** Which rule forbids something, and why, for whoever tried it. */
export interface Fault {
  readonly rule: Rule;
  readonly why: string;
}
