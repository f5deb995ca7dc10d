#include "tests/bench/server/generated_rows.h"

namespace particulars::bench {
namespace {

// Texts as papers have them: quotation marks of several kinds, marks on letters, other scripts,
// backslashes, tabs, line ends, a byte-order mark in the middle.
constexpr std::string_view kFunctions = R"sql(
DROP SCHEMA IF EXISTS generator CASCADE;
CREATE SCHEMA generator;

CREATE FUNCTION generator.hash(n bigint, salt integer) RETURNS bigint LANGUAGE sql IMMUTABLE
    AS $$ SELECT hashint8extended(n * 64 + salt, @SEED@) & 9223372036854775807 $$;

-- A time-ordered UUID, as the program makes them.
CREATE FUNCTION generator.id(kind text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT overlay(lpad(to_hex(1735689600000 + n), 12, '0') PLACING '-' FROM 9 FOR 0) || '-7'
           || overlay(overlay(substr(md5(kind || n || '@SEED@'), 1, 18) PLACING '-' FROM 7 FOR 0)
                      PLACING '-a' FROM 4 FOR 0)
$$;

CREATE FUNCTION generator.phrase(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (ARRAY['the order of the steps', 'the weights of the scoring model', 'customer lists',
        'the “proactive chat” rules', 'source code in scoring\engine\rank.cpp', 'the résumé parser',
        'real-time visitor data', 'a threshold of 0.75', '評価モデルの重み', 'the pricing table',
        'data that is sent to the client’s server', 'portions marked “¶ 12(a)–(c)”',
        'the method''s second pass', 'a queue with back-pressure', 'שיטת הדירוג',
        'the failed experiments of the first year', 'the naïve estimator', 'margins by region',
        'a table of 1,024 rows', 'the schema "events_v2"', 'the purpose of each field',
        'the Łódź pilot', 'compression at 4:1', 'a cache that expires after 90 s',
        'the predictive model and its training data', 'routing by agent skill', 'the 🔒 build',
        'the conversion funnel', 'everything after the first hop', 'the negative results',
        E'two\tcolumns', E'lines\nthat break', 'a' || U&'\0301' || ' combining mark',
        'zero' || U&'\FEFF' || 'width', 'the weights of the combination as a whole'])
        [1 + generator.hash(n, 1) % 35]
$$;

CREATE FUNCTION generator.text(n bigint, sentences integer) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$
    SELECT string_agg('Item ' || i || ' consists of ' || generator.phrase(n * 16 + i) || ', with '
                      || generator.phrase(n * 16 + i + 7) || ' and '
                      || generator.phrase(n * 16 + i + 11) || '.', ' ' ORDER BY i)
      FROM generate_series(1, sentences) i
$$;

CREATE FUNCTION generator.day(n bigint) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT to_char(DATE '2024-01-02' + (generator.hash(n, 2) % 600)::integer, 'YYYY-MM-DD') $$;

CREATE FUNCTION generator.moment(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(TIMESTAMP '2024-01-02' + n * INTERVAL '97 seconds',
                   'YYYY-MM-DD"T"HH24:MI:SS".000Z"')
$$;

CREATE FUNCTION generator.tier(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (ARRAY['public', 'confidential', 'confidential', 'confidential',
        'attorneys'' eyes only', 'attorneys'' eyes only', 'attorneys'' eyes only',
        'attorneys'' eyes only', 'attorneys'' eyes only', 'source code'])
        [1 + generator.hash(n, 3) % 10]
$$;

-- Every number is that of the matter times a million, plus one from 1 within the matter.
CREATE FUNCTION generator.number(matter bigint, i bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
    AS $$ SELECT matter * 1000000 + i $$;

-- Half of the documents of ten matters lie in one of them, a fifth in another.
CREATE FUNCTION generator.documents(matter bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE matter % 10 WHEN 0 THEN 25000 WHEN 1 THEN 10000 ELSE 1875 END
$$;

-- Entries in tens, of which some stand below the first. Null for one that stands alone.
CREATE FUNCTION generator.parent(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN n % 10 <> 1 AND generator.hash(n, 4) % 3 = 0 THEN n - (n - 1) % 10 END
$$;

CREATE FUNCTION generator.secret_wall(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT wall_of_tier(generator.tier(n))
           | CASE WHEN generator.parent(n) IS NULL THEN 0
                  ELSE wall_of_tier(generator.tier(generator.parent(n))) END
$$;

-- Ten of the fifty users have a part in each matter; the turn of the roles goes round.
CREATE FUNCTION generator.login(matter bigint, part bigint) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'user' || lpad(((matter * 10 + (part + matter / 5) % 10) % 50 + 1)::text, 2, '0') $$;

CREATE AGGREGATE generator.chain(change) (sfunc = chained_hash, stype = text, initcond = '');
)sql";

constexpr std::string_view kMatter = R"sql(
    INSERT INTO matter (id, caption, court, docket_number, judge, side, stage, claims, revision,
                        matter)
    SELECT generator.id('matter', $1),
           'Plaintiff ' || $1 || ', Inc. v. Defendant ' || $1 || ', LLC',
           (ARRAY['nysd', 'cand', 'txwd', 'ded'])[1 + $1 % 4],
           '24-cv-' || lpad($1::text, 5, '0'), '', CASE $1 % 2 WHEN 0 THEN 'plaintiff'
                                                              ELSE 'defendant' END,
           'discovery', '["DTSA", "CUTSA"]', 1, generator.id('matter', $1)
)sql";

constexpr std::string_view kMembers = R"sql(
    INSERT INTO member (id, matter, login, name, role, tiers, active, revision)
    SELECT generator.id('member', generator.number($1, part)), generator.id('matter', $1),
           generator.login($1, part), '',
           (ARRAY['administrator', 'approver', 'reviewer', 'contributor', 'contributor',
                  'contributor', 'contributor', 'contributor', 'contributor', 'viewer'])[1 + part],
           CASE WHEN part < 7 THEN '["confidential","attorneys'' eyes only","source code"]'
                WHEN part = 7 THEN '["confidential","attorneys'' eyes only"]'
                WHEN part = 8 THEN '["confidential"]' ELSE '[]' END, 1, 1
      FROM generate_series(0, 9) part
)sql";

constexpr std::string_view kPeople = R"sql(
    WITH parties AS (
        INSERT INTO party (id, matter, name, role, aliases, revision)
        SELECT generator.id('party', generator.number($1, i)), generator.id('matter', $1),
               (ARRAY['Plaintiff ', 'Defendant ', 'Third party '])[i] || $1,
               (ARRAY['plaintiff', 'defendant', 'third party'])[i], '["the “Company”"]', 1
          FROM generate_series(1, 3) i
    ), dockets AS (
        INSERT INTO related_docket (id, matter, court, docket_number, note, revision)
        VALUES (generator.id('related', $1), generator.id('matter', $1), 'cand',
                '25-cv-' || lpad($1::text, 5, '0'), '', 1)
    )
    INSERT INTO person (id, matter, name, role, party, employer, employment_status, address,
                        address_detail, address_as_of, phone, identified_by, note, revision)
    SELECT generator.id('person', generator.number($1, i)), generator.id('matter', $1),
           'Custodian ' || i, CASE WHEN i % 3 = 0 THEN 'witness' ELSE 'custodian' END,
           generator.id('party', generator.number($1, 1 + i % 3)), 'Party ' || i % 3, 'current', '',
           'unknown', NULL, '', 'initial disclosures', '', 1
      FROM generate_series(1, 12) i
)sql";

constexpr std::string_view kDocket = R"sql(
    WITH entries AS (
        INSERT INTO docket_entry (id, matter, ecf_number, kind, title, dated, filed, entered,
                                  received, sealed, text, revision, tier, wall)
        SELECT generator.id('entry', generator.number($1, i)), generator.id('matter', $1),
               i::text, CASE WHEN i % 3 = 0 THEN 'order' ELSE 'motion' END, 'Paper No. ' || i,
               generator.day(i), generator.day(i), generator.day(i), NULL,
               CASE WHEN i % 7 = 0 THEN 1 ELSE 0 END, generator.text(generator.number($1, i), 12),
               1, 'public', CASE WHEN i % 7 = 0 THEN 2 ELSE 0 END
          FROM generate_series(1, 30) i
    ), motions AS (
        INSERT INTO motion (id, matter, entry, title, movant, filed, revision, wall)
        SELECT generator.id('motion', generator.number($1, i)), generator.id('matter', $1),
               generator.id('entry', generator.number($1, 3 * i - 2)), 'Motion to compel',
               generator.id('party', generator.number($1, 1 + i % 2)), generator.day(i), 1,
               CASE WHEN (3 * i - 2) % 7 = 0 THEN 2 ELSE 0 END
          FROM generate_series(1, 8) i
    ), rulings AS (
        INSERT INTO ruling (id, matter, motion, order_entry, outcome, sentence, place_start,
                            place_end, revision, wall)
        SELECT generator.id('ruling', generator.number($1, i)), generator.id('matter', $1),
               generator.id('motion', generator.number($1, i)),
               generator.id('entry', generator.number($1, 3 * i)), 'in part',
               'The motion is granted in part.', 0, 30, 1,
               CASE WHEN 3 * i % 7 = 0 OR (3 * i - 2) % 7 = 0 THEN 2 ELSE 0 END
          FROM generate_series(1, 8) i
    ), requests AS (
        INSERT INTO discovery_request (id, matter, kind, number, request_set, text, answer,
                                       asked_by, asked_of, served, answered, source, revision,
                                       tier, wall)
        SELECT generator.id('request', generator.number($1, i)), generator.id('matter', $1),
               'interrogatory', i::text, 'First Set',
               'Identify each trade secret with particularity.',
               generator.text(generator.number($1, i), 6),
               generator.id('party', generator.number($1, 2)),
               generator.id('party', generator.number($1, 1)), generator.day(i), NULL, '', 1,
               generator.tier(i), wall_of_tier(generator.tier(i))
          FROM generate_series(1, 6) i
    )
    INSERT INTO obligation (id, matter, number, order_entry, obligor, act, condition, alternative,
                            period, direction, basis, event, fixed_date, sentence, place_start,
                            place_end, state, satisfied_by, revision, wall)
    SELECT generator.id('obligation', generator.number($1, i)), generator.id('matter', $1), i,
           generator.id('entry', generator.number($1, 3 * (1 + i % 10))), 'Plaintiff',
           'identify all trade secrets in suit', '', '', '21 days', 'after', 'entry', '', NULL,
           'Plaintiff shall identify them within 21 days.', 0, 45, 'open', '', 1,
           CASE WHEN 3 * (1 + i % 10) % 7 = 0 THEN 2 ELSE 0 END
      FROM generate_series(1, 12) i
)sql";

constexpr std::string_view kDates = R"sql(
    WITH events AS (
        INSERT INTO event (id, matter, title, kind, date, time, time_zone, source, revision)
        SELECT generator.id('event', generator.number($1, i)), generator.id('matter', $1),
               'Paper received', 'receipt', generator.day(i), '', '', '', 1
          FROM generate_series(1, 20) i
    )
    INSERT INTO deadline (id, matter, number, title, obligation, rule, event, authority, court,
                          trigger, trigger_time, basis, period, direction, service, usual, safe,
                          latest, time, working, warnings, override_date, override_reason, state,
                          responsible, verified_by, verified_on, completed_on, completion,
                          entered_by, revision, wall)
    SELECT generator.id('deadline', generator.number($1, i)), generator.id('matter', $1), i,
           'Response due', generator.id('obligation', generator.number($1, 1 + i % 12)), '',
           generator.id('event', generator.number($1, i)), 'Fed. R. Civ. P. 6(a)', 'nysd',
           generator.day(i), '', 'entry', '21 days', 'after', NULL, generator.day(i),
           generator.day(i), generator.day(i), '',
           '[{"step":"21 days after entry","date":"' || generator.day(i)
               || '","authority":"Rule 6(a)(1)"}]',
           '[]', NULL, '', 'open', generator.login($1, 3), '', NULL, NULL, '',
           generator.login($1, 4), 1,
           CASE WHEN 3 * (1 + (1 + i % 12) % 10) % 7 = 0 THEN 2 ELSE 0 END
      FROM generate_series(1, 15) i
)sql";

constexpr std::string_view kSecrets = R"sql(
    WITH aliases AS (
        INSERT INTO secret_alias (id, secret, source, label, revision, matter, wall)
        SELECT generator.id('alias', generator.number($1, i)),
               generator.id('secret', generator.number($1, i)), 'Answer to Interrogatory No. 1',
               'item ' || i, 1, generator.id('matter', $1),
               generator.secret_wall(generator.number($1, i))
          FROM generate_series(1, 100) i
    )
    INSERT INTO trade_secret (id, matter, number, title, kind, status, tier, level, holder, parent,
                              position, asserted_on, ended_on, ended_reason, note, revision, wall)
    SELECT generator.id('secret', n), generator.id('matter', $1), i, 'Entry ' || i,
           (ARRAY['technical', 'source code', 'data', 'business', 'combination', 'negative'])
               [1 + generator.hash(n, 5) % 6],
           CASE generator.hash(n, 6) % 3 WHEN 0 THEN 'asserted' WHEN 1 THEN 'challenged'
                                         ELSE 'operative' END,
           generator.tier(n), (ARRAY['idea', 'design', 'implementation', NULL])
               [1 + generator.hash(n, 7) % 4],
           'Plaintiff ' || $1,
           CASE WHEN generator.parent(n) IS NOT NULL
                THEN generator.id('secret', generator.parent(n)) END,
           i, generator.day(n), NULL, '', generator.phrase(n), 2, generator.secret_wall(n)
      FROM (SELECT i, generator.number($1, i) AS n FROM generate_series(1, 100) i) numbered
)sql";

constexpr std::string_view kVersions = R"sql(
    INSERT INTO version (id, secret, number, text, public_text, state, kind, ground, author,
                         created_at, source, revision, matter, wall)
    SELECT generator.id('version', 8 * n + number), generator.id('secret', n), number,
           generator.text(8 * n + number, 3 + (generator.hash(n, 8) % 6)::integer),
           CASE WHEN number = 1 THEN 'REDACTED' ELSE '' END,
           CASE WHEN number = latest THEN 'draft' ELSE 'superseded' END,
           CASE WHEN number = 1 THEN 'first' ELSE 'narrow' END, 'to answer the objection',
           generator.login($1, 3), generator.moment(i), '', 1, generator.id('matter', $1),
           generator.secret_wall(n)
      FROM (SELECT i, n, 1 + generator.hash(n, 9) % 4 AS latest
              FROM (SELECT i, generator.number($1, i) AS n FROM generate_series(1, 100) i) a) b,
           generate_series(1, latest) number
)sql";

constexpr std::string_view kParticulars = R"sql(
    WITH particulars AS (
        INSERT INTO particular (id, secret, element, text, tier, state, pinpoints, revision, matter,
                                wall)
        SELECT generator.id('particular', 8 * n + j), generator.id('secret', n),
               (ARRAY['data_spec', 'data_purpose', 'data_sender', 'data_portions'])[j],
               generator.text(8 * n + j, 2), generator.tier(8 * n + j), 'stated', '', 1,
               generator.id('matter', $1),
               generator.secret_wall(n) | wall_of_tier(generator.tier(8 * n + j))
          FROM (SELECT generator.number($1, i) AS n FROM generate_series(1, 100) i) a,
               generate_series(1, 4) j
    )
    INSERT INTO assessment (id, secret, version, element, standard, verdict, note, reviewer,
                            assessed_on, revision, matter, wall)
    SELECT generator.id('assessment', 8 * n + j), generator.id('secret', n),
           generator.id('version', 8 * n + 1),
           (ARRAY['data_spec', 'data_purpose', 'data_sender'])[j], '',
           (ARRAY['met', 'doubtful', 'not met'])[1 + generator.hash(n, 10 + j) % 3],
           generator.phrase(n), generator.login($1, 2), generator.day(n), 1,
           generator.id('matter', $1), generator.secret_wall(n)
      FROM (SELECT generator.number($1, i) AS n FROM generate_series(1, 100) i) a,
           generate_series(1, 3) j
)sql";

constexpr std::string_view kObjections = R"sql(
    WITH dismissals AS (
        INSERT INTO hint_dismissal (id, secret, hint, words, reason, author, dismissed_at, revision,
                                    matter, wall)
        SELECT generator.id('dismissal', n), generator.id('secret', n), 'H05', 'and other data',
               'The list is closed.', generator.login($1, 3), generator.moment(i), 1,
               generator.id('matter', $1), generator.secret_wall(n)
          FROM (SELECT i, generator.number($1, i) AS n FROM generate_series(1, 30) i) a
    )
    INSERT INTO challenge (id, matter, secret, element, words, blanket, paper, first_raised,
                           response, ruling, state, revision, wall)
    SELECT generator.id('challenge', n), generator.id('matter', $1), generator.id('secret', n),
           'data_spec', 'It does not say which data: “' || generator.phrase(n) || '”.', 0,
           'Letter of ' || generator.day(n), generator.day(n), '', '', 'open', 1,
           generator.secret_wall(n)
      FROM (SELECT generator.number($1, i) AS n FROM generate_series(1, 40) i) a
)sql";

constexpr std::string_view kDocuments = R"sql(
    INSERT INTO document (id, matter, production, bates_begin, bates_end, bates_key, title,
                          custodian, dated, tier, path, sha256, revision, wall)
    SELECT generator.id('document', n), matter, 'VOL' || lpad((1 + i / 5000)::text, 3, '0'),
           'P' || lpad((i * 3)::text, 8, '0'), 'P' || lpad((i * 3 + 2)::text, 8, '0'),
           'P' || lpad((i * 3)::text, 8, '0'), 'RE: ' || generator.phrase(n),
           'Custodian ' || 1 + n % 12, generator.day(n), tier,
           'production/' || i / 1000 || '/P' || lpad((i * 3)::text, 8, '0') || '.pdf',
           md5(n::text) || md5(matter || i), 1, wall_of_tier(tier)
      FROM (SELECT i, generator.number($1, i) AS n, generator.id('matter', $1) AS matter,
                   generator.tier(generator.number($1, i) + 500000) AS tier
              FROM generate_series(1, generator.documents($1)) i) a
)sql";

constexpr std::string_view kLinks = R"sql(
    WITH distributions AS (
        INSERT INTO distribution (id, matter, handling, what, subject, tier, recipient, sha256,
                                  row_count, happened_at, actor, revision, wall)
        SELECT generator.id('distribution', generator.number($1, i)), generator.id('matter', $1),
               'print', 'identification', '', 'confidential', '', '', 100, generator.moment(i),
               generator.login($1, 1), 1, 1
          FROM generate_series(1, 10) i
    ), settings AS (
        INSERT INTO setting (id, name, value, revision, matter)
        VALUES (generator.id('setting', $1), 'standards', '[]', 1, generator.id('matter', $1))
    ), counters AS (
        INSERT INTO designation_counter (series, latest, matter)
        SELECT series, latest, generator.id('matter', $1)
          FROM (VALUES ('trade_secret', 100), ('obligation', 12), ('deadline', 15))
               AS given(series, latest)
    )
    INSERT INTO link (id, matter, secret, particular, document, role, pinpoint, note, author,
                      revision, wall)
    SELECT generator.id('link', generator.number($1, i)), generator.id('matter', $1),
           generator.id('secret', n), NULL, generator.id('document', d), 'refers to',
           'at ' || 1 + i % 9, generator.phrase(i), generator.login($1, 4), 1,
           generator.secret_wall(n) | wall_of_tier(generator.tier(d + 500000))
      FROM (SELECT i, generator.number($1, 1 + i % 100) AS n,
                   generator.number($1, 1 + generator.hash(i, 11) % generator.documents($1)) AS d
              FROM generate_series(1, 300) i) a
)sql";

}  // namespace

std::string GeneratorFunctions(std::int64_t seed) {
    std::string sql(kFunctions);
    const std::string number = std::to_string(seed);
    constexpr std::string_view kPlace = "@SEED@";
    for (std::size_t at = sql.find(kPlace); at != std::string::npos; at = sql.find(kPlace, at))
        sql.replace(at, kPlace.size(), number);
    return sql;
}

const std::vector<std::string_view>& RowStatements() {
    static const std::vector<std::string_view> statements = {
        kMatter,   kMembers,     kPeople,     kDocket,    kDates, kSecrets,
        kVersions, kParticulars, kObjections, kDocuments, kLinks};
    return statements;
}

}  // namespace particulars::bench
