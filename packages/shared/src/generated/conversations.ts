// Written by `pnpm codegen` from the API manifest. Do not edit.

/**
 * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
 * `prompt_cache_options.ttl` says.
 */
export interface PromptCacheBreakpointConfig {
  /** Kind of breakpoint; always `explicit`, set by you. */
  mode: 'explicit';
}
