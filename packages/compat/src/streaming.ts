export { Stream } from '@oxide/core';
