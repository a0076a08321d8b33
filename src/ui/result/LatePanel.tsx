import { type ComponentType, useEffect, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from './Message.tsx';
import styles from './Message.module.css';

type Name = 'audit' | 'forms' | 'commands' | 'matrix' | 'upgrade' | 'clusters';
type Panels = { readonly [One in Name]?: { readonly Panel: ComponentType } };

/** Each panel is a chunk of its own: nobody waits for the ones that are not opened. */
const loaders: Readonly<Record<Name, () => Promise<ComponentType>>> = {
  audit: async () => (await import('../audit/AuditPanel.tsx')).AuditPanel,
  forms: async () => (await import('../forms/FormsPanel.tsx')).FormsPanel,
  commands: async () => (await import('../commands/CommandsPanel.tsx')).CommandsPanel,
  matrix: async () => (await import('../matrix/MatrixPanel.tsx')).MatrixPanel,
  upgrade: async () => (await import('../upgrade/UpgradePanel.tsx')).UpgradePanel,
  clusters: async () => (await import('../clusters/ClustersPanel.tsx')).ClustersPanel,
};

/** What has come once is there at once the next time. */
let arrived: Panels = {};

/** A panel that comes when its tab is opened. */
export function LatePanel({ name }: { readonly name: Name }) {
  const [panels, setPanels] = useState(arrived);
  const [failed, setFailed] = useState<Name>();
  useEffect(() => {
    if (arrived[name] === undefined) load(name, setPanels, setFailed);
  }, [name]);
  const shown = panels[name];
  if (shown !== undefined) return <shown.Panel />;
  const text = messages.page.failed;
  if (failed !== name) return <p role="status" className={styles['message']} />;
  const retry = () => {
    setFailed(undefined);
    load(name, setPanels, setFailed);
  };
  return (
    <Message tone="stop" heading={text.panel} sentences={[text.panelSentence]}>
      <div>
        <Button look="main" onClick={retry}>
          {text.retry}
        </Button>
      </div>
    </Message>
  );
}

function load(name: Name, onCome: (panels: Panels) => void, onFail: (name: Name) => void): void {
  const come = (Panel: ComponentType) => {
    arrived = { ...arrived, [name]: { Panel } };
    onCome(arrived);
  };
  loaders[name]().then(come, () => onFail(name));
}
