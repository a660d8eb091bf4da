/** Written number by number, so that the order of bytes doesn't come from the machine. */
export function toBase64(numbers: number[]): string {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [index, number] of numbers.entries()) view.setFloat32(index * 4, number, true);
  return Buffer.from(view.buffer).toString('base64');
}
