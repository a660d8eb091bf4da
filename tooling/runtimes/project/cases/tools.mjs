import { Responses } from '@oxide/responses';
import { ok, same } from '../assert.mjs';
import { clientOf } from './clients.mjs';

const weather = {
  type: 'function',
  name: 'weather',
  strict: true,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
};

export async function areRunInALoop(world) {
  const asked = [];
  const runner = new Responses(clientOf(world)).runTools({
    model: 'gpt-5.4',
    input: 'What is the weather in Paris?',
    tools: [
      {
        ...weather,
        parse: JSON.parse,
        function: ({ city }) => {
          asked.push(city);
          return `sunny in ${city}`;
        },
      },
    ],
  });
  ok(/sunny/.test((await runner.finalResponse()).output_text), 'the text tells what the tool said');
  same(asked, ['Paris']);
}
