/**
 * A connection ended, or reached the server's limit, before anything of the turn came: the turn can be sent
 * again as if it had never been.
 */
export class LostTurn extends Error {
  declare readonly cause: Error;

  constructor(cause: Error) {
    super('The turn was lost before anything of it came.', { cause });
  }
}
