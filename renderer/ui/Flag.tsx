import type { Flag as FlagStatement } from '../../electron/contract/countries.ts';
import { fileAddress } from '../host/files.ts';
import css from './Flag.module.css';

interface FlagProps {
  readonly flag: FlagStatement;
  readonly size: 'small' | 'large';
  /** What a screen reader hears; empty where the name stands beside the flag. */
  readonly label: string;
}

/** A flag in a frame of fixed size, so that nothing moves when the picture arrives. */
export function Flag({ flag, size, label }: FlagProps) {
  return (
    <span className={css.frame} data-size={size}>
      {/* Lazy, since React holds a screen back until pictures that are not have come. */}
      <img src={fileAddress(flag.value.file)} alt={label} draggable={false} loading="lazy" />
    </span>
  );
}
