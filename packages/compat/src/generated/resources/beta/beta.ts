// Written by `pnpm codegen` from the API manifest. Do not edit.

import { OpenAI } from '@oxide/all';

export type Beta = OpenAI.Beta;
export const Beta: typeof OpenAI.Beta = OpenAI.Beta;
