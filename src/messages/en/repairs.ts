import type { RepairSentences } from '../types.ts';
import { steps } from './steps.ts';

/** What each repair does, and what a change is that no step and no repair made. */
const repairs: RepairSentences = {
  'own-change': { title: 'Your change', reason: 'You made this change yourself.' },
  'pasted-indentation': {
    title: 'Indent as the file does',
    reason: 'Lines pasted from a page stand in its columns and not in those of the list they join.',
  },
  'missing-blank': { title: 'Put a space behind the colon', reason: 'Without it, key and value are one word.' },
  'page-ellipsis': {
    title: 'Remove the ellipsis',
    reason: 'A page writes ... where it leaves lines out; in a file kubectl stops at it, or the document ends there.',
  },
  'duplicate-key': { title: 'Remove the repeated key', reason: 'A key counts once in a mapping. This one repeats what stands above it.' },
  'forgotten-dash': {
    title: 'Put in the forgotten dash',
    reason: 'Without its dash an entry runs into the one above it and takes its place.',
  },
  'value-not-string': { title: 'Quote the value', reason: 'An environment variable takes a string; an API server refuses anything else.' },
  'pasted-bullet': {
    title: 'Write the bullet as name and value',
    reason: 'A page prints variables as bullets; a manifest takes a name and a value.',
  },
  'unknown-field': { title: 'Write the field as Kubernetes does', reason: 'Kubernetes knows the field by this name only.' },
  'variables-among-containers': {
    title: 'Move the variables into env',
    reason: 'One level too far left, each of them is taken for a container.',
  },
  'value-and-value-from': {
    title: 'Remove what is left of the entry',
    reason: 'Its name was removed and the rest was not, so that it belongs to the entry above.',
  },
  'variable-name-invalid': { title: 'Mend the name of the variable', reason: 'A name cannot hold an equals sign.' },
  'duplicate-mount-path': {
    title: 'Remove the repeated mount',
    reason: 'A path can be mounted once. This entry repeats what stands above it.',
  },
  'duplicate-volume': { title: 'Remove the repeated volume', reason: 'A volume is named once. This entry repeats what stands above it.' },
  'duplicate-variable': {
    title: 'Remove the repeated variable',
    reason: 'A variable is set once. This entry repeats what stands above it.',
  },
  'typographic-quotes': { title: 'Use straight quotes', reason: 'Curly quotes are part of the value, not around it.' },
  'misspelt-variable': { title: 'Mend the name of the variable', reason: 'Calico does not know the variable by the name that stood here.' },
  'unknown-word': { title: 'Mend the value', reason: 'Calico does not know the word that stood here.' },
  'variable-in-other-container': { title: 'Remove the variable from here', reason: 'This container does not read it; calico-node does.' },
  'config-map-missing': { title: 'Name the ConfigMap that is there', reason: 'The file holds no ConfigMap of the name that stood here.' },
  'left-over-variable': {
    title: 'Put the left-over variable right',
    reason: 'It belongs to another network type or to a page that the vendor has replaced.',
  },
  'empty-field': { title: 'Remove the empty field', reason: 'It holds nothing, which is the same as its absence.' },
  'server-fields': {
    title: "Remove the server's own fields",
    reason: 'A server wrote them about the object that it has; a manifest does not carry them.',
  },
};

/** The title and the reason of every edit: of steps, of repairs, and of a person's own changes. */
export const reasons = { ...steps, ...repairs };
