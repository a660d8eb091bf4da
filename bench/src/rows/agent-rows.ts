import { agentRow } from './agent-row.ts';
import type { CallRow } from './row.ts';

export const agentRows: readonly CallRow[] = [
  agentRow({
    name: 'tool-call-150k',
    description: 'a request of 150 KB, a call of a tool in the reply',
    bytes: 150_000,
    steps: 1,
  }),
  agentRow({
    name: 'agent-650k',
    description: 'a request of 650 KB, a call of a tool in the reply',
    bytes: 650_000,
    steps: 1,
  }),
  agentRow({
    name: 'agent-650k-x10',
    description: 'ten steps of an agent, each sends 650 KB and what was added',
    bytes: 650_000,
    steps: 10,
  }),
];
