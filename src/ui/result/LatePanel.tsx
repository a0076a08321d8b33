import { type ComponentType, useEffect, useState } from 'react';
import { messages } from '../../messages/index.ts';
import styles from './Message.module.css';

type Name = 'commands' | 'matrix' | 'upgrade';
type Panels = { readonly [One in Name]?: { readonly Panel: ComponentType } };

/** Each panel is a chunk of its own: nobody waits for the ones that are not opened. */
const loaders: Readonly<Record<Name, () => Promise<ComponentType>>> = {
  commands: async () => (await import('../commands/CommandsPanel.tsx')).CommandsPanel,
  matrix: async () => (await import('../matrix/MatrixPanel.tsx')).MatrixPanel,
  upgrade: async () => (await import('../upgrade/UpgradePanel.tsx')).UpgradePanel,
};

/** What has come once is there at once the next time. */
let arrived: Panels = {};

/** A panel that comes when its tab is opened. */
export function LatePanel({ name }: { readonly name: Name }) {
  const [panels, setPanels] = useState(arrived);
  const [failed, setFailed] = useState<Name>();
  useEffect(() => {
    if (arrived[name] !== undefined) return;
    const load = async () => {
      const Panel = await loaders[name]();
      arrived = { ...arrived, [name]: { Panel } };
      setPanels(arrived);
    };
    load().catch(() => setFailed(name));
  }, [name]);
  const shown = panels[name];
  if (shown !== undefined) return <shown.Panel />;
  return failed === name ? (
    <p role="alert" className={styles['message']}>
      {messages.interface.failed.broken}
    </p>
  ) : null;
}
