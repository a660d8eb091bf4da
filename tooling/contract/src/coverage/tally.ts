/** How many of something there have to be, and which are not there. */
export interface Tally {
  total: number;
  missing: string[];
}
