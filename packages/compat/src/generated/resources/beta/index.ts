// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './beta.ts';
export * from './assistants.ts';
export * from './chatkit/chatkit.ts';
export * from './realtime/realtime.ts';
export * from './responses/responses.ts';
export * from './threads/threads.ts';
