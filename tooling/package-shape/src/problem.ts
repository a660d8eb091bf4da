/** One finding: where, what is wrong, and what to do about it. */
export interface Problem {
  where: string;
  what: string;
  fix: string;
}

export function printProblem({ where, what, fix }: Problem): string {
  return `${where}: ${what} → ${fix}`;
}
