const enough = 1e-14;
const tiny = 1e-300;

/** The regularized incomplete beta function I_x(a, b), from which the tails of Student's t follow. */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side; the other follows by symmetry.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front / a) * fraction(x, a, b);
}

/** Its continued fraction (DLMF 8.17.22), from the front by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const apart = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 1_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / apart(1 + term * d);
      c = apart(1 + term / c);
      factor = c * d;
      result *= factor;
    }
    if (Math.abs(factor - 1) < enough) break;
  }
  return result;
}

/** ln Γ(x) for x > 0: Stirling's series, moved up to where it is exact to 13 digits. */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 10; z += 1) shift += Math.log(z);
  const squared = z * z;
  const series =
    (1 / 12 - (1 / 360 - (1 / 1_260 - (1 / 1_680 - 1 / (1_188 * squared)) / squared) / squared) / squared) /
    z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
