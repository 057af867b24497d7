/**
 * From which browser the copy that stands was made (SPEC R-29), so that its owner hears of one from elsewhere. A hash, that
 * nothing else is known by; null where a version before this one took it in.
 */
export const sql = `
alter table copies add column made_in bytea check (length(made_in) = 32);
`
