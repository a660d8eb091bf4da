export { coverageCommand } from './coverage-command.ts';
export { type CoverageRow, coverageReport } from './coverage-report.ts';
export { type DeclaredType, declaredTypes } from './declared-types.ts';
export type { Tally } from './tally.ts';
export { typeCoverage } from './type-coverage.ts';
export { untypedSchemas } from './untyped-schemas.ts';
