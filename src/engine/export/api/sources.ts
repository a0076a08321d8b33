import { address, day, fileSchema, mapOf, objectOf, oneOf, sourceId, text } from './schema.ts';
import { withoutGaps, type ApiFile } from './types.ts';

export const sourcesFile: ApiFile = {
  name: 'sources.json',
  schema: fileSchema('sources.json', 'The pages and files that everything else rests on.', {
    sources: mapOf(
      sourceId,
      objectOf({ publisher: oneOf('oracle', 'calico', 'other'), url: address, title: text, section: text, read: day, edition: text }, [
        'section',
        'read',
        'edition',
      ]),
    ),
  }),
  contents: ({ sources }) => ({
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { publisher, url, title, section, read, edition }]) => [
        id,
        withoutGaps({ publisher, url, title, section, read, edition }),
      ]),
    ),
  }),
};
