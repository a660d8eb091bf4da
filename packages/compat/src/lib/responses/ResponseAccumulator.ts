export { accumulateResponse } from '@oxide/responses/internal';
