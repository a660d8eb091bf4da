// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ReasoningEffort, ResponseInputAudio, ResponseInputText } from '@oxide/shared';

/** Several parts of a message. */
export type GraderInputs = Array<
    | string
    | ResponseInputText
    | GraderInputs.OutputText
    | GraderInputs.InputImage
    | ResponseInputAudio
>;

export declare namespace GraderInputs {
  /** Image as part of a message. */
  export interface InputImage {
    /** Tells which variant of the type this is. */
    type: 'input_image';
    /** Address of the image. Format: uri. */
    image_url: string;
    /** How finely the image is examined: `high`, `low` or `auto`. */
    detail?: string;
  }

  /** Text that a model generated. */
  export interface OutputText {
    /** Tells which variant of the type this is. */
    type: 'output_text';
    /** The generated text. */
    text: string;
  }
}

/** Grader of an evaluation that lets a model pick a label. */
export interface LabelModelGrader {
  /** Tells which variant of the type this is. */
  type: 'label_model';
  /** Name of the grader. */
  name: string;
  /** Model that picks; must support structured output. */
  model: string;
  /** Messages for the grading model. */
  input: Array<LabelModelGrader.Input>;
  /** Labels from which the grader picks. */
  labels: Array<string>;
  /** Labels that count as passed; some of `labels`. */
  passing_labels: Array<string>;
}

export declare namespace LabelModelGrader {
  /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
  export interface Input {
    /** Author of the message. */
    role: 'user' | 'assistant' | 'system' | 'developer';
    /** Text, image and audio parts; placeholders such as `{{item.question}}` are filled in. */
    content:
      | string
      | ResponseInputText
      | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage
      | ResponseInputAudio
      | GraderInputs;
    /** Tells which variant of the type this is. */
    type?: 'message';
  }

  export namespace Input {
    /** Image as part of a message. */
    export type InputImage = GraderInputs.InputImage;

    /** Text that a model generated. */
    export type OutputText = GraderInputs.OutputText;
  }
}

/** Combines several graders into one score by a formula. */
export interface MultiGrader {
  /** Tells which variant of the type this is. */
  type: 'multi';
  /** Name of the grader. */
  name: string;
  /** Graders whose results are combined. */
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  /** Formula that combines the graders' results into one score. */
  calculate_output: string;
}

/** Runs a Python script that returns the score. */
export interface PythonGrader {
  /** Tells which variant of the type this is. */
  type: 'python';
  /** Name of the grader. */
  name: string;
  /** Code of the script. */
  source: string;
  /** Image tag of the environment in which the script runs. */
  image_tag?: string;
}

/** Lets a model give a score. */
export interface ScoreModelGrader {
  /** Tells which variant of the type this is. */
  type: 'score_model';
  /** Name of the grader. */
  name: string;
  /** Model that scores. */
  model: string;
  /** Messages for the grading model; may hold text, image and audio parts and placeholders. */
  input: Array<ScoreModelGrader.Input>;
  /** How the grading model samples. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Lowest and highest score. */
  range?: Array<number>;
}

export declare namespace ScoreModelGrader {
  /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
  export type Input = LabelModelGrader.Input;

  export namespace Input {
    /** Image as part of a message. */
    export type InputImage = GraderInputs.InputImage;

    /** Text that a model generated. */
    export type OutputText = GraderInputs.OutputText;
  }

  /** How the grading model samples. */
  export interface SamplingParams {
    /** Makes sampling repeatable as far as possible; null for a random one. */
    seed?: number | null;
    /**
     * Nucleus sampling; 1 considers all tokens.
     *
     * @default 1
     */
    top_p?: number | null;
    /** Sampling temperature; higher is more varied. */
    temperature?: number | null;
    /** Limit on tokens that the grading model generates; null for none. Range: at least 1. */
    max_completions_tokens?: number | null;
    /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
    reasoning_effort?: ReasoningEffort;
  }
}

/** Grader of an evaluation that compares strings. */
export interface StringCheckGrader {
  /** Tells which variant of the type this is. */
  type: 'string_check';
  /** Name of the grader. */
  name: string;
  /** Text to check; placeholders are filled in. */
  input: string;
  /** Text to compare with; placeholders are filled in. */
  reference: string;
  /** Comparison: equal, not equal, contains (`like`), or contains in any case (`ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

/** Measures how similar a text is to a reference. */
export interface TextSimilarityGrader {
  /** Tells which variant of the type this is. */
  type: 'text_similarity';
  /** Name of the grader. */
  name: string;
  /** Text to grade. */
  input: string;
  /** Text to compare with. */
  reference: string;
  /** Measure of similarity between the texts. */
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
}
