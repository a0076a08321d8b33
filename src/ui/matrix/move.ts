/** A place in the table, counted from the first row and the first column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place in a table of this size; undefined for keys that do not move. At an edge it stays. */
export function moveTo(key: string, isWhole: boolean, { row, column }: Place, size: Place): Place | undefined {
  const last: Place = { row: size.row - 1, column: size.column - 1 };
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'Home':
      return { row: isWhole ? 0 : row, column: 0 };
    case 'End':
      return { row: isWhole ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
