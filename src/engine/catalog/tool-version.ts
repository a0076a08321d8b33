/** The version of this tool, as package.json has it: the engine reads no files, and a test compares the two. */
export const toolVersion = '0.1.0';
