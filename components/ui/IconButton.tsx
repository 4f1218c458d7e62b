import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'name' | 'type' | 'title' | 'children'> {
  /** What it does: read out, and shown where the pointer rests. */
  name: string;
  Icon: LucideIcon;
  /** Of the icon, in CSS pixels. */
  size?: number;
  /** Classes of its own beside those of every such button. */
  className?: string;
}

/** A button that is an icon alone. */
export function IconButton({ name, Icon, size = 15, className = '', ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      className={`button button-quiet button-icon ${className}`.trim()}
      aria-label={name}
      title={name}
    >
      <Icon size={size} aria-hidden="true" />
    </button>
  );
}
