// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './shared.ts';
export * from './chat/index.ts';
export { Admin } from './admin/admin.ts';
export * from './audio/audio.ts';
export * from './batches.ts';
export { Beta } from './beta/beta.ts';
export { Chat } from './chat/chat.ts';
export * from './completions.ts';
export * from './containers/containers.ts';
export * from './content-provenance-checks.ts';
export { Conversations } from './conversations/conversations.ts';
export * from './embeddings.ts';
export * from './evals/evals.ts';
export * from './files.ts';
export { FineTuning } from './fine-tuning/fine-tuning.ts';
export { Graders } from './graders/graders.ts';
export * from './images.ts';
export * from './models.ts';
export * from './moderations.ts';
export { Realtime } from './realtime/realtime.ts';
export { Responses } from './responses/responses.ts';
export * from './skills/skills.ts';
export * from './uploads/uploads.ts';
export * from './vector-stores/vector-stores.ts';
export * from './videos.ts';
export { Webhooks } from './webhooks.ts';
export { Completions } from './completions.ts';
