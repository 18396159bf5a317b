/** Opens the form for a new issue; takes the focus back when that form is left. */
import { useRef } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import type { FocusTarget } from './useOpenForms';
import { useTakeFocus } from './useTakeFocus';

interface AddButtonProps {
  readonly onPress: () => void;
  readonly takesFocus: FocusTarget | null;
}

export function AddButton({ onPress, takesFocus }: AddButtonProps) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useTakeFocus(button, takesFocus);
  return (
    <Button ref={button} variant="primary" onClick={onPress}>
      {t('growth:add')}
    </Button>
  );
}
