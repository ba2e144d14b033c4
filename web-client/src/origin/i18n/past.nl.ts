/** What the past says about origins: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Herkomst',
  captions: { OriginRecorded: '{{who}} legt vast uit welke notities iets is ontstaan' },
} as const;
