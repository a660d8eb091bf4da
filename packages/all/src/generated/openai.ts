// Written by `pnpm codegen` from the API manifest. Do not edit.

import {
  Client,
  type ClientOptions,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidWebhookSignatureError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  toFile,
  toStreamingFile,
} from '@oxide/core';
import { Admin } from '@oxide/admin';
import { Audio } from '@oxide/audio';
import { Batches } from '@oxide/batches';
import { Chat } from '@oxide/chat';
import { Completions } from '@oxide/completions';
import { Containers } from '@oxide/containers';
import { ContentProvenanceChecks } from '@oxide/content-provenance-checks';
import { Conversations } from '@oxide/conversations';
import { Embeddings } from '@oxide/embeddings';
import { Evals } from '@oxide/evals';
import { Files } from '@oxide/files';
import { FineTuning } from '@oxide/fine-tuning';
import { Graders } from '@oxide/graders';
import { Images } from '@oxide/images';
import { Models } from '@oxide/models';
import { Moderations } from '@oxide/moderations';
import { Realtime } from '@oxide/realtime';
import { Responses } from '@oxide/responses';
import { Skills } from '@oxide/skills';
import { Uploads } from '@oxide/uploads';
import { VectorStores } from '@oxide/vector-stores';
import { Videos } from '@oxide/videos';
import { Webhooks } from '@oxide/webhooks';
import type { AudioModel, AudioResponseFormat } from '@oxide/audio';
import type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
  BatchesPage,
} from '@oxide/batches';
import type {
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
  ChatCompletionPredictionContent,
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
} from '@oxide/chat';
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionUsage,
} from '@oxide/completions';
import type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from '@oxide/containers';
import type {
  ContentProvenanceCheck,
  ContentProvenanceCheckCreateParams,
} from '@oxide/content-provenance-checks';
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPage,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPage,
  NextCursorPageParams,
  NextCursorPageResponse,
  Page,
  PageResponse,
  RequestOptions,
} from '@oxide/core';
import type {
  Base64EmbeddingResponse,
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from '@oxide/embeddings';
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
  EvalUpdateResponse,
} from '@oxide/evals';
import type {
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from '@oxide/files';
import type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageModel,
  ImagesResponse,
} from '@oxide/images';
import type { Model, ModelDeleted, ModelsPage } from '@oxide/models';
import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from '@oxide/moderations';
import type {
  AllModels,
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
} from '@oxide/shared';
import type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillUpdateParams,
  SkillsPage,
} from '@oxide/skills';
import type { Upload, UploadCompleteParams, UploadCreateParams } from '@oxide/uploads';
import type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams,
  VectorStoresPage,
} from '@oxide/vector-stores';
import type {
  ImageInputReferenceParam,
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateError,
  VideoCreateParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoModel,
  VideoRemixParams,
  VideoSeconds,
  VideoSize,
  VideosPage,
} from '@oxide/videos';
import type * as ChatAPI from '@oxide/chat';
import type * as SharedAPI from '@oxide/shared';
import { Beta } from '../beta.ts';
import { defineResources, holdOrigin } from '../define-resources.ts';
import type { Admin as AdminNamespace } from './namespace/admin.ts';
import type { Audio as AudioNamespace } from './namespace/audio.ts';
import type { Batches as BatchesNamespace } from './namespace/batches.ts';
import type { Beta as BetaNamespace } from './namespace/beta.ts';
import type { Chat as ChatNamespace } from './namespace/chat.ts';
import type { Completions as CompletionsNamespace } from './namespace/completions.ts';
import type { Containers as ContainersNamespace } from './namespace/containers.ts';
import type { ContentProvenanceChecks as ContentProvenanceChecksNamespace } from './namespace/content-provenance-checks.ts';
import type { Conversations as ConversationsNamespace } from './namespace/conversations.ts';
import type { Embeddings as EmbeddingsNamespace } from './namespace/embeddings.ts';
import type { Evals as EvalsNamespace } from './namespace/evals.ts';
import type { Files as FilesNamespace } from './namespace/files.ts';
import type { FineTuning as FineTuningNamespace } from './namespace/fine-tuning.ts';
import type { Graders as GradersNamespace } from './namespace/graders.ts';
import type { Images as ImagesNamespace } from './namespace/images.ts';
import type { Models as ModelsNamespace } from './namespace/models.ts';
import type { Moderations as ModerationsNamespace } from './namespace/moderations.ts';
import type { Realtime as RealtimeNamespace } from './namespace/realtime.ts';
import type { Responses as ResponsesNamespace } from './namespace/responses.ts';
import type { Skills as SkillsNamespace } from './namespace/skills.ts';
import type { Uploads as UploadsNamespace } from './namespace/uploads.ts';
import type { VectorStores as VectorStoresNamespace } from './namespace/vector-stores.ts';
import type { Videos as VideosNamespace } from './namespace/videos.ts';
import type { Webhooks as WebhooksNamespace } from './namespace/webhooks.ts';

/**
 * The client with every resource of the API. A resource is made when it is first touched, and can be replaced.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing API key
 */
export class OpenAI extends Client {
  declare admin: Admin;
  declare audio: Audio;
  declare batches: Batches;
  declare beta: Beta;
  declare chat: Chat;
  declare completions: Completions;
  declare containers: Containers;
  declare contentProvenanceChecks: ContentProvenanceChecks;
  declare conversations: Conversations;
  declare embeddings: Embeddings;
  declare evals: Evals;
  declare files: Files;
  declare fineTuning: FineTuning;
  declare graders: Graders;
  declare images: Images;
  declare models: Models;
  declare moderations: Moderations;
  declare realtime: Realtime;
  declare responses: Responses;
  declare skills: Skills;
  declare uploads: Uploads;
  declare vectorStores: VectorStores;
  declare videos: Videos;
  declare webhooks: Webhooks;

  constructor(options: ClientOptions = {}) {
    super(options);
    holdOrigin(this);
  }

  static OpenAI: typeof OpenAI = OpenAI;
  /** Ten minutes, in milliseconds. */
  static DEFAULT_TIMEOUT: number = 600_000;

  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError = APIConnectionTimeoutError;
  static APIError: typeof APIError = APIError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static InvalidWebhookSignatureError: typeof InvalidWebhookSignatureError = InvalidWebhookSignatureError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static OpenAIError: typeof OpenAIError = OpenAIError;
  static PermissionDeniedError: typeof PermissionDeniedError = PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static UnprocessableEntityError: typeof UnprocessableEntityError = UnprocessableEntityError;
  static toFile: typeof toFile = toFile;
  static toStreamingFile: typeof toStreamingFile = toStreamingFile;

  static Admin: typeof Admin = Admin;
  static Audio: typeof Audio = Audio;
  static Batches: typeof Batches = Batches;
  static Beta: typeof Beta = Beta;
  static Chat: typeof Chat = Chat;
  static Completions: typeof Completions = Completions;
  static Containers: typeof Containers = Containers;
  static ContentProvenanceChecks: typeof ContentProvenanceChecks = ContentProvenanceChecks;
  static Conversations: typeof Conversations = Conversations;
  static Embeddings: typeof Embeddings = Embeddings;
  static Evals: typeof Evals = Evals;
  static Files: typeof Files = Files;
  static FineTuning: typeof FineTuning = FineTuning;
  static Graders: typeof Graders = Graders;
  static Images: typeof Images = Images;
  static Models: typeof Models = Models;
  static Moderations: typeof Moderations = Moderations;
  static Realtime: typeof Realtime = Realtime;
  static Responses: typeof Responses = Responses;
  static Skills: typeof Skills = Skills;
  static Uploads: typeof Uploads = Uploads;
  static VectorStores: typeof VectorStores = VectorStores;
  static Videos: typeof Videos = Videos;
  static Webhooks: typeof Webhooks = Webhooks;

  static {
    defineResources(OpenAI.prototype, {
      admin: Admin,
      audio: Audio,
      batches: Batches,
      beta: Beta,
      chat: Chat,
      completions: Completions,
      containers: Containers,
      contentProvenanceChecks: ContentProvenanceChecks,
      conversations: Conversations,
      embeddings: Embeddings,
      evals: Evals,
      files: Files,
      fineTuning: FineTuning,
      graders: Graders,
      images: Images,
      models: Models,
      moderations: Moderations,
      realtime: Realtime,
      responses: Responses,
      skills: Skills,
      uploads: Uploads,
      vectorStores: VectorStores,
      videos: Videos,
      webhooks: Webhooks,
    });
  }
}

export declare namespace OpenAI {
  export {
    AdminNamespace as Admin,
    AllModels,
    AudioModel,
    AudioNamespace as Audio,
    AudioResponseFormat,
    AutoFileChunkingStrategyParam,
    Base64EmbeddingResponse,
    Batch,
    BatchCreateParams,
    BatchError,
    BatchListParams,
    BatchRequestCounts,
    BatchUsage,
    BatchesNamespace as Batches,
    BatchesPage,
    BetaNamespace as Beta,
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
    ChatCompletionPredictionContent,
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
    ChatNamespace as Chat,
    ComparisonFilter,
    Completion,
    CompletionChoice,
    CompletionCreateParams,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    CompletionUsage,
    CompletionsNamespace as Completions,
    CompoundFilter,
    ContainerCreateParams,
    ContainerCreateResponse,
    ContainerListParams,
    ContainerListResponse,
    ContainerListResponsesPage,
    ContainerRetrieveResponse,
    ContainersNamespace as Containers,
    ContentProvenanceCheck,
    ContentProvenanceCheckCreateParams,
    ContentProvenanceChecksNamespace as ContentProvenanceChecks,
    ConversationCursorPage,
    ConversationCursorPageParams,
    ConversationCursorPageResponse,
    ConversationsNamespace as Conversations,
    CreateEmbeddingResponse,
    CursorPage,
    CursorPageParams,
    CursorPageResponse,
    CustomToolInputFormat,
    DeletedSkill,
    Embedding,
    EmbeddingCreateParams,
    EmbeddingModel,
    EmbeddingsNamespace as Embeddings,
    ErrorObject,
    EvalCreateParams,
    EvalCreateResponse,
    EvalCustomDataSourceConfig,
    EvalDeleteResponse,
    EvalListParams,
    EvalListResponse,
    EvalListResponsesPage,
    EvalRetrieveResponse,
    EvalStoredCompletionsDataSourceConfig,
    EvalUpdateParams,
    EvalUpdateResponse,
    EvalsNamespace as Evals,
    FileChunkingStrategy,
    FileChunkingStrategyParam,
    FileCreateParams,
    FileDeleted,
    FileListParams,
    FileObject,
    FileObjectsPage,
    FilePurpose,
    FilesNamespace as Files,
    FineTuningNamespace as FineTuning,
    FunctionDefinition,
    FunctionParameters,
    GradersNamespace as Graders,
    Image,
    ImageCreateVariationParams,
    ImageEditCompletedEvent,
    ImageEditParams,
    ImageEditParamsNonStreaming,
    ImageEditParamsStreaming,
    ImageEditPartialImageEvent,
    ImageEditStreamEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    ImageGenStreamEvent,
    ImageGenerateParams,
    ImageGenerateParamsNonStreaming,
    ImageGenerateParamsStreaming,
    ImageInputReferenceParam,
    ImageModel,
    ImagesNamespace as Images,
    ImagesResponse,
    Metadata,
    Model,
    ModelDeleted,
    ModelsNamespace as Models,
    ModelsPage,
    Moderation,
    ModerationCreateParams,
    ModerationCreateResponse,
    ModerationImageURLInput,
    ModerationModel,
    ModerationMultiModalInput,
    ModerationTextInput,
    ModerationsNamespace as Moderations,
    NextCursorPage,
    NextCursorPageParams,
    NextCursorPageResponse,
    OtherFileChunkingStrategyObject,
    Page,
    PageResponse,
    RealtimeNamespace as Realtime,
    Reasoning,
    ReasoningEffort,
    RequestOptions,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
    ResponseFormatTextGrammar,
    ResponseFormatTextPython,
    ResponsesModel,
    ResponsesNamespace as Responses,
    Skill,
    SkillCreateParams,
    SkillList,
    SkillListParams,
    SkillUpdateParams,
    SkillsNamespace as Skills,
    SkillsPage,
    StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject,
    StaticFileChunkingStrategyObjectParam,
    Upload,
    UploadCompleteParams,
    UploadCreateParams,
    UploadsNamespace as Uploads,
    VectorStore,
    VectorStoreCreateParams,
    VectorStoreDeleted,
    VectorStoreListParams,
    VectorStoreSearchParams,
    VectorStoreSearchResponse,
    VectorStoreSearchResponsesPage,
    VectorStoreUpdateParams,
    VectorStoresNamespace as VectorStores,
    VectorStoresPage,
    Video,
    VideoCreateCharacterParams,
    VideoCreateCharacterResponse,
    VideoCreateError,
    VideoCreateParams,
    VideoDeleteResponse,
    VideoDownloadContentParams,
    VideoEditParams,
    VideoExtendParams,
    VideoGetCharacterResponse,
    VideoListParams,
    VideoModel,
    VideoRemixParams,
    VideoSeconds,
    VideoSize,
    VideosNamespace as Videos,
    VideosPage,
    WebhooksNamespace as Webhooks,
  };
  export type ChatCompletionParseParams = ChatAPI.ChatCompletionParseParams;
  export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;
  export type FileContent = string;
  export type ParsedChatCompletion<ParsedT> = ChatAPI.ParsedChatCompletion<ParsedT>;
  export type ParsedChatCompletionMessage<ParsedT> = ChatAPI.ParsedChatCompletionMessage<ParsedT>;
  export type ParsedChatCompletionMessageToolCall = ChatAPI.ParsedChatCompletionMessageToolCall;
  export type ParsedChoice<ParsedT> = ChatAPI.ParsedChoice<ParsedT>;
  export type ParsedFunction = ChatAPI.ParsedFunction;
  export type ParsedFunctionToolCall = ChatAPI.ParsedFunctionToolCall;
}
