export type SqlValue = string | number | Uint8Array | null;

/** The little that the queries need of a prepared statement; sql.js has it. */
export interface AtlasStatement {
  bind(values: SqlValue[]): boolean;
  step(): boolean;
  getAsObject(): Record<string, SqlValue>;
  reset(): void;
}

/** The little that the queries need of a database; sql.js's `Database` has it. */
export interface AtlasDatabase {
  prepare(sql: string): AtlasStatement;
}
