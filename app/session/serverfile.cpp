#include "session/serverfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "net/redisurl.h"
#include "session/serverfields.h"
#include "session/serverreferences.h"
#include "workspace/jsonlayout.h"

namespace wireloupe::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerFile)
};

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using workspace::FileProblem;
using workspace::JsonMembers;

/// What lies in the folder or below it, relative to it; the rest as it is.
QString relativeTo(const QString &folder, const QString &file)
{
    if (folder.isEmpty() || file.isEmpty())
        return file;
    const QString relative = QDir(folder).relativeFilePath(file);
    return relative.startsWith("../"_L1) ? file : relative;
}

/// What has been read from a file is not written a second time.
net::ServerOptions forFile(net::ServerOptions options, const QString &folder)
{
    for (const FileReference &reference : referencesIn(options)) {
        *reference.file = relativeTo(folder, *reference.file);
        if (reference.kind == FileReference::Kind::Schema && !reference.file->isEmpty())
            reference.schema->schema.clear();
    }
    return options;
}

void makeAbsolute(net::ServerOptions &options, const QString &folder)
{
    if (folder.isEmpty())
        return;
    for (const FileReference &reference : referencesIn(options))
        if (!reference.file->isEmpty())
            *reference.file = QDir::cleanPath(QDir(folder).absoluteFilePath(*reference.file));
}

ReadServer faulty(FileProblem problem, const QString &detail)
{
    return {.fault = {problem, detail}};
}

} // namespace

QByteArray serializeServer(const SavedServer &server, const QString &folder)
{
    Json file = {{"format", SavedServer::format.data()}, {"version", SavedServer::version}};
    if (!server.name.isEmpty())
        file["name"] = server.name.toStdString();
    file.update(workspace::membersOf(forFile(server.options, folder)));
    if (!server.unknownMembers.isEmpty())
        file.update(Json::parse(server.unknownMembers.begin(), server.unknownMembers.end()), true);
    return workspace::layOut(file);
}

ReadServer parseServer(const QByteArray &json, const QString &folder)
{
    try {
        ReadServer read;
        JsonMembers file(workspace::parseJson(json), QString());
        file.checkHead(SavedServer::format, SavedServer::version);
        read.server.name = file.takeString("name");
        workspace::readMembers(file, read.server.options);
        makeAbsolute(read.server.options, folder);
        read.server.unknownMembers = file.rest();
        read.unknown = file.unknown();
        return read;
    } catch (const workspace::FormatError &error) {
        return faulty(error.problem, error.detail);
    }
}

ReadServer readServerFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return faulty(FileProblem::CannotRead, Words::tr("this is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return faulty(FileProblem::CannotRead, file.errorString());
    if (file.size() > SavedServer::maxFileSize)
        return faulty(FileProblem::NotWorkspace, Words::tr("this is too large for the file of a server"));
    const QByteArray json = file.read(SavedServer::maxFileSize);
    if (file.error() != QFileDevice::NoError)
        return faulty(FileProblem::CannotRead, file.errorString());
    return parseServer(json, info.absolutePath());
}

QString writeServerFile(const SavedServer &server, const QString &path)
{
    return workspace::writeJsonFile(path, serializeServer(server, QFileInfo(path).absolutePath()),
                                    workspace::Readers::AsBefore);
}

QStringList secretsOf(const net::ServerOptions &options)
{
    QStringList secrets;
    QString error;
    const auto redis = net::parseRedisUrl(options.exchange.url, error);
    if (!options.access.token.isEmpty())
        secrets += Words::tr("the token of peers");
    if (!options.access.user.isEmpty())
        secrets += Words::tr("user and password of peers");
    if (!options.tls.keyPassword.isEmpty())
        secrets += Words::tr("the password of the private key");
    if (!options.exchange.password.isEmpty() || (redis && !redis->password.isEmpty()))
        secrets += Words::tr("user and password of Redis");
    return secrets;
}

} // namespace wireloupe::session
