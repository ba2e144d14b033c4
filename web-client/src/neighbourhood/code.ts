const CODE = /^(?:BU\d{8}|WK\d{6})$/i;
const LIKE_A_CODE = /^(?:BU|WK)\s*\d/i;

/** Whether this is a code of CBS of a neighbourhood or a district; municipalities, the country and totals have other ones, or none. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether this begins as such a code and has too few digits or too many: then something is wrong with it. */
export function isMistypedCode(text: string): boolean {
  return LIKE_A_CODE.test(text) && !isCode(text);
}
