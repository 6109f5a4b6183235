#include "formats/sqlitedatabase.h"

#include <utility>

#include <sqlite3.h>

namespace wireloupe::formats {

SqliteDatabase::SqliteDatabase(const QString &path)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr));
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

void SqliteDatabase::close()
{
    if (m_database != nullptr && sqlite3_close(m_database) != SQLITE_OK)
        check(SQLITE_BUSY);
    m_database = nullptr;
}

void SqliteDatabase::askWhileRunning(std::function<bool()> goesOn)
{
    constexpr int instructions = 1'000'000; // some ten milliseconds
    m_goesOn = std::move(goesOn);
    int (*const ask)(void *) = [](void *database) {
        return static_cast<const SqliteDatabase *>(database)->m_goesOn() ? 0 : 1;
    };
    if (m_database != nullptr)
        sqlite3_progress_handler(m_database, instructions, m_goesOn ? ask : nullptr, this);
}

void SqliteDatabase::run(const char *sql)
{
    if (isSound())
        check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr));
}

SqliteStatement SqliteDatabase::prepare(const char *sql)
{
    return {*this, sql};
}

void SqliteDatabase::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW || !isSound())
        return;
    const char *words = m_database != nullptr ? sqlite3_errmsg(m_database) : sqlite3_errstr(code);
    m_error = QString::fromUtf8(words);
}

SqliteStatement::SqliteStatement(SqliteDatabase &database, const char *sql) : m_database(database)
{
    if (m_database.isSound())
        m_database.check(sqlite3_prepare_v2(database.m_database, sql, -1, &m_statement, nullptr));
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_next(other.m_next)
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement &SqliteStatement::add(qint64 number)
{
    if (m_database.isSound())
        m_database.check(sqlite3_bind_int64(m_statement, m_next++, number));
    return *this;
}

SqliteStatement &SqliteStatement::addReal(double number)
{
    if (m_database.isSound())
        m_database.check(sqlite3_bind_double(m_statement, m_next++, number));
    return *this;
}

SqliteStatement &SqliteStatement::addText(QByteArrayView text)
{
    const char *bytes = text.isEmpty() ? "" : text.data();
    if (m_database.isSound())
        m_database.check(sqlite3_bind_text64(m_statement, m_next++, bytes,
                                             static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                                             SQLITE_UTF8));
    return *this;
}

SqliteStatement &SqliteStatement::addTextIfAny(QByteArrayView text)
{
    return text.isEmpty() ? addNull() : addText(text);
}

SqliteStatement &SqliteStatement::addBlob(QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    if (m_database.isSound())
        m_database.check(sqlite3_bind_blob64(m_statement, m_next++, data,
                                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

SqliteStatement &SqliteStatement::addNull()
{
    if (m_database.isSound())
        m_database.check(sqlite3_bind_null(m_statement, m_next++));
    return *this;
}

void SqliteStatement::run()
{
    m_next = 1;
    if (!m_database.isSound())
        return;
    m_database.check(sqlite3_step(m_statement));
    m_database.check(sqlite3_reset(m_statement));
}

} // namespace wireloupe::formats
