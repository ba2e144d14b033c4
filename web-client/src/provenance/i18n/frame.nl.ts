/** What the frame says about provenance: nothing of its own. */
export const nl = { problems: {} } as const;
