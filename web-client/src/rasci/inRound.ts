import type { Wording } from '../organisation/useDividing';

/** Parts are given and taken back in the proposal of one's own table. */
export function inRound(rasciRoundId: string): Wording {
  return {
    given: (productId, stakeholderId, responsibility) =>
      ({ type: 'ProposeResponsibility', rasciRoundId, productId, stakeholderId, responsibility }),
    taken: (productId, stakeholderId) => ({ type: 'WithdrawResponsibility', rasciRoundId, productId, stakeholderId }),
  };
}
