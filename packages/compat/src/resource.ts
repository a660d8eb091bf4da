export { APIResource } from '@oxide/core';
