import styles from './ClustersTable.module.css';

/** A name as the table has it: two lines of a long one, and all of it where the row has the focus, under the pointer, and for screen readers. */
export function RowName({ name }: { readonly name: string }) {
  return (
    <bdi className={styles['name']} title={name}>
      {name}
    </bdi>
  );
}
