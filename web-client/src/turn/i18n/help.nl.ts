/** Help with the round of turns. */
export const nl = {
  turns:
    'Hier ziet u wie er al aan het woord is geweest, en wie er nog komt.\n' +
    'De begeleider stelt een vraag en start de ronde.\n' +
    'Bent u geweest, meld dat dan hier. U kunt in een zin bewaren wat u zei.\n' +
    'Wat bewaard is, staat hier ook bij de afsluiting nog.',
} as const;
