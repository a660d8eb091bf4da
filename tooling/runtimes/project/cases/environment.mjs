import { Responses } from '@oxide/responses';
import { same } from '../assert.mjs';
import { ask } from './clients.mjs';

export async function keyAndAddressComeFromIt() {
  same((await new Responses().create(ask)).output_text, 'Hello!');
}
