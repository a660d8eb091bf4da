import { Responses } from '@oxide/responses';
import { zodResponsesFunction } from '@oxide/structured-outputs';
import { z } from 'zod';

const getWeather = zodResponsesFunction({
  name: 'get_weather',
  description: 'The weather in a city.',
  parameters: z.object({ city: z.string() }),
  effect: 'pure', // may start while the model still writes
  function: ({ city }) => `${city}: 18 °C, rain from noon`,
});

const run = new Responses().runTools(
  { model: 'gpt-5.4', input: 'Do I need an umbrella in Lisbon?', tools: [getWeather] },
  { maxSteps: 5 },
);
run.on('toolCall', (call) => {
  if (call.error) console.log(call.error.message);
  else console.log(`The model calls ${call.name} for ${call.arguments.city}`);
});

const response = await run.finalResponse();
console.log(response.output_text);
console.log(`${run.allResponses().length} steps, ${run.usage.total_tokens} tokens`);
