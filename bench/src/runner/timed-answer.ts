/** An answer with a time that its call took itself: of a part of it, which the clock around the call can't see. */
export class TimedAnswer {
  readonly answer: unknown;
  readonly wallMicros: number;

  constructor(answer: unknown, wallMicros: number) {
    this.answer = answer;
    this.wallMicros = wallMicros;
  }
}
