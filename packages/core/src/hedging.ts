export { hedge } from './hedging/hedge.ts';
export type { HedgeOptions } from './hedging/hedge-options.ts';
export { type HedgeReport, type HedgeTotals, hedgeTotals } from './hedging/hedge-report.ts';
export { hedgedRequest, hedgedRequestN } from './hedging/hedged-request.ts';
export { type RaceOptions, type RaceResult, race } from './hedging/race.ts';
export type { RacedCall } from './hedging/raced-call.ts';
export { type Speculation, type SpeculativeOptions, speculative } from './hedging/speculative.ts';
