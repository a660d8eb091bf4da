// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from '../../../websocket/responses/ws-base.ts';
