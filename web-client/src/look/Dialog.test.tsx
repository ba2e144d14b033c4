import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { TextField } from './Field';

const WARNING = /is nog niet bewaard/;

function shown() {
  const onClose = vi.fn();
  render(
    <Dialog title="Partij toevoegen" onClose={onClose}>
      <form><TextField label="Naam" defaultValue="Thuis" /></form>
    </Dialog>,
  );
  // the browser's own name for Escape, and for the gesture of going back
  const escape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  return { onClose, escape, user: userEvent.setup() };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
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
});
