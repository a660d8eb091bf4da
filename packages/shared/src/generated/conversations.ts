// Written by `pnpm codegen` from the API manifest. Do not edit.

/**
 * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
 * `prompt_cache_options.ttl` says.
 */
export interface PromptCacheBreakpointConfig {
  /** Selects between the ways in which this can work. */
  mode: 'explicit';
}
