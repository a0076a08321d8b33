/** Closes the window that this stands in, with the focus on what the page then answers. */
export function leaveForAnswer(within: Element): void {
  // Gives the focus back to what opened it, from where it is taken on.
  within.closest('dialog')?.close();
  document.querySelector<HTMLElement>('#answer')?.focus();
}
