/** Numbers by what they are of, such as `bundle @oxide/embeddings: initial`. */
export type Sizes = Readonly<Record<string, number>>;

/** Room above what is measured when ceilings are written: a mend is no decision about size, a feature may be one. */
const ROOM = 0.05;

export function ceilingsOf(measured: Sizes): Sizes {
  return Object.fromEntries(
    Object.entries(measured).map(([name, size]) => [name, Math.ceil(size * (1 + ROOM))]),
  );
}

/** A line for each number above its ceiling, each without one, and each ceiling of what is gone. */
export function judge(measured: Sizes, ceilings: Sizes): string[] {
  const complaints = Object.entries(measured).flatMap(([name, size]) => {
    const ceiling = ceilings[name];
    if (ceiling === undefined) return [`${name}: ${size}, which has no ceiling yet`];
    return size > ceiling ? [`${name}: ${size} is ${size - ceiling} above its ceiling of ${ceiling}`] : [];
  });
  const gone = Object.keys(ceilings).filter((name) => measured[name] === undefined);
  return [...complaints, ...gone.map((name) => `${name}: has a ceiling, and nothing is measured`)];
}
