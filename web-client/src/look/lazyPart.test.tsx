import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { lazyPart } from './lazyPart';

const part = () => lazyPart(async () => ({ default: ({ name }: { name: string }) => <p>{name}</p> }));

test('what was prepared is drawn at once, with nothing in its place first', async () => {
  const Part = part();
  await Part.prepare();
  render(<Suspense fallback="…"><Part name="bord" /></Suspense>);
  expect(screen.getByText('bord')).toBeDefined();
});

test('what was not is drawn when its code has come', async () => {
  const Part = part();
  render(<Suspense fallback="…"><Part name="bord" /></Suspense>);
  expect(screen.getByText('…')).toBeDefined();
  expect(await screen.findByText('bord')).toBeDefined();
});

test('its code comes once', async () => {
  let asked = 0;
  const Part = lazyPart(async () => {
    asked++;
    return { default: () => <p>bord</p> };
  });
  await Promise.all([Part.prepare(), Part.prepare()]);
  render(<Part />);
  expect(asked).toBe(1);
});

test('what could not be had is asked for again', async () => {
  let lost = true;
  const Part = lazyPart(() => (lost ? Promise.reject(new Error('offline')) : Promise.resolve({ default: () => <p>bord</p> })));
  await expect(Part.prepare()).rejects.toThrow('offline');
  lost = false;
  await Part.prepare();
  render(<Part />);
  expect(screen.getByText('bord')).toBeDefined();
});
