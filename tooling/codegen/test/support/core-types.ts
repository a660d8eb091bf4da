/** The types that generated code takes from `@oxide/core`, in their smallest form. */
export const coreTypes = `
export type Uploadable = Blob;
export interface Page<Item> { data: Item[] }
export interface CursorPage<Item> { data: Item[]; has_more: boolean }
export interface ConversationCursorPage<Item> { data: Item[]; last_id: string }
export interface NextCursorPage<Item> { data: Item[]; next: string | null }
export interface CursorPageParams { after?: string; limit?: number }
export interface ConversationCursorPageParams { after?: string; limit?: number }
export interface NextCursorPageParams { after?: string; limit?: number }
`;
