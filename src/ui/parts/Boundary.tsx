import { Component, type ReactNode } from 'react';
import { messages } from '../../messages/index.ts';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a mistake of ours to one part of the page and says so there. React has printed the error by then. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <p role="alert">{messages.page.failed.crashed}</p> : this.props.children;
  }
}
