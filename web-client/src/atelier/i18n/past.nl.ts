/** What the past says about opening and closing: {{who}} is a name, or "iemand". */
export const nl = {
  kinds: { atelier: 'Atelier' },
  captions: {
    AtelierPlanned: '{{who}} bereidt het atelier voor',
    AtelierOpened: '{{who}} opent het atelier',
    AtelierClosed: '{{who}} sluit het atelier',
  },
} as const;
