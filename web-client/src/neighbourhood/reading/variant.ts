import type { HeatAlternative } from '../../contract/neighbourhood';

const STRATEGIES: Readonly<Record<string, HeatAlternative>> = {
  s1: 'ALL_ELECTRIC', s2: 'HEAT_NETWORK_MT', s3: 'HEAT_NETWORK_LT', s4: 'SUSTAINABLE_GAS_HYBRID',
};

/** The variant that PBL's name stands for: "s2d", "s2d_D_Restwarmte" or "Variant_s2d_D_Restwarmte"; undefined when it is none. */
export function variantNamed(text: string): { alternative: HeatAlternative; name: string } | undefined {
  const name = /^(?:variant_)?(s[1-4][a-h])(?:_|$)/i.exec(text.trim())?.[1]?.toLowerCase();
  const alternative = name && STRATEGIES[name.slice(0, 2)];
  return name && alternative ? { alternative, name } : undefined;
}
