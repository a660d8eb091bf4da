import { type FunctionTool, type ResponseInput, Responses } from '@oxide/responses';

const getWeather: FunctionTool = {
  type: 'function',
  name: 'get_weather',
  description: 'The weather in a city.',
  strict: true,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
};

const responses = new Responses();
const input: ResponseInput = [{ role: 'user', content: 'Do I need an umbrella in Lisbon?' }];

const first = await responses.create({ model: 'gpt-5.4', input, tools: [getWeather] });
for (const item of first.output) {
  if (item.type !== 'function_call') continue;
  const { city } = JSON.parse(item.arguments) as { city: string };
  console.log(`The model calls get_weather(${JSON.stringify(city)})`);
  input.push(item, { type: 'function_call_output', call_id: item.call_id, output: '18 °C, rain from noon' });
}

const last = await responses.create({ model: 'gpt-5.4', input, tools: [getWeather] });
console.log(last.output_text);
