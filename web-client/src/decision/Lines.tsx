import { Heading } from '@nl-design-system-candidate/heading-react';

/** A titled list of statements; nothing when there are none. */
export function Lines({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return null;
  return (
    <div>
      <Heading level={3}>{title}</Heading>
      <ul className="wa-lines">{lines.map((line, index) => <li key={`${index} ${line}`}>{line}</li>)}</ul>
    </div>
  );
}
