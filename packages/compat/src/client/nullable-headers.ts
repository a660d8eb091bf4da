import type { HeadersLike } from '@oxide/core';

/** Headers, and the names of those that are to be taken away. */
export interface NullableHeaders {
  values: Headers;
  /** In lower case. */
  nulls: Set<string>;
}

/** What a record of headers means, where `null` takes a header away. */
export function nullableHeaders(record: Readonly<Record<string, string | null>>): NullableHeaders {
  const values = new Headers();
  const nulls = new Set<string>();
  for (const [name, value] of Object.entries(record)) {
    if (value === null) nulls.add(name.toLowerCase());
    else values.set(name, value);
  }
  return { values, nulls };
}

/** The way back. */
export function toRecord(headers: NullableHeaders | undefined): Record<string, string | null> {
  const record: Record<string, string | null> = {};
  for (const [name, value] of headers?.values ?? []) record[name] = value;
  for (const name of headers?.nulls ?? []) record[name] = null;
  return record;
}

type Row = readonly [name: string, value: string | null | undefined | readonly (string | null | undefined)[]];

/** The headers row by row, as callers wrote them. */
export function rowsOf(headers: HeadersLike): Row[] {
  if (!headers) return [];
  return (Symbol.iterator in headers ? [...headers] : Object.entries(headers)) as Row[];
}

/** Names in lower case of the headers that callers set or take away. */
export function namesOf(headers: HeadersLike): Set<string> {
  return new Set(rowsOf(headers).map(([name]) => name.toLowerCase()));
}
