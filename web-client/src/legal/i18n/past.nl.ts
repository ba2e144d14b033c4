/** What the past says about the legal checklist: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Juridische checklist',
  kinds: { legalItem: 'Juridische vragen' },
  fields: {
    legalItem: {
      state: 'Stand',
      modality: 'Hoe vast het staat',
      note: 'Notitie',
      version: 'Versie van de checklist',
    },
  },
  captions: {
    LegalChecklistAdopted: '{{who}} kiest de juridische checklist',
    LegalItemJudged: '{{who}} bekijkt een punt van de juridische checklist',
  },
} as const;
