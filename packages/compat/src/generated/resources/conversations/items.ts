// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Items } from '@oxide/conversations';
export type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from '@oxide/conversations';
