import type { AuditArgs } from '../../../engine/index.ts';
import type { AuditSentence } from '../../types.ts';
import { allOf, oneOf, rowOf } from './lists.ts';

const refused = 'An API server refuses the whole object.';
const inContainer = ({ container }: AuditArgs) => (container === '' ? '' : ` of ${container}`);
const nearestName = ({ nearest }: AuditArgs) => (nearest === '' ? '' : ` The nearest name that is known is ${nearest}.`);

/** The types of fields and values, in words. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  bool: 'yes or no',
  integer: 'a whole number',
  number: 'a number',
  map: 'a mapping',
  list: 'a list',
  'string-or-integer': 'text or a whole number',
  quantity: 'a quantity',
  'map-or-bool': 'a mapping, or yes or no',
};

const typeOf = (type: string | number | undefined) => types[String(type)] ?? String(type);

/** What the rules say that foresee an API server's answer. */
export const server = {
  MOUNT_WITHOUT_VOLUME: {
    title: 'A mount has no volume',
    says: ({ container, volume }) =>
      `${container} mounts ${volume}, which the pod does not have. An API server refuses the whole workload.`,
    next: () => 'Remove the mount, or put the volume back.',
  },
  WRONG_TYPE: {
    title: 'A value is of the wrong type',
    says: ({ path, expected, found }) => `The field ${path} takes ${typeOf(expected)}, and ${typeOf(found)} stands here. ${refused}`,
    next: ({ expected, found }) =>
      expected === 'string' && (found === 'bool' || found === 'number')
        ? 'Put the value in double quotes.'
        : `Write ${typeOf(expected)} in its place.`,
  },
  UNKNOWN_FIELD: {
    title: 'Kubernetes has no such field',
    says: (args) =>
      `Kubernetes knows no field ${args['path']}. ${args['dropped'] === 1 ? 'Within a schema an API server drops it in silence.' : refused}${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? 'Look at its spelling and its column, or remove it.' : `Write ${nearest} if that is meant.`),
  },
  VALUE_NOT_STRING: {
    title: 'A value is not in quotes',
    says: (args) =>
      `The value of ${args['name']} is ${args['text']}, which kubectl reads as ${typeOf(args['type'])}. A variable${inContainer(args)} takes text alone. ${refused}`,
    next: ({ text }) => `Put it in double quotes: "${text}".`,
  },
  PASTED_BULLET: {
    title: 'A variable is written as on a page',
    says: (args) =>
      `The variable ${args['name']} stands here as a page prints it, in one line with an equals sign. An entry in the variables${inContainer(args)} has a name and a value of its own. ${refused}`,
    next: ({ name, value }) => `Write name: ${name} and below it value: ${JSON.stringify(value)}.`,
  },
  VARIABLES_AMONG_CONTAINERS: {
    title: 'Variables stand among the containers',
    says: ({ count, list }, { variables }) =>
      count === 1
        ? `The variable ${allOf(variables)} stands one level too far left, in ${list}, so that it is taken for a container. ${refused}`
        : `The variables ${allOf(variables)} stand one level too far left, in ${list}, so that each is taken for a container. ${refused}`,
    next: () => 'Indent their lines as the other entries below env are indented.',
  },
  VALUE_AND_VALUE_FROM: {
    title: 'A variable has two values',
    says: ({ name }) =>
      `The variable ${name} has a value and a valueFrom, and an API server refuses the whole workload. Often the name of the next variable was removed and the rest of it left.`,
    next: () => 'Remove the one that does not belong to it.',
  },
  VARIABLE_WITHOUT_NAME: {
    title: 'A variable has no name',
    says: (args) => `An entry in the variables${inContainer(args)} has no name. ${refused}`,
    next: () => 'Write the name, or remove the entry.',
  },
  VARIABLE_NAME_INVALID: {
    title: 'The name of a variable is not valid',
    says: (args) =>
      `${JSON.stringify(args['name'])} cannot be the name of a variable for this version of Kubernetes: it holds a character that a name must not have, such as an equals sign, or begins with a digit, which no name may before 1.32. ${refused}`,
    next: () => 'Write the name alone, and the value behind value.',
  },
  VARIABLE_WITHOUT_VALUE: {
    title: 'A variable has no value',
    says: ({ name }) =>
      `Nothing stands behind the value of ${name}. A cluster accepts that in silence and stores a variable without a value.`,
    next: () => 'Write the value, or remove the variable. If it is meant to be empty, write "".',
  },
  DUPLICATE_VARIABLE: {
    title: 'A variable is set twice',
    says: (args) =>
      `The variable ${args['name']} stands twice in the list${inContainer(args)}; the first is at line ${args['firstLine']}. A new object takes the last one with a warning. Over an object that is there, kubectl apply may drop one or both, and says nothing.`,
    next: () => 'Keep the one you mean, and remove the other.',
  },
  DUPLICATE_MOUNT_PATH: {
    title: 'A path is mounted twice',
    says: ({ container, name, firstLine }) =>
      `The container ${container} mounts something at ${name} twice; the first is at line ${firstLine}. An API server refuses the whole workload.`,
    next: () => 'Keep the mount you mean, and remove the other.',
  },
  DUPLICATE_VOLUME: {
    title: 'A volume stands twice',
    says: ({ name, firstLine }) =>
      `The pod has two volumes ${name}; the first is at line ${firstLine}. An API server refuses the whole workload.`,
    next: () => 'Keep the volume you mean, and remove the other.',
  },
  DUPLICATE_CONTAINER: {
    title: 'Two containers have one name',
    says: ({ name, firstLine }) =>
      `The pod has two containers ${name}; the first is at line ${firstLine}. An API server refuses the whole workload.`,
    next: () => 'Remove one of them, or give it another name.',
  },
  CONTAINER_WITHOUT_NAME: {
    title: 'A container has no name',
    says: () => 'Each container of a pod has a name, and this one has none. An API server refuses the whole workload.',
    next: () => 'Write the name, or look whether this entry belongs to another list.',
  },
  CONTAINER_WITHOUT_IMAGE: {
    title: 'A container has no image',
    says: ({ name }) => `The container ${name} names no image to run. An API server refuses the whole workload.`,
    next: () => 'Write the image, or look whether this entry belongs to another list.',
  },
  CONTAINERS_MISSING: {
    title: 'A container is missing',
    says: ({ list, found }) =>
      found === 'none'
        ? 'Each pod has a container at least, and this one has none. An API server refuses the whole workload.'
        : `An entry in ${list} has nothing behind its dash, and is taken for a container without anything. An API server refuses the whole workload.`,
    next: ({ found }) =>
      found === 'none' ? 'Write the containers of the pod below containers.' : 'Write the container, or remove the entry.',
  },
  SELECTOR_MISMATCH: {
    title: 'A workload does not select its own pods',
    says: ({ kind, label, value, found, there }) => {
      if (label === '') return `This ${kind} has no spec.selector that asks for anything, so it selects no pods. ${refused}`;
      const has = there === 0 ? 'has no such label' : `has ${JSON.stringify(found)} there`;
      return `The selector of this ${kind} asks for the label ${label} with the value ${JSON.stringify(value)}, and its pod template ${has}. ${refused}`;
    },
    next: ({ label }) =>
      label === ''
        ? 'Write a selector whose matchLabels are labels of the pod template.'
        : 'Write the same label in the selector and in spec.template.metadata.labels.',
  },
  EMPTY_FIELD: {
    title: 'A field is empty',
    says: ({ field }) => `Nothing stands below ${field}. That is the same as no ${field} at all, and does no harm.`,
    next: () => 'Remove the line if you want the file tidy.',
  },
  CARRIAGE_RETURNS: {
    title: 'Lines end as on Windows',
    says: ({ returns, others }) =>
      `The file has ${returns === 1 ? '1 line that ends' : `${returns} lines that end`} with a carriage return and a line feed${others === 0 ? '' : `, and ${others} with a line feed alone`}. kubectl reads both, and they are kept as they are.`,
    next: () => 'Nothing needs to be done.',
  },
  BYTE_ORDER_MARK: {
    title: 'The file begins with a byte order mark',
    says: () => 'Some editors write this mark, which cannot be seen. kubectl reads past it, and it is kept.',
    next: () => 'Nothing needs to be done.',
  },
  CONFIG_MAP_MISSING: {
    title: 'A ConfigMap is not in the file',
    says: (args) =>
      `A pod needs the ConfigMap ${args['name']}, and the file holds none of that name. A cluster accepts that in silence, and without the ConfigMap the pods do not start.${nearestName(args)}`,
    next: ({ nearest }) =>
      nearest === '' ? 'Check the name, or make sure that the cluster has this ConfigMap.' : `Write ${nearest} if that is meant.`,
  },
  CONFIG_MAP_KEY_MISSING: {
    title: 'A ConfigMap has no such key',
    says: (args) =>
      `A pod needs ${args['key']} of the ConfigMap ${args['name']}, which has no such key in this file. A cluster accepts that in silence, and the pods do not start.${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? 'Check the key, or put it into the ConfigMap.' : `Write ${nearest} if that is meant.`),
  },
  SERVER_FIELDS: {
    title: 'A server wrote some of these fields',
    says: (_, { fields }) =>
      `These were written about an object in a cluster, as kubectl get prints it: ${rowOf(fields)}. They are no differences, and nothing here depends on them.`,
    next: () => 'Remove them before you keep the file as a manifest.',
  },
  KIND_MISSING: {
    title: 'A document does not say what it is',
    says: (_, { missing }) => `No ${oneOf(missing)} stands here, so kubectl does not know what this is and stops.`,
    next: (_, { missing }) => `Write ${allOf(missing)}, or look whether the lines belong to the document above.`,
  },
  RESOURCE_WITHOUT_NAME: {
    title: 'A resource has no name',
    says: ({ kind }) => `This ${kind} has no metadata.name. An API server refuses it.`,
    next: () => 'Write the name below metadata.',
  },
  NOT_A_RESOURCE: {
    title: 'This is no Kubernetes resource',
    says: ({ found }) =>
      `The document is ${found === 'list' ? 'a list' : 'mere text'}; a resource is a mapping with apiVersion, kind and metadata. kubectl stops at it.`,
    next: () => 'Remove it, or look whether it belongs to the document above.',
  },
} as const satisfies Record<string, AuditSentence>;
