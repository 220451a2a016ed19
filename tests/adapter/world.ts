import type { Adapter, NewEvent, NewExplainer, NewNote, Phase, Role, Topic } from '@lus/contract';

/** An adapter on data of its own, whose clock can be set, and whose council and municipality do as they are told. */
export interface World {
  readonly adapter: Adapter;
  setNow(moment: string): void;
  /** Bundles what was told with these codes, and five times on paper; the quotes are words of the first. */
  bundle(signalId: string, codes: readonly string[], quotes?: readonly string[]): Promise<void>;
  /** Takes the next step with a signal. Rejects with an `AdapterError` that names the rule when it is forbidden. */
  step(role: Role, signalId: string, event: NewEvent): Promise<void>;
  /** Records something about the topic. */
  note(role: Role, event: NewNote): Promise<void>;
  /** Lets a phase of a round begin. */
  begin(phase: Phase, round: number): Promise<void>;
  /** Writes a text of an explainer, in blocks; the first language of an explainer is its own. */
  explain(explainerId: string, text: NewExplainer): Promise<void>;
  close(): Promise<void>;
}

/** Makes a world with these topics, of which the first is the one that everything happens on. */
export type OpenWorld = (topics: readonly [Topic, ...Topic[]], now: string) => Promise<World>;
