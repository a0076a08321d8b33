/** Lines `start` up to `end` (from 0, half-open) that would fit `shift` columns further right. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The parser must come to this line (from 0) at least, or the shift is no help. */
  readonly reaches: number;
  readonly shift: number;
  /** Column of the run as it stands. */
  readonly found: number;
  /** What the run joins. Two candidates with the same one mean the same. */
  readonly joins: string;
  readonly subject: string;
  /** How strange the list would stand behind its key: 0 where another list of the document stands so. */
  readonly strangeness: number;
}
