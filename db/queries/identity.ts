/** `PRAGMA application_id` of an atlas database: 'HOAA' in ASCII. */
export const applicationId = 0x484f4141;

/** `PRAGMA user_version` of the schema these queries are written for. */
export const schemaVersion = 4;
