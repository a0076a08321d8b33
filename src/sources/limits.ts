/** What is read of a person's own file, here and on the command line: a hundred times upstream's largest, so that a wrong file does not fill the memory. */
export const OWN_FILE_LIMIT = 50_000_000;
