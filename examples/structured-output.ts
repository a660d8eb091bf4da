import { Responses } from '@oxide/responses';
import { z } from 'zod';

const Recipe = z.object({
  name: z.string(),
  minutes: z.number(),
  ingredients: z.array(z.string()),
});

const reply = await new Responses().create({
  model: 'gpt-5.4',
  input: 'A quick soup.',
  text: { format: { type: 'json_schema', name: 'recipe', strict: true, schema: z.toJSONSchema(Recipe) } },
});

const recipe = Recipe.parse(JSON.parse(reply.output_text)); // { name: string; minutes: number; ingredients: string[] }
console.log(`${recipe.name}: ${recipe.minutes} minutes, ${recipe.ingredients.length} ingredients`);
