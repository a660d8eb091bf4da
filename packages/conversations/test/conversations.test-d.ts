import {
  type Conversation,
  type ConversationItem,
  type ConversationItemsPage,
  Conversations,
} from '@oxide/conversations';
import type { APIPromise, PagePromise } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const conversations = new Conversations();

it('gives conversations and their items', () => {
  expectTypeOf(conversations.create()).toEqualTypeOf<APIPromise<Conversation>>();
  expectTypeOf(conversations.items.list('conv_1')).toEqualTypeOf<
    PagePromise<ConversationItemsPage, ConversationItem>
  >();
  expectTypeOf(conversations.items.delete('msg_1', { conversation_id: 'conv_1' })).toEqualTypeOf<
    APIPromise<Conversation>
  >();
});

it('narrows items by their type', () => {
  const item = {} as ConversationItem;
  if (item.type === 'function_call') expectTypeOf(item.arguments).toBeString();
});

it('needs the conversation of an item, and keeps query and options apart', () => {
  // @ts-expect-error the conversation is missing
  void conversations.items.retrieve('msg_1', {});
  // @ts-expect-error a query and an option in one object
  void conversations.items.list('conv_1', { limit: 1, timeout: 5_000 });
});
