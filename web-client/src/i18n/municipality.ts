/** The bare name of a municipality: many hosts write “Gemeente X” where a text says “gemeente” itself. */
export function bareMunicipality(name: string): string {
  return name.replace(/^gemeente\s+/i, '');
}
