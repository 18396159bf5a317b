import styles from './StepFrame.module.css';

interface SavedWordProps {
  readonly state: 'nothing' | 'saving' | 'saved' | 'failed';
  readonly children: string;
}

/** Whether what was chosen is in the database, in one word that is read aloud. */
export function SavedWord({ state, children }: SavedWordProps) {
  return (
    <span role="status" className={styles.saved} data-state={state}>
      {children}
    </span>
  );
}
