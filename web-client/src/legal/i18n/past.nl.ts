/** What the past says about the legal checklist: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Juridische checklist',
  kinds: { legalItem: 'Juridische vragen' },
  captions: {
    LegalChecklistAdopted: '{{who}} kiest de juridische checklist',
    LegalItemJudged: '{{who}} bekijkt een punt van de juridische checklist',
  },
} as const;
