import {
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node';

/** The spans of this process, in the order in which they end. */
export class EndedSpans implements SpanExporter {
  readonly provider: NodeTracerProvider = new NodeTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(this)],
  });
  #ended: ReadableSpan[] = [];
  #wanted: ((span: ReadableSpan) => void)[] = [];

  constructor() {
    this.provider.register();
  }

  /** The next span: streams end theirs some time after their last event. */
  next(): Promise<ReadableSpan> {
    const span = this.#ended.shift();
    return span ? Promise.resolve(span) : new Promise((resolve) => this.#wanted.push(resolve));
  }

  export(spans: ReadableSpan[], done: (result: { code: number }) => void): void {
    for (const span of spans) {
      const wanted = this.#wanted.shift();
      if (wanted) wanted(span);
      else this.#ended.push(span);
    }
    done({ code: 0 });
  }

  async shutdown(): Promise<void> {}
}
