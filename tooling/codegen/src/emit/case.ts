/** `incomplete_details` → `IncompleteDetails`; what is no letter or digit separates words. */
export function pascalCase(text: string): string {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[0-9]/.test(name) ? `N${name}` : name;
}

/** The name of one out of many: good enough for member names, wrong for irregular nouns. */
export function singular(name: string): string {
  if (/(ss|us|is|Params|Details|Status)$/.test(name)) return name;
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
