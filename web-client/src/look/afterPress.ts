let pressed = false;
let waiting: (() => void)[] = [];

/** The click that belongs to it comes first. */
function letGo(): void {
  pressed = false;
  setTimeout(() => {
    const changes = waiting;
    waiting = [];
    for (const change of changes) change();
  });
}

document.addEventListener('mousedown', () => {
  pressed = true;
}, true);
for (const end of ['mouseup', 'dragend']) document.addEventListener(end, letGo, true);

/**
 * Makes a change to what is shown once nobody presses any more, at once when nobody does. Pressing a button leaves the field that one was in:
 * what that shows may not push the button away from under the pointer, for then the press is no click.
 */
export function afterPress(change: () => void): void {
  if (pressed) waiting.push(change);
  else change();
}
