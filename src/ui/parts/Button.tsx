import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'main' | 'plain' | 'quiet';
}

/** A button. `main` is for the one thing to do next. */
export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" {...rest} className={[styles['button'], styles[look], className].filter(Boolean).join(' ')} />;
}
