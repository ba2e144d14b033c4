/** What the frame says about who may read what. */
export const nl = {
  rail: { disclosure: 'Openbaarheid' },
  happened: {
    marked: '{{who}} gaf aan wie iets buiten het atelier mag lezen.',
  },
  problems: {
    'decision-is-classified-itself': 'Een afspraak deelt u in op de pagina van die afspraak, bij "Wie dit mag lezen".',
    'kind-is-not-classified': 'Dit kunt u niet zelf markeren. Markeer waar het bij hoort.',
    'item-is-not-shown': 'Dit is nog in stilte geschreven. Toon het eerst. Tot die tijd leest niemand het buiten het atelier.',
  },
} as const;
