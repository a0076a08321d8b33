/** Ends a line where one more word would not fit. A word that does not fit alone is left whole. */
export function wrapWords(text: string, fits: (line: string) => boolean): string {
  return text
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/ +/).filter(Boolean)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || fits(longer)) line = longer;
        else {
          lines.push(line);
          line = word;
        }
      }
      return line === '' ? lines : [...lines, line];
    })
    .join('\n');
}
