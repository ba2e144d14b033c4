/** Initials of a name: of the first and the last word; a number by which somebody is told apart is none. */
function initialsOf(name: string): string {
  const words = name.trim().replace(/ \d+$/, '').split(/\s+/);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** A person as a round mark with initials; the full name is in the text for who does not see it. */
export function Avatar({ name, detail }: { name: string; detail?: string }) {
  const full = detail ? `${name}, ${detail}` : name;
  return (
    <span className="wa-avatar" title={full}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className="wa-hidden">{full}</span>
    </span>
  );
}
