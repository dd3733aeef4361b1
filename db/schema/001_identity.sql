-- The Heart of Asia Atlas: sourced, dated facts on the Heart of Asia - Istanbul Process.
--
-- application_id is 'HOAA' in ASCII (0x484F4141); user_version counts the shapes of this schema.
--
-- Dates are ISO 8601 and as exact as their source: YYYY, YYYY-MM or YYYY-MM-DD.
-- An interval is half open, [valid_from, valid_to): the first day belongs to it, the last does not.
-- Dates are compared as text, which works for partial ones: '2019-03-10' >= '2019-03'.
-- NULL in valid_from or valid_to means that no such end is known or that there is none.
--
-- rank, after Wikidata: preferred is what the atlas shows, normal stands beside it,
-- deprecated is kept for the record. Rival values are never overwritten.
PRAGMA application_id = 1213153601;
PRAGMA user_version = 4;
