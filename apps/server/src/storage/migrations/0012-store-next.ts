/**
 * Stores envelopes of one organisation that all follow what is there, and says so; when anything is not as those who ask
 * believe, nothing is stored (SPEC ). One call instead of nine statements: for somebody who types, asking the
 * database is what an acknowledgement waits for.
 *
 * `rows` is 96 bytes for each device in a document (account 16 ‖ device 16 ‖ hash before 32 ‖ hash after 32),
 * beside the same place in `documents`, `places`, `firsts` and `lasts`; `block` is hash 32 ‖ envelope for each
 * envelope, which begins at `starts` (from 1), is `sizes` long and has its row at `of_rows` (from 1).
 *
 * Each row is looked up by its key, whatever is known of the tables (`limit`), and not by reading all that somebody or a
 * device has (`between`).
 *
 * It does nothing that `lef_app` could not do by itself. Plans are kept: made anew for each call they would take longer than
 * the rest.
 *
 * Each step sees what was committed before it began. Documents are held first, so that nobody empties one meanwhile: who is a
 * member is asked after it.
 */
export const sql = `
create function lef_store_next(
  own bytea, documents text[], places int[], firsts bigint[], lasts bigint[], rows bytea,
  of_rows int[], seqs bigint[], starts int[], sizes int[], block bytea, stored_at timestamptz
) returns boolean language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  all_asked integer := cardinality(documents);
  as_believed integer;
begin
  perform set_config('role', 'lef_app', true), set_config('lef.organisation', encode(own, 'hex'), true);

  perform from unnest(documents, places) as asked (document, place)
    cross join lateral (select from documents as there
      where there.organisation = own and there.document = asked.document and there.people_place = asked.place
      limit 1 for key share) as held;
  get diagnostics as_believed = row_count;
  if as_believed <> all_asked then return false; end if;

  perform from unnest(documents) with ordinality as asked (document, at)
    cross join lateral (select from members
      where members.organisation = own and members.document = asked.document
        and members.account between substring(rows from asked.at::int * 96 - 95 for 16)
          and substring(rows from asked.at::int * 96 - 95 for 16) limit 1) as member
    cross join lateral (select from accounts
      where accounts.organisation = own and accounts.account = substring(rows from asked.at::int * 96 - 95 for 16)
        and accounts.closed_at is null limit 1) as open
    cross join lateral (select from devices
      where devices.organisation = own and devices.device = substring(rows from asked.at::int * 96 - 79 for 16)
        and devices.account between substring(rows from asked.at::int * 96 - 95 for 16)
          and substring(rows from asked.at::int * 96 - 95 for 16)
        and devices.removed_at is null limit 1) as writing;
  get diagnostics as_believed = row_count;
  if as_believed <> all_asked then return false; end if;

  perform from unnest(documents, firsts) with ordinality as asked (document, first, at)
    cross join lateral (select from heads
      where heads.organisation = own and heads.document = asked.document
        and heads.device between substring(rows from asked.at::int * 96 - 79 for 16)
          and substring(rows from asked.at::int * 96 - 79 for 16)
        and heads.seq = asked.first - 1 and heads.hash = substring(rows from asked.at::int * 96 - 63 for 32)
      limit 1 for update) as head;
  get diagnostics as_believed = row_count;
  if as_believed <> all_asked then return false; end if;

  insert into envelopes (organisation, document, device, seq, hash, size, bytes, stored_at)
    select own, documents[row.of_row], substring(rows from row.of_row * 96 - 79 for 16), row.seq,
      substring(block from row.start for 32), row.size, substring(block from row.start + 32 for row.size), stored_at
    from unnest(of_rows, seqs, starts, sizes) as row (of_row, seq, start, size);
  insert into heads (organisation, document, device, seq, hash)
    select own, row.document, substring(rows from row.at::int * 96 - 79 for 16), row.last,
      substring(rows from row.at::int * 96 - 31 for 32)
    from unnest(documents, lasts) with ordinality as row (document, last, at)
    on conflict (organisation, document, device) do update set seq = excluded.seq, hash = excluded.hash;
  return true;
end
$$;
revoke execute on function lef_store_next(
  bytea, text[], int[], bigint[], bigint[], bytea, int[], bigint[], int[], int[], bytea, timestamptz
) from public;
grant execute on function lef_store_next(
  bytea, text[], int[], bigint[], bigint[], bytea, int[], bigint[], int[], int[], bytea, timestamptz
) to lef_app;
`
