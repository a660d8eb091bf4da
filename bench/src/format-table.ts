/** Columns of text, the first two to the left and the others to the right, but for the last. */
export function formatTable(headings: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [headings, ...lines];
  const widths = headings.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const toLeft = (column: number) => column < 2 || column === headings.length - 1;
  const format = (line: readonly string[]) =>
    widths
      .map((width, column) =>
        toLeft(column) ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [format(headings), ...lines.map(format)].join('\n');
}
