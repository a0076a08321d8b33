const SIZE = 26;

/** A patch of calico cloth with one corner cut: the page's mark, which is its icon. */
export function Mark() {
  return <img src="./icon.svg" width={SIZE} height={SIZE} alt="" />;
}
