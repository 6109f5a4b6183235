#pragma once

namespace wireloupe::formats {

/// The tables of a SQLite export. Their comments are kept in the file: `.schema` of the sqlite3 shell shows
/// them, and the table `documentation` has questions to begin with.
extern const char *const sqliteTables;
/// What is made when all rows are there: indexes, and views.
extern const char *const sqliteViews;

/// The version of the schema, as PRAGMA user_version.
inline constexpr int sqliteSchemaVersion = 1;

} // namespace wireloupe::formats
