import { z } from 'zod';
import type { Scenario, Sdk } from '../scenario.ts';
import { CHAT_EVENTS, call, deltaOf, finish, start, streamOf, text } from './chat-chunks.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'chat streams that are parsed';
const Answer = z.object({ answer: z.string(), sure: z.boolean() });
const plainFormat = {
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'a', schema: { type: 'object' }, strict: true },
  },
};
const strictTool = (strict: boolean | undefined) => ({
  tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' }, strict } }],
});

type Params = object | ((sdk: Sdk) => Promise<object>);

const parsed = (name: string, params: Params, ...chunks: object[]): Scenario => ({
  area,
  name: `parsed chat stream: ${name}`,
  server: [streamOf(start(), ...chunks)],
  run: async (sdk, { client }) => {
    const given = typeof params === 'function' ? await params(sdk) : params;
    const stream = client().chat.completions.stream({ model: 'm', messages: [], ...given });
    return watchToEnd(
      stream,
      CHAT_EVENTS,
      () => stream.finalChatCompletion(),
      () => stream.finalMessage(),
    );
  },
});
const zodFormat = async ({ load }: Sdk): Promise<object> => {
  const { zodResponseFormat } = await load('helpers/zod');
  return { response_format: zodResponseFormat(Answer, 'answer') };
};
const zodTool = async ({ load }: Sdk): Promise<object> => {
  const { zodFunction } = await load('helpers/zod');
  return { tools: [zodFunction({ name: 'f', parameters: z.object({ a: z.number() }) })] };
};
const whole = [text('{"answer":'), text('"for'), text('ty","sure"'), text(':true}'), finish('stop')];

export const parsedChatStreamScenarios: Scenario[] = [
  parsed('a schema of zod', zodFormat, ...whole),
  parsed('a plain schema', plainFormat, ...whole),
  parsed('a JSON object without a schema', { response_format: { type: 'json_object' } }, ...whole),
  parsed('plain text', { response_format: { type: 'text' } }, ...whole),
  parsed('spaces first', plainFormat, text('  '), text('\n'), text('{"a":1}'), finish('stop')),
  parsed(
    'numbers, escapes and nesting that grow',
    plainFormat,
    ...[
      '{"a',
      '":[1',
      '2,{"b',
      '":"x\\u00',
      'e9\\n"',
      ',"c":tr',
      'ue,"d":nul',
      'l}',
      ',-1',
      '.5e',
      '2]}',
    ].map(text),
    finish('stop'),
  ),
  parsed('a list at the root', plainFormat, ...['[', '1,', '2', ']'].map(text), finish('stop')),
  parsed('a text at the root', plainFormat, ...['"ab', 'c"'].map(text), finish('stop')),
  parsed('no JSON at all', plainFormat, text('Sorry'), finish('stop')),
  parsed('JSON with text after it', plainFormat, text('{"a":1} '), text('and more'), finish('stop')),
  parsed('JSON that is cut', plainFormat, text('{"a":'), finish('stop')),
  parsed('__proto__ in the JSON', plainFormat, text('{"__proto__":{"x":1},'), text('"a":1}'), finish('stop')),
  parsed('JSON that does not fit the schema', zodFormat, text('{"answer":5}'), finish('stop')),
  parsed('an empty text', plainFormat, finish('stop')),
  parsed('a refusal', zodFormat, deltaOf({ refusal: 'I can not' }), finish('stop')),
  parsed('a length stop', zodFormat, text('{"answer":'), finish('length')),
  parsed('a length stop with a whole value', zodFormat, ...whole.slice(0, -1), finish('length')),
  parsed('a content filter', zodFormat, text('{"answer":'), finish('content_filter')),
  parsed(
    'a tool of zod',
    zodTool,
    call(0, 'f', '', 'call_1'),
    call(0, undefined, '{"a"'),
    call(0, undefined, ':1}'),
    finish('tool_calls'),
  ),
  parsed(
    'a tool of zod and arguments that do not fit',
    zodTool,
    call(0, 'f', '{"a":"x"}', 'call_1'),
    finish('tool_calls'),
  ),
  parsed(
    'a strict tool',
    strictTool(true),
    call(0, 'f', '{"a"', 'call_1'),
    call(0, undefined, ':1}'),
    finish('tool_calls'),
  ),
  parsed(
    'a strict tool and arguments that are no JSON',
    strictTool(true),
    call(0, 'f', '{"a"', 'call_1'),
    finish('tool_calls'),
  ),
  parsed(
    'a strict tool and a length stop',
    strictTool(true),
    call(0, 'f', '{"a"', 'call_1'),
    finish('length'),
  ),
  parsed(
    'a tool that is not strict',
    strictTool(undefined),
    call(0, 'f', '{"a"', 'call_1'),
    call(0, undefined, ':1}'),
    finish('tool_calls'),
  ),
  parsed(
    'a tool that is not strict and a length stop',
    strictTool(false),
    call(0, 'f', '{"a"', 'call_1'),
    finish('length'),
  ),
  parsed(
    'a call of a tool that was not given',
    strictTool(true),
    call(0, 'g', '{"a":1}', 'call_1'),
    finish('tool_calls'),
  ),
  parsed(
    'a strict tool whose name changes',
    strictTool(true),
    call(0, 'f', '{', 'call_1'),
    call(0, 'g', '}', 'call_1'),
    finish('tool_calls'),
  ),
  parsed(
    'a schema and a tool',
    async (sdk) => ({ ...(await zodFormat(sdk)), ...(await zodTool(sdk)) }),
    call(0, 'f', '{"a":1}', 'call_1'),
    finish('tool_calls'),
  ),
  parsed(
    'arguments before the name of the tool',
    strictTool(true),
    call(0, undefined, '{"a"', 'call_1'),
    call(0, 'f', ':1}'),
    finish('tool_calls'),
  ),
];
