/** A message as it came. */
interface MessageRecord {
  readonly text: string;
  readonly bytes: number;
}

const records = new WeakMap<object, MessageRecord>();

/** Keeps the message of an event while its listeners are told of it. */
export function withMessage(event: object, record: MessageRecord, tell: () => void): void {
  records.set(event, record);
  try {
    tell();
  } finally {
    records.delete(event);
  }
}

/** The JSON of an event, while its listeners are told of it. */
export function getWebSocketEventPayload(event: object): string | undefined {
  return records.get(event)?.text;
}

/** The length of that, in bytes. */
export function getWebSocketEventBytes(event: object): number | undefined {
  return records.get(event)?.bytes;
}
