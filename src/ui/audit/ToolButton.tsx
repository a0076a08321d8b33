import type { ComponentProps } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './AuditPanel.module.css';

interface Props extends Omit<ComponentProps<typeof Button>, 'disabled'> {
  readonly isOff: boolean;
}

/** A button that is off at times and keeps the focus all the same, for it may be on again in a moment. */
export function ToolButton({ isOff, onClick, ...rest }: Props) {
  return <Button {...rest} className={styles['tool']} aria-disabled={isOff} onClick={isOff ? undefined : onClick} />;
}
