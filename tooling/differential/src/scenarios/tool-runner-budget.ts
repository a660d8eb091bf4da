import type { Scenario } from '../scenario.ts';
import type { Reply } from '../server/reply.ts';
import {
  called,
  type Item,
  type RunnerScenario,
  replied,
  said,
  streamedReply,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const MANY = 1_000_000;
const three = [replied(called('c1'), called('c2')), replied(called('c3')), replied(said('Done'))];
/** Gives long texts, so that some bounds are soon reached. */
const wordy = ({ fn }: Watch) => ({ functions: [fn('add', () => 'word '.repeat(120))] });
const picture = ({ fn }: Watch) => ({
  functions: [fn('add', () => [{ type: 'input_image', image_url: 'data:image/png;base64,AA' }])],
});
type Snapshot = { history: Item[]; eligibleCallIds: string[]; inputBytes: number; inputImages: number };

const budget = (
  name: string,
  contextBudget: Item | ((watch: Watch) => Item),
  { replies = three, ...scenario }: RunnerScenario & { replies?: readonly Reply[] } = {},
): Scenario =>
  toolRun(`budget: ${name}`, replies, {
    tools: wordy,
    ...scenario,
    options: (watch) => ({
      contextBudget: {
        maxInputBytes: MANY,
        maxInputImages: 10,
        ...(typeof contextBudget === 'function' ? contextBudget(watch) : contextBudget),
      },
      ...scenario.options?.(watch),
    }),
  });

/** Notes what it is asked, and leaves out what it may, or what it is told to. */
const dropping =
  (
    decide: (snapshot: Snapshot) => unknown = ({ eligibleCallIds }) => ({
      dropCallIds: [...eligibleCallIds],
    }),
    more: Item = {},
  ) =>
  ({ note }: Watch): Item => ({
    maxInputBytes: 1_300,
    compact: (snapshot: Snapshot) => {
      note('compact', structuredClone(snapshot));
      const decision = decide(snapshot);
      snapshot.history.length = 0;
      snapshot.eligibleCallIds.length = 0;
      return decision;
    },
    ...more,
  });
const deciding = (decision: unknown) => dropping(() => decision);

export const toolRunnerBudgetScenarios: Scenario[] = [
  budget('that is not reached', {}),
  budget('of bytes, and nobody to compact', { maxInputBytes: 300 }),
  budget('of images, and nobody to compact', { maxInputImages: 1 }, { tools: picture }),
  budget('of images that is not reached', { maxInputImages: 3 }, { tools: picture }),
  budget('with a compaction', dropping()),
  budget(
    'with a compaction that is awaited',
    dropping(async ({ eligibleCallIds }) => ({ dropCallIds: eligibleCallIds.slice(0, 2), summary: 'Sums' })),
  ),
  budget(
    'with a summary',
    dropping(({ eligibleCallIds }) => ({ dropCallIds: [...eligibleCallIds], summary: 'Added “numbers” 😀' })),
  ),
  budget('of images, with a compaction', dropping(undefined, { maxInputBytes: MANY, maxInputImages: 1 }), {
    tools: picture,
  }),
  budget(
    'that stays too small',
    dropping(() => ({ dropCallIds: [] })),
  ),
  budget('in a stream', dropping(), {
    replies: [
      streamedReply(called('c1'), called('c2')),
      streamedReply(called('c3')),
      streamedReply(said('Done')),
    ],
    options: () => ({ stream: true, eager: true }),
  }),
  budget('with a ledger', dropping(), {
    options: ({ note }) => ({
      ledger: {
        runId: 'run_1',
        save: ({ revision, phase, history }: Item) =>
          note('save', revision, phase, (history as unknown[]).length),
      },
    }),
  }),
  ...[
    undefined,
    null,
    [],
    {},
    { dropCallIds: 'c1' },
    { dropCallIds: [5] },
    { dropCallIds: ['c9'] },
    { dropCallIds: ['c1', 'c1'] },
    { dropCallIds: ['c1'], summary: 5 },
    { dropCallIds: ['c1'], summary: '\ud800' },
    { dropCallIds: ['c1'], more: 1 },
    { dropCallIds: ['c1'], toJSON: () => ({}) },
    Object.defineProperty({}, 'dropCallIds', { get: () => ['c1'], enumerable: true }),
  ].map((decision, index) => budget(`a decision that is none, ${index + 1}`, deciding(decision))),
  budget(
    'a compaction that throws',
    dropping(() => {
      throw new Error('sk-secret');
    }),
  ),
  budget(
    'an abort while it compacts',
    (watch) =>
      dropping((snapshot) => {
        watch.controller.abort();
        return { dropCallIds: [...snapshot.eligibleCallIds] };
      })(watch),
    { options: ({ controller }) => ({ signal: controller.signal }) },
  ),
  budget('a text that has no length', {}, { params: { input: 'a\ud800' } }),
  budget('texts of several bytes', { maxInputBytes: 120 }, { params: { input: '😀é'.repeat(20) } }),
  budget('a long text', { maxInputBytes: 200_100 }, { params: { input: `a${'😀'.repeat(50_000)}` } }),
  budget('what shortens on the server', {}, { params: { truncation: 'auto' } }),
  budget(
    'a threshold of the server',
    {},
    { params: { context_management: [{ type: 'compaction', compact_threshold: 1000 }] } },
  ),
  budget('parameters that are not plain', {}, { params: { metadata: { at: new Date(0) } } }),
  budget('parameters that are undefined', {}, { params: { metadata: undefined, truncation: null } }),
  budget(
    'references and a request to compact',
    {},
    {
      params: {
        input: [
          { type: 'item_reference', id: 'msg_0' },
          { id: 'msg_0' },
          { role: 'user', content: 'Hi' },
          { type: 'compaction_trigger' },
        ],
      },
    },
  ),
  budget(
    'a request to compact that is not the last',
    {},
    {
      params: { input: [{ type: 'compaction_trigger' }, { role: 'user', content: 'Hi' }] },
    },
  ),
  budget('a reference without an id', {}, { params: { input: [{ type: 'item_reference' }] } }),
  budget('a call of the input that is open', {}, { params: { input: [called('c0')] } }),
  budget(
    'images of the input',
    { maxInputImages: 1 },
    {
      params: {
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_image', detail: 'auto', image_url: 'a' },
              { type: 'input_image', detail: 'auto', image_url: 'b' },
            ],
          },
        ],
      },
    },
  ),
];
