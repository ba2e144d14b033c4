/** What the past says about opening and closing: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Atelier en mensen',
  topic: 'Openen en sluiten',
  kinds: { atelier: 'Atelier' },
  fields: {
    atelier: {
      name: 'Naam',
      municipality: 'Gemeente',
      neighbourhood: 'Wijk',
      state: 'Stand',
    },
  },
  captions: {
    AtelierPlanned: '{{who}} bereidt het atelier voor',
    AtelierCopied: '{{who}} begint dit atelier als kopie van een ander',
    AtelierOpened: '{{who}} opent het atelier',
    AtelierClosed: '{{who}} sluit het atelier',
  },
} as const;
