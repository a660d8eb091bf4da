import { OpenAI, type Uploadable } from '@oxide/all';
import type { ChatCompletion, ChatCompletionMessageParam, Completions } from '@oxide/chat';
import type { Response, ResponseStreamEvent } from '@oxide/responses';
import { expectTypeOf, it } from 'vitest';

const client = new OpenAI({ apiKey: 'sk-test-key' });

it('names types by every path of the official namespace', () => {
  expectTypeOf<OpenAI.Chat.ChatCompletionMessageParam>().toEqualTypeOf<ChatCompletionMessageParam>();
  expectTypeOf<OpenAI.Chat.Completions.ChatCompletionMessageParam>().toEqualTypeOf<ChatCompletionMessageParam>();
  expectTypeOf<OpenAI.ChatCompletionMessageParam>().toEqualTypeOf<ChatCompletionMessageParam>();
  expectTypeOf<OpenAI.Chat.Completions.ChatCompletion.Choice>().toEqualTypeOf<ChatCompletion.Choice>();
  expectTypeOf<OpenAI.ChatCompletion.Choice>().toEqualTypeOf<ChatCompletion.Choice>();
  expectTypeOf<OpenAI.Responses.Response>().toEqualTypeOf<Response>();
  expectTypeOf<OpenAI.Responses.ResponseStreamEvent>().toEqualTypeOf<ResponseStreamEvent>();
  expectTypeOf<'gpt-5.4'>().toExtend<OpenAI.ChatModel>();
});

it('keeps apart types of the same name in different resources', () => {
  type Projects = OpenAI.Admin.Organization.Projects.Roles.RoleCreateParams;
  type Organization = OpenAI.Admin.Organization.Roles.RoleCreateParams;
  expectTypeOf<Projects>().toExtend<object>();
  expectTypeOf<OpenAI.Admin.Organization.RoleCreateParams>().toEqualTypeOf<Organization>();
  expectTypeOf<OpenAI.Admin.Organization.Projects.RoleCreateParams>().toEqualTypeOf<Projects>();
  expectTypeOf<OpenAI.Beta.Realtime.ConversationItem>().not.toEqualTypeOf<OpenAI.Realtime.ConversationItem>();
  expectTypeOf<OpenAI.Beta.Threads.Runs.RunCreateParams>().not.toBeAny();
  // @ts-expect-error There is no such type.
  expectTypeOf<OpenAI.Beta.Threads.Runs.NoSuchParams>().toBeAny();
});

it('has classes as types of instances, as values, and as the types of those values', () => {
  expectTypeOf<OpenAI.Chat.Completions>().toEqualTypeOf<Completions>();
  expectTypeOf(client.chat.completions).toEqualTypeOf<OpenAI.Chat.Completions>();
  expectTypeOf(client.admin.organization.projects).toEqualTypeOf<OpenAI.Admin.Organization.Projects>();
  expectTypeOf(client.beta.realtime).toEqualTypeOf<OpenAI.Beta.Realtime>();
  expectTypeOf(new OpenAI.Chat.Completions(client)).toEqualTypeOf<Completions>();
  expectTypeOf<InstanceType<typeof OpenAI.Beta.Threads>>().toEqualTypeOf<OpenAI.Beta.Threads>();
  expectTypeOf(OpenAI.DEFAULT_TIMEOUT).toBeNumber();
});

it('keeps the parameters of generic types', () => {
  type Params = OpenAI.Audio.TranscriptionCreateParams<'text'>;
  const file: Uploadable = new File([], 'speech.mp3');
  const params: Params = { file, model: 'gpt-4o-transcribe', response_format: 'text' };
  expectTypeOf(params).toExtend<OpenAI.Audio.Transcriptions.TranscriptionCreateParams>();
});

it('gives pages the types of the client', () => {
  type Listed = Awaited<ReturnType<typeof client.chat.completions.list>>;
  expectTypeOf<Listed>().toExtend<OpenAI.Chat.Completions.ChatCompletionsPage>();
  expectTypeOf<Listed>().toExtend<OpenAI.CursorPage<OpenAI.ChatCompletion>>();
  expectTypeOf<OpenAI.ChatCompletionsPage>().toEqualTypeOf<OpenAI.CursorPage<OpenAI.ChatCompletion>>();
});

it('copies itself as what it is', () => {
  class Own extends OpenAI {
    own = true;
  }
  expectTypeOf(new Own({ apiKey: 'sk-test-key' }).withOptions({ timeout: 1 })).toEqualTypeOf<Own>();
});
