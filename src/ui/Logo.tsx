import { LOGO_PROFILE, LOGO_RINGS, LOGO_SIZE } from './logoPath';
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
  return (
    <svg
      className={styles.logo}
      viewBox={`0 0 ${LOGO_SIZE} ${LOGO_SIZE}`}
      width={size ?? '2em'}
      height={size ?? '2em'}
      focusable="false"
      {...naming}
    >
      {LOGO_RINGS.map((radius) => (
        <circle key={radius} className={styles.ring} cx={LOGO_SIZE / 2} cy={LOGO_SIZE / 2} r={radius} />
      ))}
      <path className={styles.profile} d={LOGO_PROFILE} />
      <circle className={styles.heart} cx={LOGO_SIZE / 2} cy={LOGO_SIZE / 2} r={4} />
    </svg>
  );
}
