import type { RealtimeTranslationClientEvent, RealtimeTranslationServerEvent } from '@oxide/realtime';

export type ClientEvent = RealtimeTranslationClientEvent;
export type ServerEvent = RealtimeTranslationServerEvent;

/** Where sessions that translate are opened. */
export function prepareRequest(parameters: Record<string, unknown>): {
  path: string;
  query: Record<string, unknown>;
} {
  return { path: '/realtime/translations', query: { ...parameters } };
}
