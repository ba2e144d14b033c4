/** A key press as a word: `Ctrl+a`, `Shift+ArrowLeft`, `?`. Ctrl stands for Cmd as well. */
export function comboOf(event: KeyboardEvent): string {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const isSign = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase();
  // Shift is already in the sign that was typed, and its place differs between keyboards.
  const shift = event.shiftKey && !(isSign && event.key !== ' ') ? 'Shift+' : '';
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${ctrl}${shift}${key}`;
}
