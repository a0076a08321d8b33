import { isScalar, type Scalar } from 'yaml';

/** A variable as a page prints it or a shell takes it: `NAME="value"`. */
export interface Bullet {
  readonly scalar: Scalar;
  readonly name: string;
  readonly value: string;
}

const BULLET = /^([A-Za-z_][\w.-]*) *= *(?:"([^"\\]*)"|'([^']*)'|“([^”]*)”|([^\s"'“”\\]*))$/;

/** The variable that an item of an `env` list is the text of; undefined for anything else. */
export function readBullet(item: unknown): Bullet | undefined {
  const found = isScalar(item) && typeof item.value === 'string' ? BULLET.exec(item.value) : null;
  if (!isScalar(item) || found === null) return undefined;
  const [, name = '', ...values] = found;
  return { scalar: item, name, value: values.find((value) => value !== undefined) ?? '' };
}
