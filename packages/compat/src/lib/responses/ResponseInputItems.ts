export { type ResponseInputItemLike, toResponseInputItem, toResponseInputItems } from '@oxide/responses';
