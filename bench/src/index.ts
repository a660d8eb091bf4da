export { type CompareOptions, compare } from './compare.ts';
export { formatReport } from './format-report.ts';
export type { Machine } from './machine.ts';
export type { ColumnResult, Ratio, Report, RowResult, TypeCheckResult } from './report.ts';
export type { Estimate } from './statistics/estimate.ts';
