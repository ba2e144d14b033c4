const LONGEST = 2000;
const MOST = 500;
const BULLET = /^\s*[-*•–·]\s+/u;

/** The notes that pasted plain text becomes: one per line that says something, without bullets. */
export function notesFromText(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => speakable(line.replace(BULLET, '')).trim().slice(0, LONGEST))
    .filter((line) => line !== '')
    .slice(0, MOST);
}

/** The text without the control characters that the contract refuses. */
function speakable(line: string): string {
  return line.replace(/\p{Cc}/gu, (character) => (character === '\t' ? character : ''));
}
