import type { ReactNode } from 'react';
import { ButtonLink } from './Button';
import { DimensionMark } from './DimensionMark';
import type { MarkIndex } from './dimensionMarks';
import styles from './StepFrame.module.css';

interface StepLink {
  readonly label: string;
  readonly href: string;
}

interface StepFrameProps {
  readonly mark: MarkIndex;
  readonly dimension: string;
  /** Where it is: "Vraag 2 van 8". */
  readonly position: string;
  /** Whether it is saved. */
  readonly saved: ReactNode;
  readonly bar: {
    readonly label: string;
    readonly previous: StepLink | null;
    readonly overview: StepLink;
    readonly next: StepLink;
  };
  readonly children: ReactNode;
}

/** One question at a time: where it stands above it, and previous, overview and next at the bottom where a thumb is. */
export function StepFrame({ mark, dimension, position, saved, bar, children }: StepFrameProps) {
  const { label, previous, overview, next } = bar;
  return (
    <div className={styles.step} data-step>
      <p className={styles.place}>
        <DimensionMark mark={mark} />
        <span>{dimension}</span>
        <span className={styles.position}>{position}</span>
        {saved}
      </p>
      {children}
      <nav className={styles.bar} aria-label={label}>
        {previous ? (
          <ButtonLink variant="secondary" href={previous.href}>
            {previous.label}
          </ButtonLink>
        ) : (
          <span />
        )}
        <ButtonLink variant="quiet" href={overview.href}>
          {overview.label}
        </ButtonLink>
        <ButtonLink variant="primary" href={next.href}>
          {next.label}
        </ButtonLink>
      </nav>
    </div>
  );
}
