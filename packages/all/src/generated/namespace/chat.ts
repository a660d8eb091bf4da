// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ChatAPI from '@oxide/chat';
import type * as SharedAPI from '@oxide/shared';

type ChatModel = SharedAPI.ChatModel;
type ChatCompletion = ChatAPI.ChatCompletion;
declare namespace ChatCompletion {
  export type Choice = ChatAPI.ChatCompletion.Choice;
  export namespace Choice {
    export type Logprobs = ChatAPI.ChatCompletion.Choice.Logprobs;
  }
  export type Moderation = ChatAPI.ChatCompletion.Moderation;
  export namespace Moderation {
    export type Error = ChatAPI.ChatCompletion.Moderation.Error;
    export type ModerationResults = ChatAPI.ChatCompletion.Moderation.ModerationResults;
    export namespace ModerationResults {
      export type Result = ChatAPI.ChatCompletion.Moderation.ModerationResults.Result;
    }
  }
}
type ChatCompletionAllowedToolChoice = ChatAPI.ChatCompletionAllowedToolChoice;
type ChatCompletionAllowedTools = ChatAPI.ChatCompletionAllowedTools;
type ChatCompletionAssistantMessageParam = ChatAPI.ChatCompletionAssistantMessageParam;
declare namespace ChatCompletionAssistantMessageParam {
  export type Audio = ChatAPI.ChatCompletionAssistantMessageParam.Audio;
  export type FunctionCall = ChatAPI.ChatCompletionAssistantMessageParam.FunctionCall;
}
type ChatCompletionAudio = ChatAPI.ChatCompletionAudio;
type ChatCompletionAudioParam = ChatAPI.ChatCompletionAudioParam;
declare namespace ChatCompletionAudioParam {
  export type ID = ChatAPI.ChatCompletionAudioParam.ID;
}
type ChatCompletionChunk = ChatAPI.ChatCompletionChunk;
declare namespace ChatCompletionChunk {
  export type Choice = ChatAPI.ChatCompletionChunk.Choice;
  export namespace Choice {
    export type Delta = ChatAPI.ChatCompletionChunk.Choice.Delta;
    export namespace Delta {
      export type Audio = ChatAPI.ChatCompletionChunk.Choice.Delta.Audio;
      export type FunctionCall = ChatAPI.ChatCompletionChunk.Choice.Delta.FunctionCall;
      export type ToolCall = ChatAPI.ChatCompletionChunk.Choice.Delta.ToolCall;
      export namespace ToolCall {
        export type Custom = ChatAPI.ChatCompletionChunk.Choice.Delta.ToolCall.Custom;
        export type Function = ChatAPI.ChatCompletionChunk.Choice.Delta.ToolCall.Function;
      }
    }
    export type Logprobs = ChatAPI.ChatCompletionChunk.Choice.Logprobs;
  }
  export type Moderation = ChatAPI.ChatCompletionChunk.Moderation;
  export namespace Moderation {
    export type Error = ChatAPI.ChatCompletionChunk.Moderation.Error;
    export type ModerationResults = ChatAPI.ChatCompletionChunk.Moderation.ModerationResults;
    export namespace ModerationResults {
      export type Result = ChatAPI.ChatCompletionChunk.Moderation.ModerationResults.Result;
    }
  }
}
type ChatCompletionContentPart = ChatAPI.ChatCompletionContentPart;
declare namespace ChatCompletionContentPart {
  export type File = ChatAPI.ChatCompletionContentPart.File;
  export namespace File {
    export type File = ChatAPI.ChatCompletionContentPart.File.File;
    export type PromptCacheBreakpoint = ChatAPI.ChatCompletionContentPart.File.PromptCacheBreakpoint;
  }
}
type ChatCompletionContentPartImage = ChatAPI.ChatCompletionContentPartImage;
declare namespace ChatCompletionContentPartImage {
  export type ImageURL = ChatAPI.ChatCompletionContentPartImage.ImageURL;
  export type PromptCacheBreakpoint = ChatAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}
type ChatCompletionContentPartInputAudio = ChatAPI.ChatCompletionContentPartInputAudio;
declare namespace ChatCompletionContentPartInputAudio {
  export type InputAudio = ChatAPI.ChatCompletionContentPartInputAudio.InputAudio;
  export type PromptCacheBreakpoint = ChatAPI.ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
}
type ChatCompletionContentPartRefusal = ChatAPI.ChatCompletionContentPartRefusal;
type ChatCompletionContentPartText = ChatAPI.ChatCompletionContentPartText;
declare namespace ChatCompletionContentPartText {
  export type PromptCacheBreakpoint = ChatAPI.ChatCompletionContentPartText.PromptCacheBreakpoint;
}
type ChatCompletionCreateParams = ChatAPI.ChatCompletionCreateParams;
declare namespace ChatCompletionCreateParams {
  export type ChatCompletionCreateParamsNonStreaming = ChatAPI.ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming;
  export type ChatCompletionCreateParamsStreaming = ChatAPI.ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming;
  export type Function = ChatAPI.ChatCompletionCreateParams.Function;
  export type Moderation = ChatAPI.ChatCompletionCreateParams.Moderation;
  export namespace Moderation {
    export type Policy = ChatAPI.ChatCompletionCreateParams.Moderation.Policy;
    export namespace Policy {
      export type Input = ChatAPI.ChatCompletionCreateParams.Moderation.Policy.Input;
      export type Output = ChatAPI.ChatCompletionCreateParams.Moderation.Policy.Output;
    }
  }
  export type PromptCacheOptions = ChatAPI.ChatCompletionCreateParams.PromptCacheOptions;
  export type WebSearchOptions = ChatAPI.ChatCompletionCreateParams.WebSearchOptions;
  export namespace WebSearchOptions {
    export type UserLocation = ChatAPI.ChatCompletionCreateParams.WebSearchOptions.UserLocation;
    export namespace UserLocation {
      export type Approximate = ChatAPI.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
    }
  }
}
type ChatCompletionCreateParamsNonStreaming = ChatAPI.ChatCompletionCreateParamsNonStreaming;
type ChatCompletionCreateParamsStreaming = ChatAPI.ChatCompletionCreateParamsStreaming;
type ChatCompletionCustomTool = ChatAPI.ChatCompletionCustomTool;
declare namespace ChatCompletionCustomTool {
  export type Custom = ChatAPI.ChatCompletionCustomTool.Custom;
  export namespace Custom {
    export type Grammar = ChatAPI.ChatCompletionCustomTool.Custom.Grammar;
    export namespace Grammar {
      export type Grammar = ChatAPI.ChatCompletionCustomTool.Custom.Grammar.Grammar;
    }
    export type Text = ChatAPI.ChatCompletionCustomTool.Custom.Text;
  }
}
type ChatCompletionDeleted = ChatAPI.ChatCompletionDeleted;
type ChatCompletionDeveloperMessageParam = ChatAPI.ChatCompletionDeveloperMessageParam;
type ChatCompletionFunctionCallOption = ChatAPI.ChatCompletionFunctionCallOption;
type ChatCompletionFunctionMessageParam = ChatAPI.ChatCompletionFunctionMessageParam;
type ChatCompletionFunctionTool = ChatAPI.ChatCompletionFunctionTool;
type ChatCompletionListParams = ChatAPI.ChatCompletionListParams;
type ChatCompletionMessage = ChatAPI.ChatCompletionMessage;
declare namespace ChatCompletionMessage {
  export type Annotation = ChatAPI.ChatCompletionMessage.Annotation;
  export namespace Annotation {
    export type URLCitation = ChatAPI.ChatCompletionMessage.Annotation.URLCitation;
  }
  export type FunctionCall = ChatAPI.ChatCompletionMessage.FunctionCall;
}
type ChatCompletionMessageCustomToolCall = ChatAPI.ChatCompletionMessageCustomToolCall;
declare namespace ChatCompletionMessageCustomToolCall {
  export type Custom = ChatAPI.ChatCompletionMessageCustomToolCall.Custom;
}
type ChatCompletionMessageFunctionToolCall = ChatAPI.ChatCompletionMessageFunctionToolCall;
declare namespace ChatCompletionMessageFunctionToolCall {
  export type Function = ChatAPI.ChatCompletionMessageFunctionToolCall.Function;
}
type ChatCompletionMessageParam = ChatAPI.ChatCompletionMessageParam;
type ChatCompletionMessageToolCall = ChatAPI.ChatCompletionMessageToolCall;
type ChatCompletionModality = ChatAPI.ChatCompletionModality;
type ChatCompletionNamedToolChoice = ChatAPI.ChatCompletionNamedToolChoice;
declare namespace ChatCompletionNamedToolChoice {
  export type Function = ChatAPI.ChatCompletionNamedToolChoice.Function;
}
type ChatCompletionNamedToolChoiceCustom = ChatAPI.ChatCompletionNamedToolChoiceCustom;
declare namespace ChatCompletionNamedToolChoiceCustom {
  export type Custom = ChatAPI.ChatCompletionNamedToolChoiceCustom.Custom;
}
type ChatCompletionParseParams = ChatAPI.ChatCompletionParseParams;
type ChatCompletionPredictionContent = ChatAPI.ChatCompletionPredictionContent;
type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;
type ChatCompletionRole = ChatAPI.ChatCompletionRole;
type ChatCompletionStoreMessage = ChatAPI.ChatCompletionStoreMessage;
type ChatCompletionStoreMessagesPage = ChatAPI.ChatCompletionStoreMessagesPage;
type ChatCompletionStreamOptions = ChatAPI.ChatCompletionStreamOptions;
type ChatCompletionSystemMessageParam = ChatAPI.ChatCompletionSystemMessageParam;
type ChatCompletionTokenLogprob = ChatAPI.ChatCompletionTokenLogprob;
declare namespace ChatCompletionTokenLogprob {
  export type TopLogprob = ChatAPI.ChatCompletionTokenLogprob.TopLogprob;
}
type ChatCompletionTool = ChatAPI.ChatCompletionTool;
type ChatCompletionToolChoiceOption = ChatAPI.ChatCompletionToolChoiceOption;
type ChatCompletionToolMessageParam = ChatAPI.ChatCompletionToolMessageParam;
type ChatCompletionUpdateParams = ChatAPI.ChatCompletionUpdateParams;
type ChatCompletionUserMessageParam = ChatAPI.ChatCompletionUserMessageParam;
type ChatCompletionsPage = ChatAPI.ChatCompletionsPage;
type ParsedChatCompletion<ParsedT> = ChatAPI.ParsedChatCompletion<ParsedT>;
type ParsedChatCompletionMessage<ParsedT> = ChatAPI.ParsedChatCompletionMessage<ParsedT>;
type ParsedChatCompletionMessageToolCall = ChatAPI.ParsedChatCompletionMessageToolCall;
type ParsedChoice<ParsedT> = ChatAPI.ParsedChoice<ParsedT>;
type ParsedFunction = ChatAPI.ParsedFunction;
type ParsedFunctionToolCall = ChatAPI.ParsedFunctionToolCall;
type MessageListParams = ChatAPI.MessageListParams;

export type Chat = ChatAPI.Chat;
export declare namespace Chat {
  export {
    ChatCompletion,
    ChatCompletionAllowedToolChoice,
    ChatCompletionAllowedTools,
    ChatCompletionAssistantMessageParam,
    ChatCompletionAudio,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionContentPart,
    ChatCompletionContentPartImage,
    ChatCompletionContentPartInputAudio,
    ChatCompletionContentPartRefusal,
    ChatCompletionContentPartText,
    ChatCompletionCreateParams,
    ChatCompletionCreateParamsNonStreaming,
    ChatCompletionCreateParamsStreaming,
    ChatCompletionCustomTool,
    ChatCompletionDeleted,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionMessageParam,
    ChatCompletionFunctionTool,
    ChatCompletionListParams,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionModality,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionParseParams,
    ChatCompletionPredictionContent,
    ChatCompletionReasoningEffort,
    ChatCompletionRole,
    ChatCompletionStoreMessage,
    ChatCompletionStoreMessagesPage,
    ChatCompletionStreamOptions,
    ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob,
    ChatCompletionTool,
    ChatCompletionToolChoiceOption,
    ChatCompletionToolMessageParam,
    ChatCompletionUpdateParams,
    ChatCompletionUserMessageParam,
    ChatCompletionsPage,
    ChatModel,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChatCompletionMessageToolCall,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
  };

  export type Completions = ChatAPI.Chat['completions'];
  export namespace Completions {
    export {
      ChatCompletion,
      ChatCompletionAllowedToolChoice,
      ChatCompletionAllowedTools,
      ChatCompletionAssistantMessageParam,
      ChatCompletionAudio,
      ChatCompletionAudioParam,
      ChatCompletionChunk,
      ChatCompletionContentPart,
      ChatCompletionContentPartImage,
      ChatCompletionContentPartInputAudio,
      ChatCompletionContentPartRefusal,
      ChatCompletionContentPartText,
      ChatCompletionCreateParams,
      ChatCompletionCreateParamsNonStreaming,
      ChatCompletionCreateParamsStreaming,
      ChatCompletionCustomTool,
      ChatCompletionDeleted,
      ChatCompletionDeveloperMessageParam,
      ChatCompletionFunctionCallOption,
      ChatCompletionFunctionMessageParam,
      ChatCompletionFunctionTool,
      ChatCompletionListParams,
      ChatCompletionMessage,
      ChatCompletionMessageCustomToolCall,
      ChatCompletionMessageFunctionToolCall,
      ChatCompletionMessageParam,
      ChatCompletionMessageToolCall,
      ChatCompletionModality,
      ChatCompletionNamedToolChoice,
      ChatCompletionNamedToolChoiceCustom,
      ChatCompletionParseParams,
      ChatCompletionPredictionContent,
      ChatCompletionReasoningEffort,
      ChatCompletionRole,
      ChatCompletionStoreMessage,
      ChatCompletionStoreMessagesPage,
      ChatCompletionStreamOptions,
      ChatCompletionSystemMessageParam,
      ChatCompletionTokenLogprob,
      ChatCompletionTool,
      ChatCompletionToolChoiceOption,
      ChatCompletionToolMessageParam,
      ChatCompletionUpdateParams,
      ChatCompletionUserMessageParam,
      ChatCompletionsPage,
      MessageListParams,
      ParsedChatCompletion,
      ParsedChatCompletionMessage,
      ParsedChatCompletionMessageToolCall,
      ParsedChoice,
      ParsedFunction,
      ParsedFunctionToolCall,
    };

    export type Messages = ChatAPI.Chat['completions']['messages'];
    export namespace Messages {
      export {
        MessageListParams,
      };
    }
  }
}
