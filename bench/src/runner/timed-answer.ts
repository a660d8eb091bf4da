/** An answer with what its call measured itself, because the clock around the call can't see it. */
export class TimedAnswer {
  readonly answer: unknown;
  /** The time that counts: of a part of the call, say. */
  readonly wallMicros: number;
  /** Requests beyond one for each call, as a part of the calls. */
  readonly extraRequests: number | undefined;

  constructor(answer: unknown, wallMicros: number, extraRequests?: number) {
    this.answer = answer;
    this.wallMicros = wallMicros;
    this.extraRequests = extraRequests;
  }
}
