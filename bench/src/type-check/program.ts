/** What is checked with each client: four endpoints, and types of the namespace. */
export const typeCheckProgram = (client: string): string => `import OpenAI from '${client}';

const client = new OpenAI({ apiKey: 'sk-mock-key' });
const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Iron and rain' }];

const completion = await client.chat.completions.create({ model: 'gpt-5.4', messages });
export const choice: OpenAI.Chat.Completions.ChatCompletion.Choice | undefined = completion.choices[0];

const response: OpenAI.Responses.Response = await client.responses.create({ model: 'gpt-5.4', input: 'Iron' });
export const text: string = response.output_text;
for await (const event of await client.responses.create({ model: 'gpt-5.4', input: 'Iron', stream: true })) {
  if (event.type === 'response.output_text.delta') console.log(event.delta);
}

const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Iron' });
export const vector: number[] | undefined = data[0]?.embedding;
for await (const file of client.files.list()) console.log(file.filename);
`;
