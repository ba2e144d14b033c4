interface AvatarProps {
  readonly name: string;
  /** By which those who look tell this person from the others. */
  readonly initials: string;
  readonly detail?: string;
}

/** A person as a round mark with initials; the full name is in the text for who does not see it. */
export function Avatar({ name, initials, detail }: AvatarProps) {
  const full = detail ? `${name}, ${detail}` : name;
  return (
    <span className="wa-avatar" title={full}>
      <span aria-hidden="true">{initials}</span>
      <span className="wa-hidden">{full}</span>
    </span>
  );
}
