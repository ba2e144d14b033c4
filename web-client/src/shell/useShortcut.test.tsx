import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useShortcut } from './useShortcut';

function Page({ onKey }: { readonly onKey: () => void }) {
  useShortcut(['Ctrl+k', '/'], onKey);
  return (
    <>
      <button type="button" onKeyDown={(event) => event.stopPropagation()}>list</button>
      <button type="button" onKeyDown={(event) => event.preventDefault()}>board</button>
    </>
  );
}

test('a key with Ctrl is heard once, also from what keeps its keys to itself; a sign that was used there is not', async () => {
  const onKey = vi.fn();
  render(<Page onKey={onKey} />);
  const user = userEvent.setup();

  await user.click(screen.getByRole('button', { name: 'list' }));
  await user.keyboard('{Control>}k{/Control}');
  expect(onKey).toHaveBeenCalledTimes(1);

  await user.click(screen.getByRole('button', { name: 'board' }));
  await user.keyboard('/');
  expect(onKey).toHaveBeenCalledTimes(1);
  await user.click(document.body);
  await user.keyboard('/');
  expect(onKey).toHaveBeenCalledTimes(2);
});
