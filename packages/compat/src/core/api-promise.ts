export { APIPromise } from '@oxide/core';
