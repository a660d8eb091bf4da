import type { Scenario } from '../scenario.ts';
import {
  type AssistantEvent,
  calls,
  delta,
  ended,
  events,
  message,
  step,
  stepDelta,
  textPiece,
} from './assistant-events.ts';
import { during, streamedRun } from './watch-run.ts';

/** These events after a message has begun. */
const hostile = (name: string, ...list: AssistantEvent[]): Scenario =>
  during(`hostile: ${name}`, ['thread.message.created', message()], ...list);

export const hostileAssistantStreamScenarios: Scenario[] = [
  hostile('a delta before the message', ['thread.message.delta', delta([textPiece('a')], 'msg_2')]),
  hostile('a message twice', ['thread.message.created', message()]),
  hostile('a message that is completed as another', [
    'thread.message.completed',
    message([], 'completed', 'msg_2'),
  ]),
  hostile('a huge content index', ['thread.message.delta', delta([textPiece('a', 4_000_000_000)])]),
  hostile('a negative content index', ['thread.message.delta', delta([textPiece('a', -1)])]),
  hostile('a content index that is a text', [
    'thread.message.delta',
    delta([{ ...textPiece('a'), index: '0' }]),
  ]),
  hostile('no content index', ['thread.message.delta', delta([{ type: 'text', text: { value: 'a' } }])]),
  hostile('content that is null', ['thread.message.delta', delta(null)]),
  hostile('content with null in it', ['thread.message.delta', delta([null])]),
  hostile('no delta', ['thread.message.delta', { id: 'msg_1', object: 'thread.message.delta' }]),
  hostile(
    'a text that changes its type',
    ['thread.message.delta', delta([textPiece('a')])],
    ['thread.message.delta', delta([{ index: 0, type: 'image_file', image_file: { file_id: 'f' } }])],
  ),
  hostile(
    'a value that is a number',
    ['thread.message.delta', delta([textPiece('a')])],
    ['thread.message.delta', delta([{ index: 0, type: 'text', text: { value: 5 } }])],
  ),
  hostile('an id that is __proto__', ['thread.message.created', message([], 'in_progress', '__proto__')]),
  during(
    'hostile: __proto__ in a delta',
    ['thread.message.created', message()],
    [
      'thread.message.delta',
      '{"id":"msg_1","object":"thread.message.delta","delta":{"content":[{"index":0,"type":"text","__proto__":{"polluted":1},"text":{"value":"a","__proto__":{"polluted":1}}}]}}',
    ],
  ),
  during('hostile: a delta of a step before it', [
    'thread.run.step.delta',
    stepDelta(calls({ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '' } })),
  ]),
  during(
    'hostile: a huge index of a call',
    ['thread.run.step.created', step('in_progress', calls())],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({ index: 4_000_000_000, id: 'c', type: 'function', function: { name: 'f', arguments: '' } }),
      ),
    ],
  ),
  streamedRun('hostile: events without data', events(['thread.run.created', 'null'], ended)),
  streamedRun('hostile: data that is a text', events(['thread.run.created', '"abc"'], ended)),
];
