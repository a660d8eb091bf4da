import { differences } from './differences.ts';

/**
 * Holds that all columns gave the same answer: a column that does less work is no faster.
 *
 * @throws Error that shows where an answer differs from the reference's (the official client's, or the first)
 */
export function assertEqualAnswers(row: string, answers: ReadonlyMap<string, unknown>): void {
  const reference = answers.has('openai') ? 'openai' : [...answers.keys()][0]!;
  const expected = answers.get(reference);
  if (expected === undefined || expected === null)
    throw new Error(`Row ${row}: the answer of ${reference} is empty.`);
  for (const [column, answer] of answers) {
    const lines = differences(answer, expected);
    if (lines.length > 0)
      throw new Error(
        `Row ${row}: the answer of ${column} is not that of ${reference}.\n  ${column} ≠ ${reference}\n  ${lines.join('\n  ')}`,
      );
  }
}
