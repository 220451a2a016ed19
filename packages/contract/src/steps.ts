/** The usual steps of telling whose question a topic can replace. */
export const REPLACEABLE_STEPS = ['story', 'impact', 'wishes', 'teller'] as const;
