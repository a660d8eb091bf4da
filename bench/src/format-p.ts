/** A p value as text. Smaller than a thousandth is all that anyone needs to know. */
export function formatP(p: number | undefined): string {
  if (p === undefined) return '';
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}
