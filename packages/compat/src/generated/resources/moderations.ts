// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Moderations } from '@oxide/moderations';
export type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from '@oxide/moderations';
