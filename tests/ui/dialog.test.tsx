import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button';
import { Dialog } from '../../src/ui/Dialog';
import { teachModalDialog } from '../support/modalDialog';

beforeAll(teachModalDialog);

function Removing({ onClose }: { readonly onClose?: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Verwijderen
      </Button>
      <Dialog
        open={open}
        onClose={() => {
          onClose?.();
          setOpen(false);
        }}
        title="Naar de prullenbak?"
        closeLabel="Annuleren"
        actions={<Button variant="danger">Naar de prullenbak</Button>}
      >
        <p>Je kunt dit terughalen.</p>
      </Dialog>
    </>
  );
}

const openIt = async (onClose?: () => void) => {
  render(onClose ? <Removing onClose={onClose} /> : <Removing />);
  await userEvent.click(screen.getByRole('button', { name: 'Verwijderen' }));
};

describe('a dialog', () => {
  it('is named by its title and gives it the focus, so that a stray Enter does nothing', async () => {
    await openIt();
    expect(screen.getByRole('dialog', { name: 'Naar de prullenbak?' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Naar de prullenbak?' })).toHaveFocus();
  });

  it('gives the focus back to what opened it', async () => {
    await openIt();
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Verwijderen' })).toHaveFocus();
  });

  it('closes once on Esc', async () => {
    const onClose = vi.fn();
    await openIt(onClose);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Verwijderen' })).toHaveFocus();
  });
});
