import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { CopyButton } from './CopyButton';

it('says that it copied, and is still called what it does', async () => {
  // given
  await i18n.changeLanguage('nl');
  const user = userEvent.setup();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<CopyButton text="https://wijk.example/r/9" label="Kopiëren: link naar dit moment" />);
  const news = screen.getByRole('status');
  expect(news.textContent).toBe('');

  // when
  await user.click(screen.getByRole('button', { name: 'Kopiëren: link naar dit moment' }));

  // then
  expect(await screen.findByText('Gekopieerd')).toBe(news);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('https://wijk.example/r/9');
  const button = screen.getByRole('button', { name: 'Kopiëren: link naar dit moment' });
  expect(button.textContent, 'what is seen on it is in its name').toBe('Kopiëren');
});
