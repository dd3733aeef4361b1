import { z } from 'zod';

/** A table of the database as it can be taken away. */
export const exportTableSchema = z.strictObject({
  name: z.string(),
  /** What the table holds, as the schema says. */
  description: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.number().int(),
  /** Size of its CSV file in bytes. */
  bytes: z.number().int(),
});

export const exportListSchema = z.strictObject({
  tables: z.array(exportTableSchema).readonly(),
  /** Size of the whole database in bytes. */
  databaseBytes: z.number().int(),
});

/** A file made by the atlas; text is UTF-8. */
export const exportFileSchema = z.strictObject({
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
});

export type ExportTable = Readonly<z.infer<typeof exportTableSchema>>;
export type ExportList = Readonly<z.infer<typeof exportListSchema>>;
export type ExportFile = Readonly<z.infer<typeof exportFileSchema>>;
