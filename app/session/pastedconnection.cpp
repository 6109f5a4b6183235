#include "session/pastedconnection.h"

#include <algorithm>
#include <array>
#include <span>

#include <QRegularExpression>

#include "session/pastedprofile.h"
#include "session/shellwords.h"
#include "workspace/profileranges.h"

namespace wireloupe::session {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxLength = 1 << 20;

/// What is done with an option of a command line.
using Apply = void (*)(PastedProfile &profile, const QString &value);

struct Option
{
    QLatin1StringView names; ///< with dashes, joined by spaces
    bool takesValue;
    Apply apply; ///< null: to be named to the user as ignored
};

/// Of no use to a WebSocket, or what happens anyway.
void leaveOut(PastedProfile &, const QString &) {}

void addHeader(PastedProfile &profile, const QString &value)
{
    profile.addHeader(value);
}

void setUser(PastedProfile &profile, const QString &value)
{
    profile.setBasic(value);
}

void setBearer(PastedProfile &profile, const QString &value)
{
    profile.profile().auth = {.kind = workspace::Auth::Kind::Bearer, .user = {}, .name = {}, .secret = value};
}

void setCaFile(PastedProfile &profile, const QString &value)
{
    profile.profile().tls.caFile = value;
}

void setKeyFile(PastedProfile &profile, const QString &value)
{
    profile.profile().tls.keyFile = value;
}

void setKeyPassword(PastedProfile &profile, const QString &value)
{
    profile.profile().tls.keyPassword = value;
}

void setCertificate(PastedProfile &profile, const QString &value)
{
    profile.profile().tls.certificateFile = value;
}

void setOrigin(PastedProfile &profile, const QString &value)
{
    profile.addField(u"Origin"_s, value);
}

void addSubprotocols(PastedProfile &profile, const QString &value)
{
    profile.addSubprotocols(value);
}

void setProxy(PastedProfile &profile, const QString &value)
{
    profile.setProxy(value, u"http"_s);
}

void setSocks(PastedProfile &profile, const QString &value)
{
    profile.setProxy(value, u"socks5"_s);
}

void followRedirects(PastedProfile &profile, const QString &)
{
    profile.followRedirects(workspace::redirectsRange.max);
}

void limitRedirects(PastedProfile &profile, const QString &value)
{
    profile.followRedirects(value.toInt());
}

constexpr std::array curlOptions{
    Option{"-H --header"_L1, true, addHeader},
    Option{"-b --cookie"_L1, true, [](PastedProfile &p, const QString &value) { p.addCookies(value); }},
    Option{"-u --user"_L1, true, setUser},
    Option{"-A --user-agent"_L1, true,
           [](PastedProfile &p, const QString &value) { p.addField(u"User-Agent"_s, value); }},
    Option{"-e --referer"_L1, true,
           [](PastedProfile &p, const QString &value) { p.addField(u"Referer"_s, value); }},
    Option{"--oauth2-bearer"_L1, true, setBearer},
    Option{"-x --proxy"_L1, true, setProxy},
    Option{"-U --proxy-user"_L1, true,
           [](PastedProfile &p, const QString &value) { p.setProxyCredentials(value); }},
    Option{"--socks5 --socks5-hostname"_L1, true, setSocks},
    Option{"--cacert"_L1, true, setCaFile},
    Option{"-E --cert"_L1, true,
           [](PastedProfile &p, const QString &value) { p.setCertificateAndPassword(value); }},
    Option{"--key"_L1, true, setKeyFile},
    Option{"--pass"_L1, true, setKeyPassword},
    Option{"--tlsv1.3"_L1, false,
           [](PastedProfile &p, const QString &) { p.profile().tls.isTls13Required = true; }},
    Option{"-L --location"_L1, false, followRedirects},
    Option{"--max-redirs"_L1, true, limitRedirects},
    Option{"--connect-timeout"_L1, true,
           [](PastedProfile &p, const QString &value) { p.setConnectTimeout(value); }},
    Option{"--url"_L1, true, [](PastedProfile &p, const QString &value) { p.addWord(value); }},
    Option{"-X --request"_L1, true,
           [](PastedProfile &p, const QString &value) {
               if (value != "GET"_L1)
                   p.ignore(u"-X "_s + value);
           }},
    Option{"--compressed -s --silent -S --show-error -v --verbose -i --include -N --no-buffer --http1.1 -f "
           "--fail -# --progress-bar --globoff -g"_L1,
           false, leaveOut},
    Option{
        "-d --data --data-raw --data-binary --data-ascii --data-urlencode --json -F --form -o --output -m "
        "--max-time --resolve --connect-to -w --write-out -c --cookie-jar --interface -r --range -T "
        "--upload-file -D --dump-header -K --config --ciphers --tls13-ciphers --tls-max --curves "
        "--limit-rate --retry --retry-delay --retry-max-time --capath --cert-type --key-type --pinnedpubkey "
        "--noproxy --preproxy --socks4 --socks4a --proxy-header --stderr --trace --trace-ascii -y -Y -z -C "
        "-Q -t --telnet-option --unix-socket --abstract-unix-socket --dns-servers --keepalive-time "
        "--local-port"_L1,
        true, nullptr},
};

constexpr std::array wscatOptions{
    Option{"-c --connect"_L1, true, [](PastedProfile &p, const QString &value) { p.addWord(value); }},
    Option{"-H --header"_L1, true, addHeader},
    Option{"-s --subprotocol"_L1, true, addSubprotocols},
    Option{"-o --origin"_L1, true, setOrigin},
    Option{"--auth"_L1, true, setUser},
    Option{"--proxy"_L1, true, setProxy},
    Option{"--host"_L1, true, [](PastedProfile &p, const QString &value) { p.addField(u"Host"_s, value); }},
    Option{"--ca"_L1, true, setCaFile},
    Option{"--cert"_L1, true, setCertificate},
    Option{"--key"_L1, true, setKeyFile},
    Option{"--passphrase"_L1, true, setKeyPassword},
    Option{"-L --location"_L1, false, followRedirects},
    Option{"--max-redirects"_L1, true, limitRedirects},
    Option{"-x --execute -w --wait -p --protocol -l --listen"_L1, true, nullptr},
};

constexpr std::array websocatOptions{
    Option{"-H --header"_L1, true, addHeader},
    Option{"--protocol"_L1, true, addSubprotocols},
    Option{"--origin"_L1, true, setOrigin},
    Option{"--basic-auth"_L1, true, setUser},
    Option{"--socks5"_L1, true, setSocks},
    Option{"--ping-interval"_L1, true,
           [](PastedProfile &p, const QString &value) { p.setPingInterval(value); }},
    Option{"--ping-timeout"_L1, true,
           [](PastedProfile &p, const QString &value) { p.setPongTimeout(value); }},
    Option{"-t --text -v -q -1 --one-message -n --no-close -E --exit-on-eof -0 --null-terminated"_L1, false,
           leaveOut},
    Option{"-B --buffer-size --tls-domain --ws-c-uri --client-pkcs12-der --client-pkcs12-passwd "
           "--close-reason --close-status-code --header-to-env -p --preamble"_L1,
           true, nullptr},
};

struct Program
{
    QLatin1StringView name;
    std::span<const Option> options;
};

constexpr std::array programs{Program{"curl"_L1, curlOptions}, Program{"wscat"_L1, wscatOptions},
                              Program{"websocat"_L1, websocatOptions}};

/// Goes through the words of a command line by the options that its program knows.
class CommandReader
{
public:
    CommandReader(std::span<const Option> options, const QStringList &words)
        : m_options(options), m_words(words)
    {
    }

    void read(PastedProfile &profile)
    {
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (word.startsWith("--"_L1) && word.size() > 2)
                takeLong(word, profile);
            else if (word.startsWith(u'-') && word.size() > 1)
                takeShort(word, profile);
            else
                profile.addWord(word);
        }
    }

private:
    const Option *find(const QString &name) const
    {
        const auto found = std::ranges::find_if(m_options, [&](const Option &option) {
            return QString(option.names).split(u' ').contains(name);
        });
        return found == m_options.end() ? nullptr : &*found;
    }

    QString nextWord() { return m_at < m_words.size() ? m_words.at(m_at++) : QString(); }

    static void apply(const Option *option, const QString &name, const QString &value, PastedProfile &profile)
    {
        if (option && option->apply)
            option->apply(profile, value);
        else
            profile.ignore(name);
    }

    void takeLong(const QString &word, PastedProfile &profile)
    {
        const QString name = word.section(u'=', 0, 0);
        const Option *option = find(name);
        const bool hasOwnValue = name.size() < word.size();
        QString value = hasOwnValue ? word.sliced(name.size() + 1) : QString();
        if (option && option->takesValue && !hasOwnValue)
            value = nextWord();
        apply(option, name, value, profile);
    }

    /// Several letters may stand behind one dash, and the value behind the last of them.
    void takeShort(const QString &word, PastedProfile &profile)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = u'-' + QString(word.at(i));
            const Option *option = find(name);
            if (!option || !option->takesValue) {
                apply(option, name, {}, profile);
                continue;
            }
            QString value = word.sliced(i + 1);
            if (value.startsWith(u'='))
                value.remove(0, 1);
            apply(option, name, value.isEmpty() ? nextWord() : value, profile);
            return;
        }
    }

    std::span<const Option> m_options;
    QStringList m_words;
    qsizetype m_at = 0;
};

const Program *programOf(const QString &word)
{
    QString name = word.section(QRegularExpression(u"[/\\\\]"_s), -1).toLower();
    if (name.endsWith(".exe"_L1))
        name.chop(4);
    const auto found =
        std::ranges::find_if(programs, [&](const Program &program) { return program.name == name; });
    return found == programs.end() ? nullptr : &*found;
}

std::optional<PastedConnection> parseUrl(const QString &text)
{
    static const QRegularExpression bareUrl(uR"(^(wss?|https?)://\S+$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (!bareUrl.match(text).hasMatch())
        return std::nullopt;
    PastedProfile profile;
    profile.addWord(text);
    return profile.result();
}

} // namespace

std::optional<PastedConnection> parsePastedConnection(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxLength)
        return std::nullopt;
    if (const auto url = parseUrl(trimmed))
        return url;
    QStringList words = splitWords(trimmed, shellOf(trimmed));
    while (!words.isEmpty() && QStringList{u"$"_s, u"%"_s, u"npx"_s}.contains(words.first()))
        words.removeFirst(); // a prompt that was copied too
    const Program *program = words.isEmpty() ? nullptr : programOf(words.first());
    if (!program)
        return std::nullopt;
    PastedProfile profile;
    CommandReader(program->options, words.sliced(1)).read(profile);
    return profile.result();
}

} // namespace wireloupe::session
