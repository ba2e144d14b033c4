/** What the frame says about origins: nothing of its own. */
export const nl = { problems: {} } as const;
