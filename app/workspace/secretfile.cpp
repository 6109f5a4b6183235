#include "workspace/secretfile.h"

#include <QFile>

#include "workspace/jsonlayout.h"
#include "workspace/jsonmembers.h"

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

constexpr int version = 1;
constexpr QLatin1StringView format{"wireloupe secrets"};

using Secrets = QHash<QUuid, Json>;

struct Place
{
    const char *key;
    QString &(*secret)(Profile &profile);
};

constexpr std::array places{
    Place{"auth", [](Profile &profile) -> QString & { return profile.auth.secret; }},
    Place{"keyPassword", [](Profile &profile) -> QString & { return profile.tls.keyPassword; }},
    Place{"proxyPassword", [](Profile &profile) -> QString & { return profile.proxy.password; }},
};

FileFault parseSecrets(const QByteArray &text, Secrets &secrets)
{
    try {
        JsonMembers file(parseJson(text), QString());
        file.checkHead(format, version);
        JsonMembers connections = file.takeGroup("connections");
        for (const QString &id : connections.keys())
            secrets.insert(QUuid(id), connections.takeObject(id.toUtf8().constData()));
        return {};
    } catch (const FormatError &error) {
        return {error.problem, error.detail};
    }
}

/// A secret that stands in the profile already was written there by hand: it is the newer one.
void join(Node &node, const Secrets &secrets)
{
    for (const auto &child : node.children)
        join(*child, secrets);
    const auto found = secrets.find(node.id);
    if (!node.profile || found == secrets.end())
        return;
    for (const Place &place : places) {
        QString &secret = place.secret(*node.profile);
        const auto member = found->find(place.key);
        if (secret.isEmpty() && member != found->end() && member->is_string())
            secret = QString::fromStdString(member->get<std::string>());
    }
}

void collect(const Node &node, Json &connections)
{
    for (const auto &child : node.children)
        collect(*child, connections);
    if (!node.profile)
        return;
    Profile profile = *node.profile;
    Json secrets = Json::object();
    for (const Place &place : places)
        if (const QString &secret = place.secret(profile); !secret.isEmpty())
            secrets[place.key] = secret.toStdString();
    if (!secrets.empty())
        connections[node.id.toString(QUuid::WithoutBraces).toStdString()] = std::move(secrets);
}

} // namespace

FileReport SecretFile::join(Tree &tree) const
{
    Secrets secrets;
    const FileReport report =
        readJsonFile(m_path, [&secrets](const QByteArray &text) { return parseSecrets(text, secrets); });
    if (report.problem == FileProblem::None)
        workspace::join(*tree.root(), secrets);
    return report;
}

bool SecretFile::joinAgain(Tree &tree) const
{
    Secrets secrets;
    const FileReport report =
        peekJsonFile(m_path, [&secrets](const QByteArray &text) { return parseSecrets(text, secrets); });
    if (report.problem == FileProblem::None)
        workspace::join(*tree.root(), secrets);
    return report.problem == FileProblem::None;
}

QString SecretFile::save(const Tree &tree) const
{
    Secrets old;
    const FileReport report =
        readJsonFile(m_path, [&old](const QByteArray &text) { return parseSecrets(text, old); });
    if (!report.maySave())
        return u"%1: %2; %3"_s.arg(m_path, report.error, report.setAsideError);

    Json connections = Json::object();
    collect(*tree.root(), connections);
    if (connections.empty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
    const Json file = {
        {"format", format.data()}, {"version", version}, {"connections", std::move(connections)}};
    return writeJsonFile(m_path, layOut(file), Readers::Owner);
}

} // namespace wireloupe::workspace
