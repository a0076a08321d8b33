/** The mark of what a person changed by their own hand. Its words stand beside it. */
export function Pencil() {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeLinejoin="round" aria-hidden="true">
      <path d="m2.500 13.500.8-3.300 7.700-7.700 2.500 2.500-7.700 7.700Zm7-9.500L12 6.500" strokeWidth="1.4" />
    </svg>
  );
}
