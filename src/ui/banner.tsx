import { CircleAlert, CircleX, Info } from 'lucide-react';
import type { ReactNode } from 'react';

interface BannerProps {
  kind: 'info' | 'warn' | 'error';
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}

const ICONS = { info: Info, warn: CircleAlert, error: CircleX };

/** A message that stays until its cause is gone: an icon, words, and what to do. */
export function Banner({ kind, title, children, actions }: BannerProps) {
  const Icon = ICONS[kind];
  return (
    <section className={`banner banner-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon className="icon" aria-hidden="true" />
      <div className="banner-body">
        <h2>{title}</h2>
        {children}
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </section>
  );
}
