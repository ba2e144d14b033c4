/** Where one sees how something came about and what became of it, within the atelier. */
export function provenancePath(kind: string, id: string): string {
  return kind === 'decision' ? `decisions/${encodeURIComponent(id)}/provenance` : `provenance/${kind}/${encodeURIComponent(id)}`;
}
