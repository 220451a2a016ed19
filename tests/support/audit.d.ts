/** What `npm run audit` is made of; the scripts are JavaScript. */
declare module '*/scripts/audit.js' {
  export interface TestResult {
    stage: string;
    /** `group › test`. */
    name: string;
    outcome: 'passed' | 'failed' | 'skipped';
  }

  export interface Judgement {
    conformance: string;
    against: string[];
    unknown: string[];
  }

  export interface Report {
    files: Map<string, string>;
    lowered: string[];
    unknown: string[];
  }

  export function demandGround(
    criteria: readonly { number: string; every: { conformance: string } }[],
    widgets: readonly string[],
  ): void;
  export function judge(
    claim: { conformance: string; tests: string[] },
    results: readonly TestResult[],
  ): Judgement;
  export function makeReport(results: readonly TestResult[]): Promise<Report>;
  export function outdated(files: Report['files']): string[];
  export function testsNamed(): string[];
}

declare module '*/scripts/results.js' {
  export function readResults(stages: readonly string[]): { stale: string[] };
}
