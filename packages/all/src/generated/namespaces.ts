// Written by `pnpm codegen` from the API manifest. Do not edit.

export type { Admin } from './namespace/admin.ts';
export type { Audio } from './namespace/audio.ts';
export type { Batches } from './namespace/batches.ts';
export type { Beta } from './namespace/beta.ts';
export type { Chat } from './namespace/chat.ts';
export type { Completions } from './namespace/completions.ts';
export type { Containers } from './namespace/containers.ts';
export type { ContentProvenanceChecks } from './namespace/content-provenance-checks.ts';
export type { Conversations } from './namespace/conversations.ts';
export type { Embeddings } from './namespace/embeddings.ts';
export type { Evals } from './namespace/evals.ts';
export type { Files } from './namespace/files.ts';
export type { FineTuning } from './namespace/fine-tuning.ts';
export type { Graders } from './namespace/graders.ts';
export type { Images } from './namespace/images.ts';
export type { Models } from './namespace/models.ts';
export type { Moderations } from './namespace/moderations.ts';
export type { Realtime } from './namespace/realtime.ts';
export type { Responses } from './namespace/responses.ts';
export type { Skills } from './namespace/skills.ts';
export type { Uploads } from './namespace/uploads.ts';
export type { VectorStores } from './namespace/vector-stores.ts';
export type { Videos } from './namespace/videos.ts';
export type { Webhooks } from './namespace/webhooks.ts';
