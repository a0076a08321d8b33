/**
 * More findings of one kind than these say nothing new of a list, and working out the repair of each takes longer the longer the list is.
 * What is left is said when these are repaired.
 */
export const MOST_FOUND = 100;
