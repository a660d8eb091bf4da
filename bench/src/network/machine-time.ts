/** Milliseconds on a clock that the processes of one machine share. */
export function machineTime(): number {
  return performance.timeOrigin + performance.now();
}
