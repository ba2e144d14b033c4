/** What the past says about lessons and blueprints: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Blauwdruk',
  kinds: { blueprint: 'Blauwdruk', lesson: 'Lessen' },
  fields: {
    blueprint: {
      title: 'Naam',
      state: 'Stand',
    },
    lesson: {
      text: 'Les',
      component: 'Onderdeel',
    },
  },
  values: {
    blueprintState: {
      DRAWN_UP: 'Gemaakt',
      PUBLISHED: 'Uitgegeven',
    },
  },
  captions: {
    LessonRecorded: '{{who}} schrijft een les op',
    LessonWithdrawn: '{{who}} haalt een les weg',
    BlueprintDrawnUp: '{{who}} maakt een blauwdruk',
    BlueprintPublished: '{{who}} geeft de blauwdruk uit',
  },
} as const;
