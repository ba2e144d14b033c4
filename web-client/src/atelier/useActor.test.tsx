import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { useActor } from './useActor';

function Told() {
  const actor = useActor();
  return <p>{[actor('host'), actor('nobody'), actor(undefined)].join(', ')}</p>;
}

test('the host is called that, and who is not known is somebody', async () => {
  showPage(await givenAtelier('FACILITATOR', []), <Told />, '/', '/');
  expect(screen.getByText('De beheerder, Iemand, Iemand')).toBeTruthy();
});
