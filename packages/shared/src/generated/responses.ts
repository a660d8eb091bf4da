// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { PromptCacheBreakpointConfig } from './conversations.ts';

/** Network policy that lets the container reach listed domains alone. */
export interface ContainerNetworkPolicyAllowlist {
  /** Tells which variant of the type this is. */
  type: 'allowlist';
  /** Host names that may be reached; anything else is refused. Items: at least 1. */
  allowed_domains: Array<string>;
  /** Secrets, each made available only for requests to one allowed domain. Items: at least 1. */
  domain_secrets?: Array<ContainerNetworkPolicyDomainSecret>;
}

/** Network policy that lets nothing out of the container. */
export interface ContainerNetworkPolicyDisabled {
  /** Tells which variant of the type this is. */
  type: 'disabled';
}

/** Secret that the container may use towards one domain. */
export interface ContainerNetworkPolicyDomainSecret {
  /** Host name to which the secret is bound. Length: at least 1 characters. */
  domain: string;
  /** Name under which the secret is injected. Length: at least 1 characters. */
  name: string;
  /** The secret, injected for requests to the domain. Length: 1 to 10485760 characters. */
  value: string;
}

/** How finely an image is examined; `original` keeps its full resolution. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** A skill that is sent along with the request and used for it alone. */
export interface InlineSkill {
  /** Tells which variant of the type this is. */
  type: 'inline';
  /** Name of the skill. */
  name: string;
  /** What the skill is good for; the model decides by it when to use it. */
  description: string;
  /** The skill's files as a base64 zip archive. */
  source: InlineSkillSource;
}

/** A skill's files as a zip archive inside the request. */
export interface InlineSkillSource {
  /** Tells which variant of the type this is. */
  type: 'base64';
  /** Media type (MIME) of the data. */
  media_type: 'application/zip';
  /** The zip archive, base64-encoded. Length: 1 to 70254592 characters. */
  data: string;
}

/** Audio as part of a message. */
export interface ResponseInputAudio {
  /** Tells which variant of the type this is. */
  type: 'input_audio';
  /** Audio given as input: encoded data and its format. */
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  /** Audio given as input: encoded data and its format. */
  export interface InputAudio {
    /** The recording, base64-encoded. */
    data: string;
    /** Encoding of the recording. */
    format: 'mp3' | 'wav';
  }
}

/** File given to the model: uploaded, by address, or inline. */
export interface ResponseInputFile {
  /** Tells which variant of the type this is. */
  type: 'input_file';
  /** Uploaded file; null when the file comes by address or inline. */
  file_id?: string | null;
  /** Name of the file, with its extension. */
  filename?: string;
  /** File content encoded in base64. */
  file_data?: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
  /** Address from which the file is fetched. Format: uri. */
  file_url?: string;
  /**
   * How finely the file is rendered: `low` is cheaper, `high` is better. From GPT-5.6 on `auto` means
   * high, which can cost more input tokens.
   */
  detail?: 'auto' | 'low' | 'high';
}

/** Image given to the model, by address, data URL or file identifier. */
export interface ResponseInputImage {
  /** Tells which variant of the type this is. */
  type: 'input_image';
  /** How finely the image is examined; more detail costs more tokens. */
  detail: ImageDetail;
  /** Full web address or base64 `data:` URL; null when `file_id` is used. Format: uri. */
  image_url?: string | null;
  /** Uploaded image; null when `image_url` is used. */
  file_id?: string | null;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

/** Text given to the model. */
export interface ResponseInputText {
  /** Tells which variant of the type this is. */
  type: 'input_text';
  /** Text for the model. */
  text: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

/** Reference to a stored prompt template with the values to fill in. */
export interface ResponsePrompt {
  /** Identifier of the stored prompt template. */
  id: string;
  /** Which version; when a request leaves it out, the default one. */
  version?: string | null;
  /** Values for the placeholders of the prompt template: strings, images or files. */
  variables?:
    | { [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile }
    | null;
}

/** A skill that was uploaded before, by its identifier. */
export interface SkillReference {
  /** Tells which variant of the type this is. */
  type: 'skill_reference';
  /** Identifier of the skill. Length: 1 to 64 characters. */
  skill_id: string;
  /** Version number, or `latest`; the skill's default version when left out. */
  version?: string;
}

/** Makes the model call one particular function. */
export interface ToolChoiceFunction {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name of the function that must be called. */
  name: string;
}

/** Makes the model call a tool of one MCP server. */
export interface ToolChoiceMcp {
  /** Tells which variant of the type this is. */
  type: 'mcp';
  /** Label that the server has in `tools`. */
  server_label: string;
  /** Tool that must be called; null lets the model choose among the server's tools. */
  name?: string | null;
}

/** `none` calls no tool, `auto` leaves it to the model, `required` makes it call at least one. */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';
