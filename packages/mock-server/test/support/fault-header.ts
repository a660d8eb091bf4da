/** A fault as a header: headers are ASCII, so JSON's escapes stand for the rest. */
export function faultHeader(fault: object | undefined): Record<string, string> {
  if (!fault) return {};
  const json = JSON.stringify(fault).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { 'x-mock-fault': json };
}
