/** What the past says about the organisation: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Samenwerking',
  kinds: { body: 'Overleggen', product: 'Producten' },
  fields: {
    body: {
      name: 'Naam',
      kind: 'Soort',
      mandate: 'Mandaat',
      rhythm: 'Hoe vaak',
      chair: 'Voorzitter',
      members: 'Leden',
      observers: 'Toehoorders',
    },
    product: {
      title: 'Titel',
      component: 'Onderdeel',
      parts: 'Wie doet wat',
    },
  },
  captions: {
    BodyEstablished: '{{who}} richt een overleg op',
    BodyRevised: '{{who}} past een overleg aan',
    BodyDissolved: '{{who}} heft een overleg op',
    ProductAdded: '{{who}} voegt een product toe',
    ProductDescribed: '{{who}} past een product aan',
    ProductRemoved: '{{who}} haalt een product weg',
    ResponsibilityAssigned: '{{who}} geeft een partij een rol bij een product',
    ResponsibilityCleared: '{{who}} legt vast dat een partij geen rol heeft bij een product',
  },
} as const;
