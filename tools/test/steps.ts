import { readPlaywrightReport, readVitestReport, type Counts } from './counts.ts';

/** One npm script of the test command. Without a report the whole step counts as one check. */
export interface Step {
  readonly title: string;
  readonly script: string;
  readonly report?: TestReport;
  /** The step reads `dist`: without a build it would judge an older one. */
  readonly needsBuild?: true;
  readonly needsBrowser?: true;
}

/** How a step is made to write its JSON report to `file`, and how that is read. */
export interface TestReport {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly read: (report: unknown) => Counts | undefined;
}

const unitFile = 'test-results/unit.json';
const e2eFile = 'test-results/e2e.json';

/** In the order of running. */
export const steps: readonly Step[] = [
  { title: 'Format', script: 'check:format' },
  { title: 'Types', script: 'check:types' },
  { title: 'Lint', script: 'check:lint' },
  { title: 'Dead code', script: 'check:dead' },
  {
    title: 'Unit tests',
    script: 'check:unit',
    report: {
      file: unitFile,
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`],
      env: {},
      read: readVitestReport,
    },
  },
  { title: 'Build', script: 'build' },
  { title: 'Size', script: 'size', needsBuild: true },
  {
    title: 'Tests in the browser',
    script: 'e2e',
    needsBuild: true,
    needsBrowser: true,
    report: { file: e2eFile, args: [], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eFile }, read: readPlaywrightReport },
  },
  { title: 'Lighthouse', script: 'lighthouse', needsBuild: true, needsBrowser: true },
];
