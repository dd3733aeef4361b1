import css from './NotebookScreen.module.css';

interface EmptyPartProps {
  readonly title: string;
  readonly text: string;
}

/** What stands where there is nothing yet: how to come by something. */
export function EmptyPart({ title, text }: EmptyPartProps) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
