import { Responses } from '@oxide/responses';

const responses = new Responses(); // OPENAI_API_KEY comes from the environment

const reply = await responses.create({
  model: 'gpt-5.4',
  input: 'Name three things that crabs are good at.',
});

console.log(reply.output_text);
console.log(`(${reply.usage?.total_tokens} tokens, request ${reply._request_id})`);
