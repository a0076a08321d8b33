/** A patch of calico cloth with one corner cut: the page's mark, the same as the icon. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M5 2h15l10 10v15a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z" fill="#fffaf2" />
      <path d="M2 5a3 3 0 0 1 3-3h10c1 6-2 12-13 12Z" fill="#d9691e" />
      <path d="M30 16v11a3 3 0 0 1-3 3H12c-1-8 6-14 18-14Z" fill="#332c26" />
      <path d="M20 2v10h10Z" fill="#e9dfd0" />
      <path
        d="M5 2h15l10 10v15a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z"
        fill="none"
        stroke="#332c26"
        strokeOpacity=".45"
        strokeWidth="1.2"
      />
    </svg>
  );
}
