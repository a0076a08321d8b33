import { createStore } from 'zustand/vanilla';
import { shownName } from './own-name.ts';

/** The name, as it can be shown, of the one file that was opened where several were given at once; undefined where there is nothing to say. */
interface OneOfSeveral {
  readonly name: string | undefined;
}

export const oneOfSeveral = createStore<OneOfSeveral>()(() => ({ name: undefined }));

/** Takes note of the files that the page was given at once, of which it opens the first. */
export function noteFiles(files: ArrayLike<Pick<File, 'name'>>): void {
  const [first] = Array.from(files);
  oneOfSeveral.setState({ name: first === undefined || files.length === 1 ? undefined : shownName(first.name) });
}

export function dismissOneOfSeveral(): void {
  oneOfSeveral.setState({ name: undefined });
}
