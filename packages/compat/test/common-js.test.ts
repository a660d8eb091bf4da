import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuiltPackage } from './support/built-package.ts';
import { documentedAbsences } from './support/differences.ts';

let built: BuiltPackage;

beforeAll(async () => {
  built = await BuiltPackage.make();
}, 60_000);
afterAll(() => built[Symbol.dispose]());

it('gives the class itself to require, with the other exports as properties', () => {
  const shape = built.run(`
    const OpenAI = require('./index.cjs');
    const { OpenAI: named, toFile, APIError } = OpenAI;
    return {
      type: typeof OpenAI,
      marked: OpenAI.__esModule,
      constructed: new OpenAI() instanceof named,
      called: OpenAI() instanceof OpenAI,
      default: OpenAI.default === named,
      itself: named.OpenAI === named,
      prototype: OpenAI.prototype === named.prototype,
      statics: OpenAI.Chat === named.Chat && OpenAI.DEFAULT_TIMEOUT === 600000,
      properties: [typeof toFile, APIError === named.APIError],
      name: named.name,
      constructorName: new OpenAI().constructor.name,
      resourceNames: [new OpenAI().chat.completions.constructor.name, new OpenAI().beta.constructor.name],
    };`);
  expect(shape).toEqual({
    type: 'function',
    marked: true,
    constructed: true,
    called: true,
    default: true,
    itself: true,
    prototype: true,
    statics: true,
    properties: ['function', true],
    name: 'OpenAI',
    constructorName: 'OpenAI',
    resourceNames: ['Completions', 'Beta'],
  });
});

it('can be extended as what require gives', () => {
  const shape = built.run(`
    const OpenAI = require('./index.cjs');
    class Mine extends OpenAI { hello() { return this.apiKey; } }
    const mine = new Mine({ apiKey: 'sk-mine' });
    return [mine.hello(), mine instanceof Mine, mine instanceof OpenAI, mine.constructor.name];`);
  expect(shape).toEqual(['sk-mine', true, true, 'Mine']);
});

it('has the names of the official CommonJS module but those documented as absent', () => {
  const official = createRequire(import.meta.url)('openai') as object;
  const { names } = documentedAbsences();
  const wanted = Object.keys(official).filter((name) => !names.includes(name));
  expect(wanted.length).toBeGreaterThan(15);
  const ours = built.run("return Object.keys(require('./index.cjs'));") as string[];
  expect(wanted.filter((name) => !ours.includes(name))).toEqual([]);
});

it('knows clients and errors of the other module format', () => {
  const known = built.run(`
    const cjs = require('./index.cjs');
    const esm = await import('./index.js');
    const client = new esm.OpenAI();
    class Mine extends cjs.OpenAI {}
    return {
      different: esm.OpenAI !== cjs.OpenAI,
      clients: [client instanceof cjs, client instanceof cjs.OpenAI, new cjs() instanceof esm.OpenAI],
      subclass: client instanceof Mine,
      others: [{} instanceof cjs, null instanceof cjs.OpenAI],
      error: new esm.NotFoundError(404, {}, '', new Headers()) instanceof cjs.APIError,
    };`);
  expect(known).toEqual({
    different: true,
    clients: [true, true, true],
    subclass: false,
    others: [false, false],
    error: true,
  });
});

it('gives subpaths to require', () => {
  const types = built.run(`
    const { Completions } = require('./generated/resources/chat/completions.cjs');
    const { zodResponseFormat } = require('./helpers/zod.cjs');
    return [Completions === require('./index.cjs').Chat.Completions, typeof zodResponseFormat];`);
  expect(types).toEqual([true, 'function']);
});

it('gives the sockets to require', () => {
  const given = built.run(`
    const { OpenAIRealtimeWS } = require('./realtime/ws.cjs');
    const { OpenAIRealtimeError } = require('./realtime/internal-base.cjs');
    const { ResponsesWS } = require('./generated/resources/responses/ws.cjs');
    const { WebSocketError } = require('./generated/resources/responses/internal-base.cjs');
    const OpenAI = require('./index.cjs');
    const client = new OpenAI({ baseURL: 'https://127.0.0.1:1/v1' });
    const failures = [];
    for (const socket of [new OpenAIRealtimeWS({ model: 'm' }, client), new ResponsesWS(client)])
      failures.push(await new Promise((resolve) => socket.on('error', resolve)));
    return [
      failures[0] instanceof OpenAIRealtimeError,
      failures[1] instanceof WebSocketError,
      failures.map((error) => error instanceof OpenAI.OpenAIError),
    ];`);
  expect(given).toEqual([true, true, [true, true]]);
});

it('gives WebRTC to require, and knows its errors in the other module format', () => {
  const given = built.run(`
    const { OpenAIRealtimeWebRTC, WebRTCError } = require('./realtime/webrtc.cjs');
    const { WebRTCConnection } = require('./lib/webrtc/connection.cjs');
    const other = await import('./lib/webrtc/errors.js');
    const { OpenAIError } = require('./index.cjs');
    let thrown;
    try {
      new OpenAIRealtimeWebRTC();
    } catch (error) {
      thrown = error;
    }
    return [
      OpenAIRealtimeWebRTC.prototype instanceof WebRTCConnection,
      thrown instanceof WebRTCError,
      thrown instanceof OpenAIError,
      other.WebRTCError !== WebRTCError && thrown instanceof other.WebRTCError,
      thrown.code,
    ];`);
  expect(given).toEqual([true, true, true, true, 'unsupported_environment']);
});
