import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onBoth } from '../support/both.ts';
import { realtimeOf, type Variant } from '../support/realtime.ts';

const opened: { url: string; options: unknown }[] = [];

class FakeWebSocket extends EventTarget {
  readonly readyState = 1;
  binaryType = 'blob';
  readonly sent: unknown[] = [];

  constructor(url: string | URL, options?: unknown) {
    super();
    opened.push({ url: String(url), options });
  }

  send(data: unknown): void {
    this.sent.push(data);
  }

  close(code: number, reason: string): void {
    this.sent.push([code, reason]);
  }
}

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('WebSocket', FakeWebSocket);
  vi.stubGlobal('window', { document: {} });
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

const baseURL = 'https://api.openai.com/v1';
const variants: Variant[] = ['websocket', 'beta websocket'];

describe.each(variants)('a session by %s in a browser', (variant) => {
  it('brings the key among the subprotocols', async () => {
    const seen = await onBoth(async (subject) => {
      opened.length = 0;
      const Realtime = await realtimeOf(subject, variant);
      new Realtime({ model: 'm' }, { apiKey: 'ek_1', baseURL });
      new Realtime({ model: 'm', dangerouslyAllowBrowser: true }, { apiKey: 'sk-1', baseURL });
      const { OpenAI } = await subject.load('');
      new Realtime({ model: 'm' }, new OpenAI({ apiKey: 'sk-2', baseURL, dangerouslyAllowBrowser: true }));
      return structuredClone(opened);
    });
    expect(JSON.stringify(seen[0])).toContain('openai-insecure-api-key.ek_1');
  });

  it('does not bring a key that whoever opens the page could take', async () => {
    await onBoth(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const asNode = process;
      vi.stubGlobal('process', { ...asNode, versions: {} });
      for (const [props, apiKey] of [
        [{}, 'sk-1'],
        [{ dangerouslyAllowBrowser: false }, 'ek_1'],
        [{}, undefined],
      ] as const)
        expect(() => new Realtime({ model: 'm', ...props }, { apiKey, baseURL })).toThrow(Error);
      vi.stubGlobal('process', asNode);
    });
    expect(opened).toEqual([]);
  });

  it('is not opened on Azure, where keys are headers', async () => {
    await onBoth(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const { AzureOpenAI } = await subject.load('');
      const asNode = process;
      vi.stubGlobal('process', { ...asNode, versions: {} });
      const client = new AzureOpenAI({
        apiKey: 'k',
        endpoint: 'https://mine.openai.azure.com',
        deployment: 'd',
        apiVersion: '2025-01-01',
        dangerouslyAllowBrowser: true,
      });
      const end = await Realtime.azure(client).then(
        () => 'opened',
        (error: unknown) => error instanceof Error,
      );
      vi.stubGlobal('process', asNode);
      return end;
    });
  });

  it('tells what the platform tells', async () => {
    await onBoth(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const socket = new Realtime({ model: 'm' }, { apiKey: 'ek_1', baseURL });
      const told: unknown[] = [];
      socket.on('event', ({ type }) => told.push(type));
      socket.on('error', (error) => told.push([error.name, error.cause === undefined]));
      const platform = socket.socket as unknown as FakeWebSocket;
      platform.dispatchEvent(new MessageEvent('message', { data: '{"type":"session.created"}' }));
      platform.dispatchEvent(new MessageEvent('message', { data: new ArrayBuffer(2) }));
      platform.dispatchEvent(new Event('error'));
      socket.send({ type: 'input_audio_buffer.commit' });
      socket.close();
      return { told, sent: platform.sent, binaryType: platform.binaryType };
    });
  });
});
