// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ModerationsAPI from '@oxide/moderations';

type Moderation = ModerationsAPI.Moderation;
declare namespace Moderation {
  export type Categories = ModerationsAPI.Moderation.Categories;
  export type CategoryAppliedInputTypes = ModerationsAPI.Moderation.CategoryAppliedInputTypes;
  export type CategoryScores = ModerationsAPI.Moderation.CategoryScores;
}
type ModerationCreateParams = ModerationsAPI.ModerationCreateParams;
type ModerationCreateResponse = ModerationsAPI.ModerationCreateResponse;
type ModerationImageURLInput = ModerationsAPI.ModerationImageURLInput;
declare namespace ModerationImageURLInput {
  export type ImageURL = ModerationsAPI.ModerationImageURLInput.ImageURL;
}
type ModerationModel = ModerationsAPI.ModerationModel;
type ModerationMultiModalInput = ModerationsAPI.ModerationMultiModalInput;
type ModerationTextInput = ModerationsAPI.ModerationTextInput;

export type Moderations = ModerationsAPI.Moderations;
export declare namespace Moderations {
  export {
    Moderation,
    ModerationCreateParams,
    ModerationCreateResponse,
    ModerationImageURLInput,
    ModerationModel,
    ModerationMultiModalInput,
    ModerationTextInput,
  };
}
