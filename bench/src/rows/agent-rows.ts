import { agentRow } from './agent-row.ts';
import type { CallRow, RatioTarget } from './row.ts';
import { atMost } from './targets.ts';

const small = { bytes: 12_000, parts: { items: 12, tools: 6 } };
const byTranscript: RatioTarget = { column: 'oxide transcript', of: 'openai', atMost: 0.2 };

export const agentRows: readonly CallRow[] = [
  agentRow({
    name: 'tool-call-150k',
    description: 'a request of 150 KB, a call of a tool in the reply',
    bytes: 150_000,
    steps: 1,
    targets: atMost({ openai: 0.5, floor: 1.15 }),
  }),
  agentRow({
    name: 'agent-650k',
    description: 'a request of 650 KB, a call of a tool in the reply',
    bytes: 650_000,
    steps: 1,
    targets: [...atMost({ openai: 0.6, floor: 1.1 }), byTranscript],
  }),
  ...[5, 10, 20].map((steps) =>
    agentRow({
      ...small,
      name: `agent-x${steps}`,
      description: `${steps} steps of an agent that is at its start, each sends 12 KB and what was added`,
      steps,
    }),
  ),
  ...[5, 10].map((steps) =>
    agentRow({
      name: `agent-650k-x${steps}`,
      description: `${steps} steps of an agent, each sends 650 KB and what was added`,
      bytes: 650_000,
      steps,
    }),
  ),
];
