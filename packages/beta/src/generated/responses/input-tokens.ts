// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  BetaResponse,
  BetaResponseConversationParam,
  BetaResponseInputItem,
  BetaResponseTextConfig,
  BetaTool,
  BetaToolChoiceAllowed,
  BetaToolChoiceApplyPatch,
  BetaToolChoiceCustom,
  BetaToolChoiceFunction,
  BetaToolChoiceMcp,
  BetaToolChoiceOptions,
  BetaToolChoiceShell,
  BetaToolChoiceTypes,
} from '../responses.ts';

/** Request whose input tokens are to be counted. */
export interface InputTokenCountParams {
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
  /** Model whose way of counting applies. */
  model?: string | null;
  /** Text, or a list of messages, files, tool outputs and other items. */
  input?: string | Array<BetaResponseInputItem> | null;
  /** Response to continue from, for multi-turn use. Can't be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Tools that the request would offer to the model. */
  tools?: Array<BetaTool> | null;
  /** Format of the text (plain or structured) and how detailed it is. */
  text?: InputTokenCountParams.Text | null;
  /** Settings for models that reason before they answer. */
  reasoning?: InputTokenCountParams.Reasoning | null;
  /**
   * What to do when the context outgrows the model's window.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled';
  /** System or developer message; those of a previous response are not carried over. */
  instructions?: string | null;
  /** Style preset of the model, at most 64 characters; its own default style when left out. */
  personality?: (string & {}) | 'friendly' | 'pragmatic';
  /** Conversation whose items come first in the context. */
  conversation?: string | BetaResponseConversationParam | null;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | InputTokenCountParams.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell
    | null;
  /** Whether the model may call several tools in one turn. */
  parallel_tool_calls?: boolean | null;
}

export declare namespace InputTokenCountParams {
  /** Makes the model call tools from code that it writes. */
  export type BetaSpecificProgrammaticToolCallingParam = BetaResponse.BetaSpecificProgrammaticToolCallingParam;

  /** How a reasoning model reasons, and what of it is shown. Only for the o series and from gpt-5 on. */
  export type Reasoning = BetaResponse.Reasoning;

  /** Format of the output text and how detailed it is. */
  export type Text = BetaResponseTextConfig;
}

/** Number of input tokens that a request would take. */
export interface InputTokenCountResponse {
  /** Kind of object; a constant. */
  object: 'response.input_tokens';
  /** Number of tokens in the input. */
  input_tokens: number;
}
