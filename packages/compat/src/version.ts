export { VERSION } from '@oxide/core';
