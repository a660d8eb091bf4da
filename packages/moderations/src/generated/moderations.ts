// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Verdict on an input, one for each. */
export interface Moderation {
  /** True when at least one moderation category applies. */
  flagged: boolean;
  /** Which categories apply, true or false each. */
  categories: Moderation.Categories;
  /** Score of each category, from 0 to 1. */
  category_scores: Moderation.CategoryScores;
  /** Which kinds of input each score covers. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  /** Which categories apply, true or false each. */
  export interface Categories {
    /** Moderation category: hatred for race, gender, religion, origin, orientation, disability or caste. */
    hate: boolean;
    /** Moderation category: hatred with violence or serious harm. */
    'hate/threatening': boolean;
    /** Moderation category: language that harasses anyone. */
    harassment: boolean;
    /** Moderation category: harassment with violence or serious harm. */
    'harassment/threatening': boolean;
    /** Moderation category: advice on wrongdoing; null from models that don't know it. */
    illicit: boolean | null;
    /**
     * Moderation category: advice on wrongdoing with violence or on getting weapons; null from models that
     * don't know it.
     */
    'illicit/violent': boolean | null;
    /** Moderation category: content that depicts or encourages self-harm. */
    'self-harm': boolean;
    /** Moderation category: the speaker harms themselves or means to. */
    'self-harm/intent': boolean;
    /** Moderation category: guidance or encouragement for self-harm. */
    'self-harm/instructions': boolean;
    /** Moderation category: content meant to arouse, or that promotes sexual services. */
    sexual: boolean;
    /** Moderation category: sexual content with people under 18. */
    'sexual/minors': boolean;
    /** Moderation category: death, violence or injury. */
    violence: boolean;
    /** Moderation category: death, violence or injury in gory detail. */
    'violence/graphic': boolean;
  }

  /** Which kinds of input each score covers. */
  export interface CategoryAppliedInputTypes {
    /** Moderation category: hatred for race, gender, religion, origin, orientation, disability or caste. */
    hate: Array<'text'>;
    /** Moderation category: hatred with violence or serious harm. */
    'hate/threatening': Array<'text'>;
    /** Moderation category: language that harasses anyone. */
    harassment: Array<'text'>;
    /** Moderation category: harassment with violence or serious harm. */
    'harassment/threatening': Array<'text'>;
    /** Moderation category: advice on wrongdoing. */
    illicit: Array<'text'>;
    /** Moderation category: advice on wrongdoing with violence or on getting weapons. */
    'illicit/violent': Array<'text'>;
    /** Moderation category: content that depicts or encourages self-harm. */
    'self-harm': Array<'text' | 'image'>;
    /** Moderation category: the speaker harms themselves or means to. */
    'self-harm/intent': Array<'text' | 'image'>;
    /** Moderation category: guidance or encouragement for self-harm. */
    'self-harm/instructions': Array<'text' | 'image'>;
    /** Moderation category: content meant to arouse, or that promotes sexual services. */
    sexual: Array<'text' | 'image'>;
    /** Moderation category: sexual content with people under 18. */
    'sexual/minors': Array<'text'>;
    /** Moderation category: death, violence or injury. */
    violence: Array<'text' | 'image'>;
    /** Moderation category: death, violence or injury in gory detail. */
    'violence/graphic': Array<'text' | 'image'>;
  }

  /** Score of each category, from 0 to 1. */
  export interface CategoryScores {
    /** Moderation category: hatred for race, gender, religion, origin, orientation, disability or caste. */
    hate: number;
    /** Moderation category: hatred with violence or serious harm. */
    'hate/threatening': number;
    /** Moderation category: language that harasses anyone. */
    harassment: number;
    /** Moderation category: harassment with violence or serious harm. */
    'harassment/threatening': number;
    /** Moderation category: advice on wrongdoing. */
    illicit: number;
    /** Moderation category: advice on wrongdoing with violence or on getting weapons. */
    'illicit/violent': number;
    /** Moderation category: content that depicts or encourages self-harm. */
    'self-harm': number;
    /** Moderation category: the speaker harms themselves or means to. */
    'self-harm/intent': number;
    /** Moderation category: guidance or encouragement for self-harm. */
    'self-harm/instructions': number;
    /** Moderation category: content meant to arouse, or that promotes sexual services. */
    sexual: number;
    /** Moderation category: sexual content with people under 18. */
    'sexual/minors': number;
    /** Moderation category: death, violence or injury. */
    violence: number;
    /** Moderation category: death, violence or injury in gory detail. */
    'violence/graphic': number;
  }
}

/** Content to check for harm. */
export interface ModerationCreateParams {
  /** One text, several texts, or text and image parts. */
  input: string | Array<string> | Array<ModerationMultiModalInput>;
  /**
   * Moderation model to use.
   *
   * @default "omni-moderation-latest"
   */
  model?: (string & {}) | ModerationModel;
}

/** Verdicts on the content, in the order of the input. */
export interface ModerationCreateResponse {
  /** Identifier of the moderation request. */
  id: string;
  /** Moderation model that judged the content. */
  model: string;
  /** Verdict on an input, one for each. */
  results: Array<Moderation>;
}

/** Content to check: a text or an image. */
export interface ModerationImageURLInput {
  /** Tells which variant of the type this is. */
  type: 'image_url';
  /** Image to check. */
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  /** Image to check. */
  export interface ImageURL {
    /** Web address of the image, or a base64 `data:` URL. Format: uri. */
    url: string;
  }
}

/** Name of a moderation model. */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

/** Content to check: a text or an image. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** Content to check: a text or an image. */
export interface ModerationTextInput {
  /** Tells which variant of the type this is. */
  type: 'text';
  /** Text to check. */
  text: string;
}
