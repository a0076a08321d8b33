import styles from './Header.module.css';

/** A picture of what a tool of the header is for: lines in a square of 24, and what of it is filled. Whoever does not see it has the name. */
export function Icon({ lines, filled }: { readonly lines: string; readonly filled?: string }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines} />
      {filled !== undefined && <path d={filled} data-filled="" />}
    </svg>
  );
}
