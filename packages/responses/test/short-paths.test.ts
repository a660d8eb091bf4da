import { APIError, BadRequestError, InternalServerError, OpenAIError } from '@oxide/core';
import { IncompleteResponseError, MissingTextError, type Response } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { params, useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses({ maxRetries: 0 });

const bodies = () => at.server.requests.map(({ body }) => body);

async function failureOf<T = Error>(promise: PromiseLike<unknown>): Promise<T> {
  return promise.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error as T,
  );
}

/** A response with these items. */
function responseWith(...output: unknown[]): object {
  return { id: 'resp_1', object: 'response', status: 'completed', output };
}

const message = (...content: unknown[]) => ({ type: 'message', id: 'msg_1', role: 'assistant', content });

describe('createText', () => {
  it('gives the text alone', async () => {
    expect(await at.responses.createText(params)).toBe('You said: Iron and rain');
    expect(bodies()).toEqual([params]);
  });

  it('still gives the web response to whoever asks', async () => {
    const { data, response, request_id } = await at.responses.createText(params).withResponse();
    expect(data).toBe('You said: Iron and rain');
    expect(response.status).toBe(200);
    expect(request_id).toMatch(/^req_/);
  });

  it('passes options on', async () => {
    await at.responses.createText(params, { headers: { 'x-own': '1' } });
    expect(at.server.requests[0]!.headers['x-own']).toBe('1');
  });

  it('gives an empty text that the model wrote', async () => {
    at.server.reply({ body: responseWith(message({ type: 'output_text', text: '', annotations: [] })) });
    expect(await at.responses.createText(params)).toBe('');
  });

  it('fails when the reply was cut, with what there is of it', async () => {
    at.server.fault({ incomplete: 'max_output_tokens' });
    const error = await failureOf<IncompleteResponseError>(at.responses.createText(params));
    expect(error).toBeInstanceOf(IncompleteResponseError);
    expect(error.code).toBe('max_output_tokens');
    expect(error.snapshot.output_text).not.toBe('');
  });

  it('fails when the response failed', async () => {
    at.server.fault({ failed: 'The model broke.' });
    const error = await failureOf<InternalServerError & { snapshot: Response }>(
      at.responses.createText(params),
    );
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.message).toContain('The model broke.');
    expect(error.snapshot.status).toBe('failed');
  });

  it('fails when the model refused, with its words', async () => {
    at.server.fault({ refusal: 'I can not do that.' });
    const error = await failureOf<MissingTextError>(at.responses.createText(params));
    expect(error).toBeInstanceOf(MissingTextError);
    expect(error).toMatchObject({ code: 'refusal', message: 'The model refused: I can not do that.' });
  });

  it.each<[string, object, RegExp]>([
    [
      'a call of a tool',
      responseWith({ type: 'function_call', name: 'now', arguments: '{}' }),
      /but function_call/,
    ],
    ['nothing', responseWith(), /but nothing/],
    ['items that are none', responseWith(null, { type: 'message', content: 7 }), /but unknown, message/],
    ['no list of items', { id: 'resp_1', object: 'response', status: 'completed' }, /but nothing/],
  ])('fails when there is no text, but %s', async (_, body, said) => {
    at.server.reply({ body });
    const error = await failureOf<MissingTextError>(at.responses.createText(params));
    expect(error).toBeInstanceOf(MissingTextError);
    expect(error.code).toBe('missing_text');
    expect(error.message).toMatch(said);
    expect(error.snapshot.id).toBe('resp_1');
  });

  it.each([
    [{ stream: true }, /`createText` gives no events/],
    [{ background: true }, /`createText` waits for the text/],
  ])('is not for %o', (wrong, message) => {
    expect(() => at.responses.createText({ ...params, ...wrong })).toThrow(message);
    expect(() => at.responses.createText({ ...params, ...wrong })).toThrow(OpenAIError);
    expect(at.server.requests).toHaveLength(0);
  });
});

describe('createStoredResponseId and createTextFollowup', () => {
  it('keep a conversation on the server', async () => {
    const id = await at.responses.createStoredResponseId({ ...params, instructions: 'Be brief.' });
    expect(id).toMatch(/^resp_/);
    expect(await at.responses.createTextFollowup(id, { ...params, input: 'And then?' })).toBe(
      'You said: And then?',
    );
    expect(bodies()).toEqual([
      { ...params, instructions: 'Be brief.', store: true },
      { ...params, input: 'And then?', previous_response_id: id },
    ]);
    expect((await at.responses.retrieve(id)).id).toBe(id);
  });

  it('take a response that goes on in the background, and one that was cut', async () => {
    expect(await at.responses.createStoredResponseId({ ...params, background: true })).toMatch(/^resp_/);
    at.server.fault({ incomplete: 'max_output_tokens' });
    expect(await at.responses.createStoredResponseId(params)).toMatch(/^resp_/);
  });

  it('tell what failed', async () => {
    at.server.fault({ failed: true });
    expect(await failureOf(at.responses.createStoredResponseId(params))).toBeInstanceOf(APIError);
    at.server.reply({ body: { ...responseWith(), id: undefined } });
    expect((await failureOf(at.responses.createStoredResponseId(params))).message).toMatch(/without an id/);
    expect(await failureOf(at.responses.createTextFollowup('resp_none', params))).toBeInstanceOf(
      BadRequestError,
    );
  });

  it('tell of wrong use before anything is sent', () => {
    expect(() => at.responses.createTextFollowup('', params)).toThrow(/id of the response to follow/);
    expect(() => at.responses.createStoredResponseId({ ...params, stream: true } as never)).toThrow(
      /`createStoredResponseId` gives no events/,
    );
    expect(at.server.requests).toHaveLength(0);
  });
});
