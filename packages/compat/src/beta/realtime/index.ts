export { OpenAIRealtimeError } from '@oxide/realtime';
