#pragma once

#include "session/pastedconnection.h"

namespace wireloupe::session {

/// A profile in the making, out of what a copied command line says.
class PastedProfile
{
public:
    workspace::Profile &profile() { return m_result.profile; }

    /// "Name: value", or "Name;" for one without a value. What belongs to the upgrade is left out, as we
    /// write it ourselves; credentials become those of the profile.
    void addHeader(const QString &text);
    void addField(const QString &name, const QString &value);
    void addCookies(const QString &text);
    void addSubprotocols(const QString &list);
    /// "user:password"
    void setBasic(const QString &text);
    /// "[scheme://][user:password@]host[:port]"
    void setProxy(const QString &text, const QString &defaultScheme);
    void setProxyCredentials(const QString &text);
    /// "file[:password]"
    void setCertificateAndPassword(const QString &text);
    void followRedirects(int limit);
    /// Seconds.
    void setConnectTimeout(const QString &text);
    void setPingInterval(const QString &text);
    void setPongTimeout(const QString &text);
    /// A word that is no option: the address, or something to be named.
    void addWord(const QString &word);
    void ignore(const QString &what);

    /// Nothing where there was no address.
    std::optional<PastedConnection> result();

private:
    bool takeCredentials(const QString &value);
    void setUrl();

    PastedConnection m_result;
    QStringList m_words;
};

} // namespace wireloupe::session
