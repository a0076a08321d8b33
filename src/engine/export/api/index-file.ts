import { catalogEdition } from '../../catalog/edition.ts';
import { day, described, fileSchema, listOf, objectOf, text } from './schema.ts';
import type { ApiFile } from './types.ts';

/** The table of contents of these files, with a word on whose page this is not. */
export function indexFile(files: readonly ApiFile[], notice: string): ApiFile {
  return {
    name: 'index.json',
    schema: fileSchema('index.json', 'What is published here, and how old it is.', {
      notice: described('Whose page this is not.', text),
      date: described('The newest day on which any source was read.', day),
      files: listOf(objectOf({ name: text, schema: text, about: text })),
    }),
    contents: () => ({
      notice,
      date: catalogEdition.date,
      files: files.map(({ name, schema }) => ({
        name,
        schema: `schema/${name.replace('.json', '.schema.json')}`,
        about: schema['description'] ?? name,
      })),
    }),
  };
}
