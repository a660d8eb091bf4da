import type { NetworkRow } from '../row.ts';
import { hedged } from './hedged.ts';
import { parallelRows } from './parallel-rows.ts';
import { toolLoop } from './tool-loop.ts';
import { toolStart } from './tool-start.ts';
import { turnRows } from './turn-rows.ts';

/** Rows that are measured over a simulated network. */
export const networkRows: readonly NetworkRow[] = [...turnRows, ...parallelRows, hedged, toolStart, toolLoop];
