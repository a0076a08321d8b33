// The catalog as a namespace and not as an object, so that the bundler can tell which sentences the form needs, and leaves those
// about manifests to the chunks that show them.
export * as messages from './english.ts';
export { formatMessage } from '../messages/format.ts';
