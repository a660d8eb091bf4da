export { type Change, changesSince } from './changes/changes-since.ts';
export { formatChanges } from './changes/format-changes.ts';
export { type CompareOptions, compare } from './compare.ts';
export { formatReport } from './format-report.ts';
export { formatHtml } from './html/format-html.ts';
export type { Machine } from './machine.ts';
export type { ColumnResult, Ratio, Report, RowResult, TypeCheckResult } from './report.ts';
export type { Estimate } from './statistics/estimate.ts';
