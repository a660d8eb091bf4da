// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './skills.ts';
export * from './content.ts';
export * from './versions/versions.ts';
