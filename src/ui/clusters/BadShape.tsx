/** The sign of a row that cannot be read: a torn sheet, like none of the verdicts'. */
export function BadShape() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 2h16v17l-4 3-4-3-4 3-4-3Z" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      <path d="M12 7v5m0 3v.5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
