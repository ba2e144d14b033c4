import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toasts } from '../shell/toasts';
import { Dialog } from './Dialog';
import { TextField } from './Field';
import { REFUSED } from './Refused';

const WARNING = /is nog niet bewaard/;

function shown() {
  const onClose = vi.fn();
  const { unmount } = render(
    <Dialog title="Partij toevoegen" onClose={onClose}>
      <form onSubmit={(event) => event.preventDefault()}><TextField label="Naam" defaultValue="Thuis" /><button>Opslaan</button></form>
    </Dialog>,
  );
  // the browser's own name for Escape, and for the gesture of going back
  const escape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  return { onClose, escape, unmount, user: userEvent.setup() };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
  toasts.setState({ shown: [] });
});

describe('a dialog', () => {
  it('closes with Escape when nothing was written in it', async () => {
    const { onClose, escape, user } = shown();
    await user.type(screen.getByLabelText('Naam'), 's{Backspace}');

    escape();

    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says first that what was written would go; the second time it closes', async () => {
    const { onClose, escape, user } = shown();
    await user.type(screen.getByLabelText('Naam'), ' in Oost');

    escape();

    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(WARNING);
    escape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('warns again once there was written on', async () => {
    const { onClose, escape, user } = shown();
    await user.type(screen.getByLabelText('Naam'), ' in Oost');
    escape();

    await user.type(screen.getByLabelText('Naam'), ' en West');

    expect(screen.queryByText(WARNING)).toBeNull();
    escape();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('that goes with what it is about tells what was written in it', async () => {
    const { unmount, user } = shown();
    await user.type(screen.getByLabelText('Naam'), ' in Oost');

    unmount();

    expect(toasts.getState().shown).toMatchObject([{ text: expect.stringContaining('"Thuis in Oost"') as string, tone: 'bad' }]);
  });

  it('that was sent, or in which nothing was written, goes without a word', async () => {
    const { unmount, user } = shown();
    await user.type(screen.getByLabelText('Naam'), ' in Oost');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    unmount();
    shown().unmount();

    expect(toasts.getState().shown).toEqual([]);
  });

  it('that was refused and then goes tells what was written in it', async () => {
    const { unmount, user } = shown();
    await user.type(screen.getByLabelText('Naam'), ' in Oost');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    fireEvent(screen.getByRole('button', { name: 'Opslaan' }), new Event(REFUSED, { bubbles: true }));

    unmount();

    expect(toasts.getState().shown).toHaveLength(1);
  });

  it('holds a browser back that is being closed only when something was written in it', async () => {
    const { user } = shown();
    const closing = () => fireEvent(window, new Event('beforeunload', { cancelable: true }));

    expect(closing()).toBe(true);
    await user.type(screen.getByLabelText('Naam'), ' in Oost');

    expect(closing()).toBe(false);
  });
});
