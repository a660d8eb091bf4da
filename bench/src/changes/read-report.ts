import { readFileSync } from 'node:fs';
import type { Report } from '../report.ts';

/**
 * Reads the JSON of an earlier run.
 *
 * @throws Error that says what is wrong with the file, before anything is measured
 */
export function readReport(file: string): Report {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (cause) {
    throw new Error(`${file} can't be read as JSON: ${(cause as Error).message}`, { cause });
  }
  const columns = Array.isArray(report?.rows)
    ? report.rows.flatMap((row) => Object.values(row.columns ?? {}))
    : [];
  if (columns.length === 0 || columns.some(({ values }) => !Array.isArray(values?.cpuMicros)))
    throw new Error(`${file} is no report with samples, as --json writes it.`);
  return report;
}
