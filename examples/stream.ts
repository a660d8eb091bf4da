import { Responses } from '@oxide/responses';

const stream = await new Responses().create({
  model: 'gpt-5.4',
  input: 'Tell a story of one sentence about iron and rain.',
  stream: true,
});

for await (const event of stream) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  if (event.type === 'response.completed') process.stdout.write(`\n(${event.response.status})\n`);
}
