import { LOGO_INNER, LOGO_OUTER, LOGO_PROFILE, LOGO_SIZE } from './logoPath';
import styles from './Logo.module.css';

interface LogoProps {
  /** In pixels; 2 em of the text around it when left out. */
  readonly size?: number | undefined;
  /** The product's name, where the mark stands alone. */
  readonly label?: string | undefined;
}

/** The mark of the product: a profile of seven points in growth rings. */
export function Logo({ size, label }: LogoProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const centre = LOGO_SIZE / 2;
  return (
    <svg
      className={styles.logo}
      viewBox={`0 0 ${LOGO_SIZE} ${LOGO_SIZE}`}
      width={size ?? '2em'}
      height={size ?? '2em'}
      focusable="false"
      {...naming}
    >
      <circle className={styles.outer} cx={centre} cy={centre} r={LOGO_OUTER} />
      <path className={styles.profile} d={LOGO_PROFILE} />
      <circle className={styles.inner} cx={centre} cy={centre} r={LOGO_INNER} />
    </svg>
  );
}
