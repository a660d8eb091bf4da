/** Microseconds as text with three digits that count: `98.7 µs`, `1,148 µs`, `57.3 ms`. */
export function formatMicros(micros: number): string {
  if (Math.abs(micros) >= 9_999.5) return `${(micros / 1000).toFixed(Math.abs(micros) < 99_950 ? 1 : 0)} ms`;
  return `${Math.abs(micros) < 99.95 ? micros.toFixed(1) : Math.round(micros).toLocaleString('en-US')} µs`;
}
