// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from '../../../../websocket/beta-responses/ws.ts';
