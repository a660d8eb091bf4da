// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './assistants.ts';
export type * from './chatkit.ts';
export type * from './responses.ts';
export type * from './threads.ts';
export type * from './chatkit/sessions.ts';
export type * from './chatkit/threads.ts';
export type * from './responses/input-items.ts';
export type * from './responses/input-tokens.ts';
export type * from './threads/messages.ts';
export type * from './threads/runs.ts';
export type * from './threads/runs/steps.ts';
